package dev.limber.pipeline;

import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work that is done when its result is first asked for, and not again, whoever asks. */
final class Once<T> implements Supplier<T> {
    private final FutureTask<T> work;

    Once(Supplier<T> work) {
        this.work = new FutureTask<>(work::get);
    }

    @Override
    public T get() {
        work.run();
        return Parallel.resultOf(work);
    }
}

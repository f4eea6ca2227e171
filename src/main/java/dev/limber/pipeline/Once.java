package dev.limber.pipeline;

import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** A lazy value: computed by the first thread that asks for it, and only once. */
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

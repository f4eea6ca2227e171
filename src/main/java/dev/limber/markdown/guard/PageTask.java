package dev.limber.markdown.guard;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Parses one page on another thread and cancels it when it is over its limit of processor time. */
final class PageTask<B> {
    /** Longest wait in seconds of wall-clock time, for a machine so busy that the thread hardly runs. */
    private static final int PATIENCE = 60;

    private static final int LOOK_EVERY_MS = 200;

    private final FutureTask<B> reading;
    private final AtomicReference<@Nullable Start> start = new AtomicReference<>();

    private final int limit;

    private record Start(DeepThread thread, long nanos) {
        /** Allows a tenth for the work that the thread did before this page. */
        boolean isTooLongAgo(int limit) {
            long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - nanos);
            return seconds >= limit && (seconds >= PATIENCE || thread.cpuMillis() >= limit * 900L);
        }
    }

    /** @param limit in seconds of processor time */
    PageTask(Callable<B> reading, int limit) {
        this.reading = new FutureTask<>(reading);
        this.limit = limit;
    }

    void runOn(DeepThread thread) {
        start.set(new Start(thread, System.nanoTime()));
        reading.run();
    }

    boolean isCancelled() {
        return reading.isCancelled();
    }

    /** Waits for the result; empty when the page took too long and its parsing was cancelled by an interrupt. */
    Optional<B> await() {
        try {
            while (true) {
                try {
                    return Optional.of(reading.get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS));
                } catch (TimeoutException e) {
                    if (isLate() && reading.cancel(true)) {
                        return Optional.empty();
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a page was read");
        } catch (ExecutionException e) {
            throw fault(e);
        }
    }

    private boolean isLate() {
        return Optional.ofNullable(start.get())
                .filter(begun -> begun.isTooLongAgo(limit))
                .isPresent();
    }

    private static RuntimeException fault(ExecutionException failure) {
        Throwable cause = failure.getCause();
        if (cause instanceof RuntimeException fault) {
            return fault;
        } else if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(failure);
    }
}

package dev.limber.markdown;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs each task on a thread of its own with a deep stack for flexmark's recursion. A task that uses up its seconds of
 * processor time is left to itself, its thread being a daemon; a slow or busy machine does not count against it.
 */
final class ParseThreads {
    private static final long STACK = 32L << 20;

    /** Longest wait in seconds where the machine is so busy that the thread hardly runs. */
    private static final int PATIENCE = 60;

    private final int seconds;

    ParseThreads(int seconds) {
        this.seconds = seconds;
    }

    /** The answer, or nothing when it took too long. */
    <T> Optional<T> call(Callable<T> task) {
        FutureTask<T> answer = new FutureTask<>(task);
        Thread thread = new Thread(null, answer, "limber-markdown", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            return await(answer, thread);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a page was read");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private <T> Optional<T> await(FutureTask<T> answer, Thread thread) throws InterruptedException, ExecutionException {
        for (int waited = 0; waited < PATIENCE; waited++) {
            try {
                return Optional.of(answer.get(waited == 0 ? seconds : 1, TimeUnit.SECONDS));
            } catch (TimeoutException e) {
                if (cpuMillis(thread) >= seconds * 900L) {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** Asked only when a task is late: loading what answers takes longer than reading a page. */
    private static long cpuMillis(Thread thread) {
        return TimeUnit.NANOSECONDS.toMillis(ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId()));
    }
}

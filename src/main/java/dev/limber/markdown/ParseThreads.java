package dev.limber.markdown;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Threads with a deep stack for flexmark's recursion, one for each caller at work, reused. A thread that does not come
 * back in time is left to itself: it is a daemon, and the next call gets another.
 */
final class ParseThreads {
    private static final long STACK = 32L << 20;
    private static final long IDLE_SECONDS = 30;

    private final int seconds;
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), ParseThreads::thread);

    ParseThreads(int seconds) {
        this.seconds = seconds;
    }

    /** The answer, or nothing when it took too long. */
    <T> Optional<T> call(Callable<T> task) {
        Future<T> answer = threads.submit(task);
        try {
            return Optional.of(answer.get(seconds, TimeUnit.SECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted while a page was read");
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(null, task, "limber-markdown", STACK);
        thread.setDaemon(true);
        return thread;
    }
}

package dev.limber.serve;

import dev.limber.thread.DaemonThreads;
import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Enforces a timeout for writing responses, as a client that does not read would block a thread for ever. Interrupting
 * the thread closes the connection that it is writing to.
 */
final class Deadlines {
    private final long milliseconds;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(new DaemonThreads("limber-preview"));

    Deadlines(long milliseconds) {
        this.milliseconds = milliseconds;
    }

    /** Writes to a connection. */
    interface Work {
        void run() throws IOException;
    }

    void within(Work work) throws IOException {
        Thread worker = Thread.currentThread();
        AtomicBoolean done = new AtomicBoolean();
        ScheduledFuture<?> alarm = clock.schedule(() -> end(worker, done), milliseconds, TimeUnit.MILLISECONDS);
        try {
            work.run();
        } finally {
            synchronized (done) {
                done.set(true);
            }
            alarm.cancel(false);
        }
    }

    private static void end(Thread worker, AtomicBoolean done) {
        synchronized (done) {
            if (!done.get()) {
                worker.interrupt();
            }
        }
    }

    void close() {
        clock.shutdownNow();
    }
}

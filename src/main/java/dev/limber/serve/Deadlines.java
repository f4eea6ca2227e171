package dev.limber.serve;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Ends answers that take too long, since a reader who does not read would hold a thread for ever. An interrupt closes
 * the connection that a thread is writing to.
 */
final class Deadlines {
    private final long milliseconds;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(Threads::daemon);

    Deadlines(long milliseconds) {
        this.milliseconds = milliseconds;
    }

    /** Something that writes to a connection. */
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

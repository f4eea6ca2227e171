package dev.limber.output;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Handles a termination signal during publishing with a shutdown hook. Before the point of no return the publication is
 * cancelled; after it the remaining renames are finished. Either way the staging folder is removed.
 */
final class InterruptGuard implements AutoCloseable {
    private static final long PATIENCE_MS = 900;

    private final Staging staging;
    private final CountDownLatch finished = new CountDownLatch(1);
    private final Thread hook = new Thread(this::onSignal, "limber-interrupt");
    private boolean called;

    InterruptGuard(Staging staging) {
        this.staging = staging;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Cancels the publication if a signal has arrived. */
    synchronized void check() throws OutputException {
        if (called) {
            throw new OutputException(OutputException.Kind.INTERRUPTED, "interrupted; nothing was changed");
        }
    }

    /** Checks for a signal a last time; after this the publication is not cancelled. */
    synchronized void pointOfNoReturn() throws OutputException {
        check();
    }

    @SuppressWarnings("InterruptedExceptionSwallowed")
    private void onSignal() {
        synchronized (this) {
            called = true;
        }
        try {
            boolean ended = finished.await(PATIENCE_MS, TimeUnit.MILLISECONDS);
            System.getLogger(InterruptGuard.class.getName())
                    .log(System.Logger.Level.DEBUG, "publication ended in time: {0}", ended);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() throws OutputException {
        try {
            staging.remove();
        } finally {
            finished.countDown();
            removeHook();
        }
    }

    private void removeHook() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            System.getLogger(InterruptGuard.class.getName())
                    .log(System.Logger.Level.DEBUG, "going down, as the hook knows", e);
        }
    }
}

package dev.limber.output;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Sees a publication through a signal: before the point of no return it is called off, after it the few renames that
 * are left are let finish; either way nothing stays in the staging folder.
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

    /** Ends the publication if a signal has come. */
    synchronized void check() throws OutputException {
        if (called) {
            throw new OutputException(OutputException.Kind.INTERRUPTED, "interrupted; nothing was changed");
        }
    }

    /** From here on the publication runs to its end. */
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

package dev.limber.cli;

import dev.limber.report.Stopwatch;
import dev.limber.thread.DaemonThreads;
import java.io.PrintStream;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Shows the current stage of a command on a terminal, after its first second; prints nothing elsewhere. */
final class Progress implements AutoCloseable {
    private static final long SILENT_MS = 1000;
    private static final long STEP_MS = 250;
    private static final String CLEAR = "\r\u001B[K";

    private final PrintStream err;
    private final Stopwatch stopwatch = new Stopwatch();
    private final CountDownLatch end = new CountDownLatch(1);
    private volatile String stage = "";
    private boolean shown;

    private Progress(PrintStream err) {
        this.err = err;
    }

    static Progress start(Shell shell, boolean wanted) {
        Progress progress = new Progress(shell.err());
        if (wanted && shell.isTerminal()) {
            new DaemonThreads("limber-progress")
                    .newThread(progress::showUntilClosed)
                    .start();
        }
        return progress;
    }

    void stage(String name) {
        stage = name;
    }

    private void showUntilClosed() {
        try {
            long wait = SILENT_MS;
            while (!end.await(wait, TimeUnit.MILLISECONDS)) {
                show();
                wait = STEP_MS;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void show() {
        if (end.getCount() > 0) {
            shown = true;
            err.print(CLEAR + stage + " … " + stopwatch.seconds() + " s");
            err.flush();
        }
    }

    @Override
    public synchronized void close() {
        end.countDown();
        if (shown) {
            err.print(CLEAR);
            err.flush();
        }
    }
}

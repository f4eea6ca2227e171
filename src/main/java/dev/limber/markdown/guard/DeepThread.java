package dev.limber.markdown.guard;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A daemon thread with a large stack for deep recursion. It takes no new work once it is {@value #OLD_MS} ms old, so that
 * its processor time in all is close to that of its last piece of work.
 */
final class DeepThread extends Thread {
    private static final long STACK = 32L << 20;
    private static final long OLD_MS = 300;

    private final long born = System.nanoTime();

    DeepThread(Runnable work) {
        super(null, work, "limber-markdown", STACK);
        setDaemon(true);
    }

    /** The current thread, if it is one of these. */
    static Optional<DeepThread> current() {
        return Thread.currentThread() instanceof DeepThread deep ? Optional.of(deep) : Optional.empty();
    }

    boolean isOld() {
        return System.nanoTime() - born > TimeUnit.MILLISECONDS.toNanos(OLD_MS);
    }

    /** Processor time in milliseconds. Asked for only when a page is late, as loading the management bean takes long. */
    long cpuMillis() {
        return TimeUnit.NANOSECONDS.toMillis(ManagementFactory.getThreadMXBean().getThreadCpuTime(getId()));
    }
}

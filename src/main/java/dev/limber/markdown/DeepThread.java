package dev.limber.markdown;

import java.lang.management.ManagementFactory;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A daemon thread with a stack for deep recursion. It takes no new work once it is old, so that the processor time it
 * used in all tells what it used for its last piece of work.
 */
final class DeepThread extends Thread {
    private static final long STACK = 32L << 20;
    private static final long OLD = TimeUnit.MILLISECONDS.toNanos(300);

    private final long born = System.nanoTime();

    DeepThread(Runnable work) {
        super(null, work, "limber-markdown", STACK);
        setDaemon(true);
    }

    /** The running thread, if it is one of these. */
    static Optional<DeepThread> current() {
        return Thread.currentThread() instanceof DeepThread deep ? Optional.of(deep) : Optional.empty();
    }

    boolean isOld() {
        return System.nanoTime() - born > OLD;
    }

    /** Asked only when a page is late: loading what answers takes longer than reading a page. */
    long cpuMillis() {
        return TimeUnit.NANOSECONDS.toMillis(ManagementFactory.getThreadMXBean().getThreadCpuTime(getId()));
    }
}

package dev.limber.thread;

import java.util.concurrent.ThreadFactory;

/**
 * A factory of daemon threads, which do not prevent the JVM from exiting.
 *
 * @param name the name of the threads, as thread dumps show it
 */
public record DaemonThreads(String name) implements ThreadFactory {
    @Override
    public Thread newThread(Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }
}

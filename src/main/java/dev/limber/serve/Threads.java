package dev.limber.serve;

/** Makes daemon threads for the preview, which do not keep the program from ending. */
final class Threads {
    private Threads() {}

    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "limber-preview");
        thread.setDaemon(true);
        return thread;
    }
}

package dev.limber.serve;

/** The preview's threads: none of them keeps the program from ending. */
final class Threads {
    private Threads() {}

    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "limber-preview");
        thread.setDaemon(true);
        return thread;
    }
}

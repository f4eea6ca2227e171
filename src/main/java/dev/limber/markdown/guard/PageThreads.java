package dev.limber.markdown.guard;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Parses pages in parallel, on threads with a deep stack for flexmark's recursion and with a limit of processor time for
 * each page. The calling thread waits and watches: when a page is over its limit, its daemon thread is abandoned and a
 * new one goes on with the other pages. Waiting on a busy machine does not count. Pages never change threads, so that
 * the limit costs nothing as long as no page reaches it.
 *
 * @param <A> what is known of a page
 * @param <B> what is made of it
 */
public final class PageThreads<A, B> {
    /** Seconds of processor time that a page may take. */
    public static final int SECONDS = 4;

    private final Function<A, B> work;
    private final Function<A, B> late;
    private final int seconds;
    private final Queue<PageTask<B>> waiting = new ConcurrentLinkedQueue<>();

    /**
     * Creates the pool; threads start with {@link #read}.
     *
     * @param work reads a page; a Markdown parser called in it parses on the same thread
     * @param late what to answer about a page that took too long
     */
    public PageThreads(Function<A, B> work, Function<A, B> late) {
        this(work, late, SECONDS);
    }

    /** With another limit than pages have. */
    PageThreads(Function<A, B> work, Function<A, B> late, int seconds) {
        this.work = work;
        this.late = late;
        this.seconds = seconds;
    }

    /** Whether the current thread is one of a pool. */
    public static boolean isOnOne() {
        return DeepThread.current().isPresent();
    }

    /** The results in the order of the pages; to be called once. */
    public List<B> read(int jobs, List<A> pages) {
        List<PageTask<B>> tasks = pages.stream()
                .map(page -> new PageTask<>(() -> work.apply(page), seconds))
                .toList();
        waiting.addAll(tasks);
        IntStream.range(0, Math.min(Math.max(1, jobs), pages.size())).forEach(i -> startThread());
        try {
            return IntStream.range(0, pages.size())
                    .mapToObj(i -> tasks.get(i).await().orElseGet(() -> {
                        startThread();
                        return late.apply(pages.get(i));
                    }))
                    .toList();
        } finally {
            waiting.clear();
        }
    }

    private void startThread() {
        new DeepThread(this::work).start();
    }

    /** Runs on each thread: takes page after page until none waits, its page was given up, or the thread is old. */
    private void work() {
        DeepThread self = DeepThread.current().orElseThrow();
        for (PageTask<B> task = waiting.poll(); task != null; task = waiting.poll()) {
            task.runOn(self);
            if (task.isCancelled()) {
                return;
            } else if (self.isOld() && !waiting.isEmpty()) {
                startThread();
                return;
            }
        }
    }
}

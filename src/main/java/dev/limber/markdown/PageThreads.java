package dev.limber.markdown;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Reads pages on threads with a deep stack for flexmark's recursion, several at once. Who asked waits beside them and
 * watches: a page that uses up its seconds of processor time is left to itself, its thread being a daemon, and another
 * thread goes on with the rest; a slow or busy machine does not count against it. So the watch costs nothing while all
 * goes well: no page changes threads.
 *
 * @param <A> what is known of a page
 * @param <B> what is made of it
 */
public final class PageThreads<A, B> {
    private final Function<A, B> work;
    private final Function<A, B> late;
    private final int seconds;
    private final Queue<PageTask<B>> waiting = new ConcurrentLinkedQueue<>();

    /**
     * Two ways to an answer.
     *
     * @param work reads a page; where a {@link MarkdownParser} is in it, that reads on the same thread
     * @param late what to answer about a page that took too long
     */
    public PageThreads(Function<A, B> work, Function<A, B> late) {
        this(work, late, PageTask.SECONDS);
    }

    /** With another limit than pages have. */
    PageThreads(Function<A, B> work, Function<A, B> late, int seconds) {
        this.work = work;
        this.late = late;
        this.seconds = seconds;
    }

    /** The answers in the order of the pages; to be called once. */
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

    /** What a thread does: page after page, until the pages or its time are used up. */
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

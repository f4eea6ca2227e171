package dev.limber.serve;

import dev.limber.build.EarlyPages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * The pages that are open, and what lies on the shelf for them. Who joins is told at once what it missed; so a page
 * that was asleep, or whose preview was started again, catches up.
 */
final class Listeners {
    private static final int MOST = 24;
    private static final int MOST_WAITING = 16;
    private static final long LOADING_MS = 300;
    private static final Message END = new Message("end", List.of());

    private final Shelf[] shelf = {Shelf.empty()};
    private final Deque<Listener> open = new ArrayDeque<>();
    private final AtomicInteger joined = new AtomicInteger();
    private final Problems problems;

    /** One open page; the messages for it wait in its queue until they are sent. */
    record Listener(String path, BlockingQueue<Message> queue) {
        /** Whether this is the last message. */
        static boolean ends(Message message) {
            return message == END;
        }
    }

    Listeners(Problems problems) {
        this.problems = problems;
    }

    synchronized Shelf shelf() {
        return shelf[0];
    }

    /** Puts an edition on the shelf and tells every page what it means for it. */
    synchronized void publish(Edition edition) {
        show(shelf[0].with(edition));
    }

    /** Shows the pages that are open as they will be in the edition that is being made. */
    void publishEarly(EarlyPages pages) {
        Set<String> paths = paths();
        if (!paths.isEmpty()) {
            Shelf after = shelf().with(pages, paths);
            synchronized (this) {
                int before = joined.get();
                awaitJoined(before + show(after));
            }
        }
    }

    /** Leaves the machine to the browsers that load a page again, for as long as that takes, but not for ever. */
    private void awaitJoined(int all) {
        long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LOADING_MS);
        try {
            for (long left = LOADING_MS; joined.get() < all && left > 0; left = left(until)) {
                wait(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static long left(long until) {
        return TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
    }

    private synchronized Set<String> paths() {
        return open.stream().map(Listener::path).collect(Collectors.toCollection(TreeSet::new));
    }

    /** How many pages were told to load again. */
    private int show(Shelf after) {
        Shelf before = shelf[0];
        shelf[0] = after;
        Difference difference = new Difference(before, after);
        Message list = problems.message(after);
        boolean news = !list.equals(problems.message(before));
        int reloads = 0;
        for (Listener listener : List.copyOf(open)) {
            if (news) {
                tell(listener, list);
            }
            Optional<Message> message = difference.forPage(listener.path());
            message.ifPresent(told -> tell(listener, told));
            reloads += message.filter(Message::isReload).isPresent() ? 1 : 0;
        }
        return reloads;
    }

    /** Takes in a page that shows the version with this mark; the oldest page makes room for one too many. */
    synchronized Listener join(String path, String mark) {
        Listener listener = new Listener(path, new ArrayBlockingQueue<>(MOST_WAITING));
        open.addLast(listener);
        joined.incrementAndGet();
        notifyAll();
        if (open.size() > MOST) {
            end(open.getFirst());
        }
        Shelf now = shelf[0];
        tell(listener, new Message("drafts", now.drafts()));
        tell(listener, problems.message(now));
        if (!Wire.mark(now.shown(path)).equals(mark)) {
            tell(listener, Message.reload());
        }
        return listener;
    }

    synchronized void leave(Listener listener) {
        open.removeIf(other -> other == listener);
    }

    synchronized void close() {
        new ArrayList<>(open).forEach(this::end);
    }

    /** A page that takes nothing in is let go; it will come back by itself. */
    private void tell(Listener listener, Message message) {
        if (!listener.queue().offer(message)) {
            end(listener);
        }
    }

    private void end(Listener listener) {
        leave(listener);
        listener.queue().clear();
        listener.queue().add(END);
    }
}

package dev.limber.serve;

import dev.limber.pipeline.EarlyPages;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.stream.Collectors;

/**
 * The pages that are open, and what lies on the shelf for them. Who joins is told at once what it missed; so a page
 * that was asleep, or whose preview was started again, catches up.
 */
final class Listeners {
    private static final int MOST = 24;
    private static final int MOST_WAITING = 16;
    private static final Message END = new Message("end", List.of());

    private final Shelf[] shelf = {Shelf.empty()};
    private final Deque<Listener> open = new ArrayDeque<>();
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
            show(shelf().with(pages, paths));
        }
    }

    private synchronized Set<String> paths() {
        return open.stream().map(Listener::path).collect(Collectors.toCollection(TreeSet::new));
    }

    private synchronized void show(Shelf after) {
        Shelf before = shelf[0];
        shelf[0] = after;
        Difference difference = new Difference(before, after);
        List<Message> news = new ArrayList<>(List.of(problems.message(after), drafts(after)));
        news.removeAll(List.of(problems.message(before), drafts(before)));
        for (Listener listener : List.copyOf(open)) {
            news.forEach(message -> tell(listener, message));
            difference.forPage(listener.path()).ifPresent(message -> tell(listener, message));
        }
    }

    private static Message drafts(Shelf shelf) {
        return new Message("drafts", shelf.drafts());
    }

    /** Takes in a page that shows the version with this mark; the oldest page makes room for one too many. */
    synchronized Listener join(String path, String mark) {
        Listener listener = new Listener(path, new ArrayBlockingQueue<>(MOST_WAITING));
        open.addLast(listener);
        if (open.size() > MOST) {
            end(open.getFirst());
        }
        Shelf now = shelf[0];
        tell(listener, drafts(now));
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

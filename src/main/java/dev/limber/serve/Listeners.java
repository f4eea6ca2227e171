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
 * Holds the open pages and the site that is served to them. A page that connects, or connects again after it was asleep
 * or the preview was restarted, is sent the messages it missed.
 */
final class Listeners {
    private static final int MOST = 24;
    private static final int MOST_WAITING = 16;
    private static final Message END = new Message("end", List.of());

    private final ServedSite[] served = {ServedSite.empty()};
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

    synchronized ServedSite served() {
        return served[0];
    }

    /** Publishes a build, and sends each open page the message it needs. */
    synchronized void publish(GuideBuild build) {
        show(served[0].with(build));
    }

    /** Publishes the open pages of a build that is not finished. */
    void publishEarly(EarlyPages pages) {
        Set<String> paths = paths();
        if (!paths.isEmpty()) {
            show(served().with(pages, paths));
        }
    }

    private synchronized Set<String> paths() {
        return open.stream().map(Listener::path).collect(Collectors.toCollection(TreeSet::new));
    }

    private synchronized void show(ServedSite after) {
        ServedSite before = served[0];
        served[0] = after;
        Difference difference = new Difference(before, after);
        List<Message> news = new ArrayList<>(List.of(problems.message(after), drafts(after)));
        news.removeAll(List.of(problems.message(before), drafts(before)));
        for (Listener listener : List.copyOf(open)) {
            news.forEach(message -> tell(listener, message));
            difference.forPage(listener.path()).ifPresent(message -> tell(listener, message));
        }
    }

    private static Message drafts(ServedSite served) {
        return new Message("drafts", served.drafts());
    }

    /** Registers a page that shows the version with this mark; beyond the limit it disconnects the oldest page. */
    synchronized Listener join(String path, String mark) {
        Listener listener = new Listener(path, new ArrayBlockingQueue<>(MOST_WAITING));
        open.addLast(listener);
        if (open.size() > MOST) {
            end(open.getFirst());
        }
        ServedSite now = served[0];
        tell(listener, drafts(now));
        tell(listener, problems.message(now));
        if (!Responses.mark(now.shown(path)).equals(mark)) {
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

    /** Sends a message; disconnects a page whose queue is full, as the browser then reconnects by itself. */
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

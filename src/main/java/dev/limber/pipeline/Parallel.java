package dev.limber.pipeline;

import dev.limber.thread.DaemonThreads;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Supplier;

/** Applies a pure function to many values in parallel and returns the results in the order of the values. */
final class Parallel {
    private final int jobs;

    Parallel(int jobs) {
        this.jobs = Math.max(1, jobs);
    }

    <A, B> List<B> map(List<A> values, Function<A, B> function) {
        if (jobs == 1 || values.size() < 2) {
            return values.stream().map(function).toList();
        }
        ExecutorService workers =
                Executors.newFixedThreadPool(Math.min(jobs, values.size()), new DaemonThreads("limber-page"));
        try {
            List<Future<B>> futures = new ArrayList<>();
            values.forEach(value -> futures.add(workers.submit(() -> function.apply(value))));
            List<B> results = new ArrayList<>();
            for (Future<B> future : futures) {
                results.add(resultOf(future));
            }
            return results;
        } finally {
            workers.shutdownNow();
        }
    }

    /** Starts work on a thread of its own; the supplier waits for its result. */
    <B> Supplier<B> begin(Supplier<B> work) {
        if (jobs == 1) {
            B result = work.get();
            return () -> result;
        }
        FutureTask<B> task = new FutureTask<>(work::get);
        new DaemonThreads("limber-beside").newThread(task).start();
        return () -> resultOf(task);
    }

    /** Waits for the result, and throws what the work threw. */
    static <B> B resultOf(Future<B> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException fault) {
                throw fault;
            } else if (cause instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}

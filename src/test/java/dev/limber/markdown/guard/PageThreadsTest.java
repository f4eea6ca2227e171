package dev.limber.markdown.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PageThreadsTest {
    private static final List<Integer> PAGES = IntStream.range(0, 20).boxed().toList();
    private static final Function<Integer, String> LATE = page -> page + " late";

    private final Set<Thread> used = ConcurrentHashMap.newKeySet();

    @Test
    void answersComeInTheOrderOfThePages() {
        for (int jobs = 1; jobs < 5; jobs++) {
            assertThat(threads(page -> page + " read").read(jobs, PAGES))
                    .containsExactlyElementsOf(
                            PAGES.stream().map(page -> page + " read").toList());
        }
        assertThat(threads(page -> page + " read").read(2, List.of())).isEmpty();
    }

    @Test
    void oneThreadReadsManyPages() {
        threads(page -> "read").read(1, PAGES);
        assertThat(used).hasSizeBetween(1, 3);
    }

    @Test
    void asManyAreReadAtOnceAsThereAreJobs() {
        CyclicBarrier barrier = new CyclicBarrier(3);
        Function<Integer, String> meeting = page -> {
            try {
                barrier.await(10, TimeUnit.MINUTES);
                return "met";
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                return "alone";
            }
        };
        assertThat(threads(meeting).read(3, List.of(1, 2, 3))).containsOnly("met");
    }

    @Test
    void aPageThatNeverEndsIsGivenUpAndTheOthersAreRead() {
        Function<Integer, String> work = page -> {
            while (page % 7 == 3 && !Thread.currentThread().isInterrupted()) {
                Thread.onSpinWait();
            }
            return page + " read";
        };
        List<String> expected = PAGES.stream()
                .map(page -> page + (page % 7 == 3 ? " late" : " read"))
                .toList();
        assertThat(threads(work).read(2, PAGES)).containsExactlyElementsOf(expected);
    }

    @Test
    void whatAThreadDidBeforeDoesNotCount() {
        Function<Integer, String> work = page -> {
            spin(TimeUnit.MILLISECONDS.toNanos(250));
            return "read";
        };
        assertThat(threads(work).read(1, PAGES.subList(0, 6))).containsOnly("read");
    }

    @Test
    void noThreadOutlivesItsPages() throws InterruptedException {
        threads(page -> "read").read(4, PAGES);
        for (Thread thread : used) {
            thread.join(TimeUnit.MINUTES.toMillis(10));
            assertThat(thread.isAlive()).isFalse();
        }
    }

    @Test
    void aFaultIsThrownOnAndEndsTheReading() throws InterruptedException {
        Set<Integer> read = ConcurrentHashMap.newKeySet();
        CountDownLatch thrown = new CountDownLatch(1);
        Function<Integer, String> work = page -> {
            if (page > 0) {
                await(thrown);
            }
            throw new IllegalArgumentException("page " + page);
        };
        PageThreads<Integer, String> threads = threads(page -> {
            read.add(page);
            return work.apply(page);
        });
        assertThatThrownBy(() -> threads.read(1, PAGES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("page 0");
        thrown.countDown();
        for (Thread thread : used) {
            thread.join();
        }
        assertThat(read).hasSizeLessThanOrEqualTo(2).contains(0);
        Function<Integer, String> broken = page -> {
            throw new StackOverflowError();
        };
        assertThatThrownBy(() -> threads(broken).read(1, PAGES)).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void theStackIsDeep() {
        assertThat(threads(page -> "" + depth(100_000)).read(1, List.of(1))).containsExactly("100000");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int depth(int left) {
        return left == 0 ? 0 : 1 + depth(left - 1);
    }

    private static void spin(long nanos) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        while (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start < nanos) {
            Thread.onSpinWait();
        }
    }

    private PageThreads<Integer, String> threads(Function<Integer, String> work) {
        Function<Integer, String> noted = page -> {
            used.add(Thread.currentThread());
            return work.apply(page);
        };
        return new PageThreads<>(noted, LATE, 1);
    }
}

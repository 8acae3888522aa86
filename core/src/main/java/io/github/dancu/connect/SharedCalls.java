package io.github.dancu.connect;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.resilience.Timeline;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The questions that are under way, so that nobody asks one of them a second time meanwhile. Thread-safe. */
final class SharedCalls {
    private final Timeline timeline;
    private final Map<Question, Running<?>> running = new ConcurrentHashMap<>();

    SharedCalls(Timeline timeline) {
        this.timeline = timeline;
    }

    /**
     * The answer to a question: by asking, or from whoever asks it already.
     *
     * @param longest how long it is waited for
     * @param ask asks
     * @param reuse writes down that somebody else's answer is used
     * @param giveUp what it means that it was waited for in vain
     */
    <T> Answer<T> call(
            Question question,
            Duration longest,
            Supplier<Answer<T>> ask,
            Runnable reuse,
            Function<String, UnavailableException> giveUp) {
        long start = timeline.ticks();
        Running<T> mine = new Running<>();
        while (true) {
            // Equal questions have answers of one type: the operation says which.
            @SuppressWarnings("unchecked")
            Running<T> first = (Running<T>) running.putIfAbsent(question, mine);
            if (first == null) {
                return mine.lead(ask, timeline, () -> running.remove(question, mine));
            }
            first.await(timeline, longest.minusNanos(timeline.ticks() - start), giveUp);
            if (first.isUsable()) {
                Answer<T> answer = first.answer();
                reuse.run();
                return answer;
            }
        }
    }

    /** What makes two calls one: who asks why, what is asked, and about whom. */
    record Question(AccessContext access, Operation operation, Object question) {
        @Override
        public String toString() {
            return "Question[" + operation.name() + "]";
        }
    }

    /** One call and those who wait for it. */
    private static final class Running<T> {
        private final Queue<Thread> waiting = new ConcurrentLinkedQueue<>();
        private volatile @Nullable Answer<T> answer;
        private volatile @Nullable ConnectorException failure;
        private volatile boolean ended;

        Answer<T> lead(Supplier<Answer<T>> ask, Timeline timeline, Runnable end) {
            try {
                Answer<T> found = ask.get();
                answer = found;
                return found;
            } catch (ConnectorException failed) {
                if (!Thread.currentThread().isInterrupted()) {
                    failure = failed;
                }
                throw failed;
            } finally {
                end.run();
                ended = true;
                waiting.forEach(timeline::unpark);
            }
        }

        void await(Timeline timeline, Duration longest, Function<String, UnavailableException> giveUp) {
            Thread thread = Thread.currentThread();
            long start = timeline.ticks();
            waiting.add(thread);
            try {
                while (!ended) {
                    Duration left = longest.minusNanos(timeline.ticks() - start);
                    if (left.isZero() || left.isNegative()) {
                        throw giveUp.apply("timed out waiting for the answer to the same question");
                    }
                    timeline.park(left);
                }
            } catch (InterruptedException interrupted) {
                thread.interrupt();
                throw giveUp.apply("interrupted");
            } finally {
                waiting.remove(thread);
            }
        }

        /** Not if whoever asked was stopped: that says nothing of the system. */
        boolean isUsable() {
            return answer != null || failure != null;
        }

        Answer<T> answer() {
            ConnectorException failed = failure;
            if (failed != null) {
                throw failed;
            }
            return Objects.requireNonNull(answer);
        }
    }
}

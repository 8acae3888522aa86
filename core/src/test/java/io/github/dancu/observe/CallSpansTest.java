package io.github.dancu.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.resilience.AttemptFailure.Fate;
import io.github.dancu.resilience.AttemptFailure.Trouble;
import io.github.dancu.resilience.CallEvent;
import io.github.dancu.resilience.CallListener;
import io.github.dancu.resilience.Guard;
import io.github.dancu.resilience.LoadPolicy;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.common.Clock;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CallSpansTest {
    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final Line[] clock = new Line[1];
    private final OpenTelemetry openTelemetry = OpenTelemetrySdk.builder()
            .setTracerProvider(SdkTracerProvider.builder()
                    .setClock(new LineClock())
                    .addSpanProcessor(SimpleSpanProcessor.create(exporter))
                    .build())
            .build();
    private final CallSpans spans = CallSpans.on(openTelemetry);

    @Test
    void a_call_is_a_span_below_the_current_one_and_each_attempt_one_below_it() {
        Line line = line(spans);
        Span request = openTelemetry.getTracer("test").spanBuilder("request").startSpan();

        try (Scope current = request.makeCurrent()) {
            assertThat(current).isNotNull();
            line.guard().call("7f3a", line.failing(1, Line.failure(Trouble.TRANSIENT, Fate.UNKNOWN)));
        }

        SpanData call = named("CSDL find").get(0);
        List<SpanData> attempts = named("CSDL find attempt");
        assertThat(call.getParentSpanId()).isEqualTo(request.getSpanContext().getSpanId());
        assertThat(attempts)
                .hasSize(2)
                .allMatch(attempt -> attempt.getParentSpanId().equals(call.getSpanId()));
        assertThat(attempts).allMatch(attempt -> durationOf(attempt).equals(Line.SOON));
        assertThat(durationOf(call)).isEqualTo(line.time.elapsed());
        assertThat(call.getEvents())
                .singleElement()
                .satisfies(wait -> assertThat(wait.getAttributes().asMap())
                        .containsExactly(Map.entry(AttributeKey.stringKey("dancu.reason"), "backoff")));
    }

    @Test
    void a_failed_attempt_is_an_error_and_the_call_that_was_answered_is_none() {
        Line line = line(spans);

        line.guard().call("7f3a", line.failing(1, Line.failure(Trouble.TRANSIENT, Fate.UNKNOWN)));

        assertThat(named("CSDL find attempt"))
                .satisfiesExactly(
                        failed -> {
                            assertThat(failed.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
                            assertThat(textsOf(failed))
                                    .containsEntry("dancu.attempt", "1")
                                    .containsEntry("dancu.outcome", "transient")
                                    .containsEntry("dancu.fate", "unknown")
                                    .containsEntry("error.type", "transient");
                        },
                        answered -> {
                            assertThat(answered.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
                            assertThat(textsOf(answered))
                                    .containsEntry("dancu.attempt", "2")
                                    .containsEntry("dancu.outcome", "answered")
                                    .doesNotContainKeys("error.type", "dancu.fate");
                        });
        SpanData call = named("CSDL find").get(0);
        assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(textsOf(call))
                .containsOnly(
                        Map.entry("dancu.system", "CSDL"),
                        Map.entry("dancu.operation", "find"),
                        Map.entry("dancu.correlation_id", "7f3a"),
                        Map.entry("dancu.attempts", "2"),
                        Map.entry("dancu.circuit", "closed"),
                        Map.entry("dancu.outcome", "answered"));
    }

    @Test
    void a_call_without_an_answer_is_an_error_that_says_how_it_ended() {
        Line line = line(spans);

        line.guard().call("7f3a", line.failing(1, Line.failure(Trouble.FINAL, Fate.NOT_DONE)));

        SpanData call = named("CSDL find").get(0);
        assertThat(call.getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(textsOf(call)).containsEntry("error.type", "failed");
    }

    @Test
    void a_crash_ends_both_spans_and_leaves_nothing_on_the_thread() {
        Line line = line(spans);

        assertThatThrownBy(() -> line.guard().call("7f3a", line.crash())).isInstanceOf(IllegalStateException.class);

        assertThat(exporter.getFinishedSpanItems())
                .extracting(SpanData::getName)
                .containsExactly("CSDL find attempt", "CSDL find");
        assertThat(exporter.getFinishedSpanItems())
                .allSatisfy(span -> assertThat(textsOf(span)).containsEntry("error.type", "crashed"));
        assertThat(isIdle()).isTrue();
    }

    @Test
    void nothing_is_made_current() {
        Line line = line(spans);
        List<Context> seen = new ArrayList<>();

        line.guard().call("7f3a", timeout -> {
            seen.add(Context.current());
            return "ok";
        });
        seen.add(Context.current());

        assertThat(seen).containsOnly(Context.root());
    }

    @Test
    void a_call_within_an_attempt_does_not_mix_with_the_outer_one_even_under_the_same_id() {
        Line line = line(spans);
        Guard guard = line.guard();

        guard.call("7f3a", timeout -> {
            guard.call("7f3a", line.failing(2, Line.failure(Trouble.TRANSIENT, Fate.UNKNOWN)));
            line.time.advance(Line.SOON);
            return "ok";
        });

        List<SpanData> calls = named("CSDL find");
        assertThat(calls).extracting(call -> attemptsBelow(call)).containsExactly(3L, 1L);
        assertThat(calls)
                .extracting(call -> textsOf(call).get("dancu.attempts"))
                .containsExactly("3", "1");
        assertThat(isIdle()).isTrue();
    }

    @Test
    void calls_of_many_threads_do_not_mix_even_under_the_same_id() throws Exception {
        int threads = 8;
        Line line = line(spans);
        Guard guard = line.guard();
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> made = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                made.add(pool.submit(() -> {
                    together.await();
                    for (int n = 0; n < 20; n++) {
                        guard.call("7f3a", line.answer());
                    }
                    return null;
                }));
            }
            for (Future<?> one : made) {
                one.get();
            }
            assertThat(pool.submit(this::isIdle).get()).isTrue();
        } finally {
            pool.shutdown();
        }

        assertThat(named("CSDL find")).hasSize(160).allMatch(call -> attemptsBelow(call) == 1);
        assertThat(named("CSDL find")).extracting(SpanData::getParentSpanId).containsOnly(SpanId.getInvalid());
    }

    @Test
    void two_listeners_have_spans_of_their_own() {
        Line line = line(spans.and(CallSpans.on(openTelemetry)));

        line.guard().call("7f3a", line.answer());

        assertThat(named("CSDL find")).hasSize(2).allMatch(call -> attemptsBelow(call) == 1);
    }

    @Test
    void a_call_whose_start_was_not_heard_disturbs_no_other() {
        CallListener deafToStarts = event -> {
            if (!(event instanceof CallEvent.Started started)
                    || started.correlationId().equals("outer")) {
                spans.on(event);
            }
        };
        Line line = line(deafToStarts);

        line.guard().call("outer", timeout -> {
            line.guard().call("inner", line.failing(1, Line.failure(Trouble.TRANSIENT, Fate.UNKNOWN)));
            return "ok";
        });

        assertThat(named("CSDL find")).singleElement().satisfies(outer -> {
            assertThat(textsOf(outer)).containsEntry("dancu.correlation_id", "outer");
            assertThat(attemptsBelow(outer)).isEqualTo(1);
        });
    }

    @Test
    void no_attribute_name_or_status_repeats_what_a_failure_says() {
        Line line = line(spans, LoadPolicy.builder().queue(1).build());
        String personal = "Nguyễn Văn Mẫu 003099000001";

        for (Trouble trouble : Trouble.values()) {
            for (Fate fate : Fate.values()) {
                line.guard().call("7f3a", line.failing(5, Line.failure(personal, trouble, fate)));
            }
        }

        assertThat(exporter.getFinishedSpanItems()).hasSizeGreaterThan(24).allSatisfy(span -> {
            assertThat(span.toString()).doesNotContain("Mẫu", "003099");
            assertThat(span.getStatus().getDescription()).isEmpty();
            assertThat(textsOf(span).values())
                    .allMatch(value -> value.matches("CSDL|find|7f3a|[0-9]+|[a-z]+(_[a-z]+)?"));
        });
    }

    private Line line(CallListener listener) {
        return line(listener, LoadPolicy.ofDefaults());
    }

    private Line line(CallListener listener, LoadPolicy load) {
        clock[0] = new Line(listener, load);
        return clock[0];
    }

    /** Whether an attempt of a call that has ended makes no span on this thread. */
    private boolean isIdle() {
        int before = exporter.getFinishedSpanItems().size();
        spans.on(new CallEvent.Attempting("CSDL", "find", "7f3a", 1));
        spans.on(new CallEvent.Attempted("CSDL", "find", "7f3a", 1, Line.SOON, null));
        return exporter.getFinishedSpanItems().size() == before;
    }

    private List<SpanData> named(String name) {
        return exporter.getFinishedSpanItems().stream()
                .filter(span -> span.getName().equals(name))
                .toList();
    }

    private long attemptsBelow(SpanData call) {
        return named("CSDL find attempt").stream()
                .filter(attempt -> attempt.getParentSpanId().equals(call.getSpanId()))
                .count();
    }

    private static Duration durationOf(SpanData span) {
        return Duration.ofNanos(span.getEndEpochNanos() - span.getStartEpochNanos());
    }

    private static Map<String, String> textsOf(SpanData span) {
        return span.getAttributes().asMap().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> entry.getKey().getKey(),
                        entry -> entry.getValue().toString()));
    }

    /** The time of the line under test. */
    private final class LineClock implements Clock {
        @Override
        public long now() {
            Instant now = clock[0].time.now();
            return now.getEpochSecond() * 1_000_000_000 + now.getNano();
        }

        @Override
        public long nanoTime() {
            return clock[0].time.ticks();
        }
    }
}

package io.github.dancu.observe;

import io.github.dancu.resilience.AttemptFailure;
import io.github.dancu.resilience.CallEvent;
import io.github.dancu.resilience.CallReport;
import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import org.jspecify.annotations.Nullable;

/** The span of one call under way, and that of its attempt. Confined to the thread that makes the call. */
final class CallSpan {
    private static final AttributeKey<String> SYSTEM = AttributeKey.stringKey("dancu.system");
    private static final AttributeKey<String> OPERATION = AttributeKey.stringKey("dancu.operation");
    private static final AttributeKey<String> CORRELATION_ID = AttributeKey.stringKey("dancu.correlation_id");
    private static final AttributeKey<String> OUTCOME = AttributeKey.stringKey("dancu.outcome");
    private static final AttributeKey<String> FATE = AttributeKey.stringKey("dancu.fate");
    private static final AttributeKey<String> CIRCUIT = AttributeKey.stringKey("dancu.circuit");
    private static final AttributeKey<String> REASON = AttributeKey.stringKey("dancu.reason");
    private static final AttributeKey<Long> ATTEMPT = AttributeKey.longKey("dancu.attempt");
    private static final AttributeKey<Long> ATTEMPTS = AttributeKey.longKey("dancu.attempts");
    private static final AttributeKey<String> ERROR_TYPE = AttributeKey.stringKey("error.type");

    private final Tracer tracer;
    private final CallEvent.OfCall call;
    private final @Nullable CallSpan outer;
    private final Context context;
    private final Span span;
    private @Nullable Span attempt;

    private CallSpan(Tracer tracer, CallEvent.OfCall call, @Nullable CallSpan outer, Context parent) {
        this.tracer = tracer;
        this.call = call;
        this.outer = outer;
        this.span = tracer.spanBuilder(call.system() + " " + call.operation())
                .setParent(parent)
                .setAttribute(SYSTEM, call.system())
                .setAttribute(OPERATION, call.operation())
                .setAttribute(CORRELATION_ID, call.correlationId())
                .startSpan();
        this.context = parent.with(span);
    }

    static CallSpan start(Tracer tracer, CallEvent.OfCall call, @Nullable CallSpan outer) {
        return new CallSpan(tracer, call, outer, Context.current());
    }

    boolean isOf(CallEvent.OfCall event) {
        return event.correlationId().equals(call.correlationId())
                && event.operation().equals(call.operation())
                && event.system().equals(call.system());
    }

    @Nullable
    CallSpan outer() {
        return outer;
    }

    void waiting(CallEvent.Reason reason) {
        span.addEvent("waiting", Attributes.of(REASON, Words.of(reason)));
    }

    void attempting(int number) {
        attempt = tracer.spanBuilder(call.system() + " " + call.operation() + " attempt")
                .setParent(context)
                .setSpanKind(SpanKind.CLIENT)
                .setAttribute(SYSTEM, call.system())
                .setAttribute(OPERATION, call.operation())
                .setAttribute(ATTEMPT, (long) number)
                .startSpan();
    }

    void attempted(@Nullable AttemptFailure failure) {
        if (failure == null) {
            endAttempt(Words.ANSWERED, true);
        } else if (attempt != null) {
            attempt.setAttribute(FATE, Words.of(failure.fate()));
            endAttempt(Words.of(failure.trouble()), false);
        }
    }

    void ended(CallReport report) {
        String outcome = Words.of(report.end());
        // An attempt that crashed has not been told to have ended.
        endAttempt(outcome, false);
        span.setAttribute(ATTEMPTS, (long) report.attempts());
        span.setAttribute(CIRCUIT, Words.of(report.breaker()));
        end(span, outcome, report.answered());
    }

    private void endAttempt(String outcome, boolean answered) {
        if (attempt != null) {
            end(attempt, outcome, answered);
            attempt = null;
        }
    }

    private static void end(Span span, String outcome, boolean answered) {
        span.setAttribute(OUTCOME, outcome);
        if (!answered) {
            span.setAttribute(ERROR_TYPE, outcome);
            span.setStatus(StatusCode.ERROR);
        }
        span.end();
    }
}

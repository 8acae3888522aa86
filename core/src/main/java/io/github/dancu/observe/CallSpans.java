package io.github.dancu.observe;

import io.github.dancu.resilience.CallEvent;
import io.github.dancu.resilience.CallListener;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Tracer;
import org.jspecify.annotations.Nullable;

/**
 * Spans of calls for OpenTelemetry: one for each call, below the span that is current where it is made, and one below it for
 * each attempt.
 *
 * <p>Names and attributes stand in {@code docs/observing.md}. Attributes are short names of systems and operations, constants of
 * enums, numbers of attempts and the correlation id; never a failure's text, nothing of a person. The spans are not made
 * current. Calls on another thread are children of the context there: wrap the executor of {@code AsyncCalls} with {@code
 * Context.taskWrapping}.
 *
 * <p>Thread-safe.
 */
public final class CallSpans implements CallListener {
    private final Tracer tracer;
    // All events of a call come from its thread; a call made within an attempt of another has that one outside it.
    // Not static, since two of these must not take each other's calls; and removed when the call ends.
    @SuppressWarnings("ThreadLocalUsage")
    private final ThreadLocal<CallSpan> innermost = new ThreadLocal<>();

    private CallSpans(Tracer tracer) {
        this.tracer = tracer;
    }

    /** Spans of the tracer {@code io.github.dancu}. */
    // Whoever calls it requires OpenTelemetry; were that transitive, nobody's module would compile without it.
    @SuppressWarnings("exports")
    public static CallSpans on(OpenTelemetry openTelemetry) {
        return new CallSpans(openTelemetry.getTracer("io.github.dancu"));
    }

    @Override
    public void on(CallEvent event) {
        if (event instanceof CallEvent.Started started) {
            innermost.set(CallSpan.start(tracer, started, innermost.get()));
        } else if (event instanceof CallEvent.OfCall told) {
            CallSpan call = find(told);
            if (call != null) {
                onCall(told, call);
            }
        }
    }

    private void onCall(CallEvent.OfCall event, CallSpan call) {
        if (event instanceof CallEvent.Attempting attempt) {
            call.attempting(attempt.attempt());
        } else if (event instanceof CallEvent.Attempted attempt) {
            call.attempted(attempt.failure());
        } else if (event instanceof CallEvent.Waiting wait) {
            call.waiting(wait.reason());
        } else if (event instanceof CallEvent.Ended end) {
            forget(call);
            call.ended(end.report());
        }
    }

    private @Nullable CallSpan find(CallEvent.OfCall event) {
        CallSpan call = innermost.get();
        while (call != null && !call.isOf(event)) {
            call = call.outer();
        }
        return call;
    }

    private void forget(CallSpan call) {
        if (call.outer() == null) {
            innermost.remove();
        } else {
            innermost.set(call.outer());
        }
    }
}

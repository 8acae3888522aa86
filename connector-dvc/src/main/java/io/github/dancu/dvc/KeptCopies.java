package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.UnavailableException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the portal makes known to everybody, remembered: fresh copies are used again, and older ones while the portal is unavailable.
 * Each use stands in the audit log.
 *
 * @param worthKeeping whether an answer is kept; one that is not does not replace a copy either
 */
record KeptCopies<T>(InformationLine line, CopyMemory<T> memory, Predicate<T> worthKeeping) {
    /**
     * The copy that is kept, or a new one.
     *
     * @throws UnavailableException if the portal is unavailable, and no copy that is young enough is kept
     */
    Answer<Copy<T>> answer(
            AccessContext access,
            Operation operation,
            String subject,
            PortalQuery query,
            InformationQuestion.Rows<T> reader) {
        Optional<Copy<T>> kept = memory.find(query);
        InformationSettings settings = line.settings();
        if (kept.filter(copy -> isYounger(copy, settings.freshFor())).isPresent()) {
            line.recordReuse(access, operation, subject);
            return Answer.of(kept.get(), Portal.noCall(operation));
        }
        try {
            return remembered(
                    query,
                    line.askTogether(
                            access,
                            operation,
                            subject,
                            query,
                            rows -> reader.read(rows).map(value -> new Copy<>(value, line.now(), false))));
        } catch (UnavailableException unavailable) {
            Copy<T> older =
                    kept.filter(copy -> isYounger(copy, settings.keepFor())).orElseThrow(() -> unavailable);
            line.recordReuse(access, operation, subject);
            return Answer.of(older.asStale(), unavailable.report());
        }
    }

    private Answer<Copy<T>> remembered(PortalQuery query, Answer<Copy<T>> answer) {
        answer.value().ifPresentOrElse(copy -> keep(query, copy), () -> memory.forget(query));
        return answer;
    }

    private void keep(PortalQuery query, Copy<T> copy) {
        if (worthKeeping.test(copy.value())) {
            memory.keep(query, copy);
        }
    }

    private boolean isYounger(Copy<T> copy, Duration age) {
        Instant end = copy.readAt().plus(age);
        return end.isAfter(line.now());
    }
}

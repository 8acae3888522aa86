package io.github.dancu.csdl;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.audit.AnswerTrace;
import io.github.dancu.connect.Answer;
import io.github.dancu.csdl.CsdlExchange.Found;
import io.github.dancu.dossier.Evidence;
import io.github.dancu.dossier.LinkedDatabase;
import io.github.dancu.resilience.CallReport;
import java.time.Instant;

/** What an answer proves. */
final class EvidenceOf {
    private EvidenceOf() {}

    static <T> Answer<T> answer(Answer<Found<T>> answer, AccessContext access, Instant at) {
        CallReport report = answer.report();
        if (answer.value().isEmpty()) {
            return Answer.empty(report);
        }
        Found<T> found = answer.value().get();
        Answer<T> bare = Answer.of(found.value(), report);
        AnswerTrace trace = found.trace();
        return trace.fields().isEmpty()
                ? bare
                : bare.withEvidence(new Evidence(
                        LinkedDatabase.POPULATION,
                        report.operation(),
                        trace.fields(),
                        at,
                        access.matter().reference(),
                        report.correlationId(),
                        trace.digest()));
    }
}

package io.github.dancu.csdl;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.csdl.CsdlExchange.Found;
import io.github.dancu.dossier.Evidence;
import io.github.dancu.dossier.LinkedDatabase;
import io.github.dancu.resilience.CallReport;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;

/** What an answer proves. */
final class EvidenceOf {
    private EvidenceOf() {}

    static <T> Answer<T> answer(
            Answer<Found<T>> answer, AccessContext access, Function<T, List<String>> confirmed, Instant at) {
        CallReport report = answer.report();
        if (answer.value().isEmpty()) {
            return Answer.empty(report);
        }
        Found<T> found = answer.value().get();
        Answer<T> bare = Answer.of(found.value(), report);
        List<String> fields = confirmed.apply(found.value());
        return fields.isEmpty()
                ? bare
                : bare.withEvidence(new Evidence(
                        LinkedDatabase.POPULATION,
                        report.operation(),
                        new TreeSet<>(fields),
                        at,
                        access.matter().reference(),
                        report.correlationId(),
                        Sha256.hex(report.correlationId() + "\n" + found.document())));
    }
}

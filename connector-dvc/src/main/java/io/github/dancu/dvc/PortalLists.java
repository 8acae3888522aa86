package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Operation;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.resilience.SafetyClass;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Procedures and lists of the portal, which are public and remembered for all who ask. Thread-safe. */
final class PortalLists {
    // Public clients give the portal 60 s; only whole lists are known to need it.
    static final Duration LONG = Duration.ofSeconds(60);
    private static final Operation PROCEDURE = new Operation("procedure", SafetyClass.READ);
    private static final Operation PROCEDURES = new Operation("procedures", SafetyClass.READ, LONG);
    private static final Operation SERVICES = new Operation("services", SafetyClass.READ, LONG);
    private static final Operation CATALOGUE = new Operation("catalogue", SafetyClass.READ, LONG);

    private final InformationLine line;
    private final InformationSettings settings;
    private final CopyMemory<ProcedureParts> procedures;
    private final CopyMemory<List<?>> lists;

    PortalLists(InformationLine line) {
        this.line = line;
        this.settings = line.settings();
        this.procedures = new CopyMemory<>(settings.mostProcedures(), procedure -> 1);
        this.lists = new CopyMemory<>(settings.mostEntries(), List::size);
    }

    Answer<ProcedureDetails> procedure(AccessContext access, ProcedureCode code) {
        PortalQuery query = line.query(access, "LayThuTuc", Map.of("maTTHC", code.toText()));
        Answer<Copy<ProcedureParts>> answer = new KeptCopies<>(line, procedures, parts -> true)
                .answer(access, PROCEDURE, code.toText(), query, rows -> PortalRows.procedure(code, rows));
        return mapped(answer, copy -> new ProcedureDetails(copy.value(), copy.readAt(), copy.stale()));
    }

    Answer<CatalogueCopy<ProcedureEntry>> procedures(AccessContext access, Map<String, String> fields) {
        List<String> codeNames = settings.names(InformationField.PROCEDURE_CODE);
        List<String> nameNames = settings.names(InformationField.PROCEDURE_NAME);
        return list(
                access,
                PROCEDURES,
                "LayDanhSachTTHC",
                fields,
                row -> new ProcedureEntry(row.text(codeNames), row.text(nameNames), row.rest()));
    }

    Answer<CatalogueCopy<OnlineService>> services(AccessContext access, Map<String, String> fields) {
        return list(access, SERVICES, "LayDVC", fields, OnlineService::read);
    }

    Answer<CatalogueCopy<CatalogueEntry>> catalogue(
            AccessContext access, Catalogue catalogue, Map<String, String> fields) {
        List<String> codeNames = settings.codeNames(catalogue);
        List<String> nameNames = settings.nameNames(catalogue);
        return list(
                access,
                CATALOGUE,
                catalogue.service(),
                fields,
                row -> new CatalogueEntry(row.text(codeNames), row.text(nameNames), row.rest()));
    }

    void forget() {
        procedures.forgetAll();
        lists.forgetAll();
    }

    private <E> Answer<CatalogueCopy<E>> list(
            AccessContext access,
            Operation operation,
            String service,
            Map<String, String> fields,
            Function<RowReader, E> element) {
        line.portal().require(service);
        PortalQuery query = line.query(access, service, FilterCheck.checked(operation.name(), fields));
        Answer<Copy<List<E>>> answer = new KeptCopies<List<E>>(line, memory(), list -> !list.isEmpty())
                .answer(access, operation, service, query, rows -> PortalRows.list(rows, element));
        return mapped(answer, copy -> new CatalogueCopy<>(copy.value(), copy.readAt(), copy.stale()));
    }

    // The service that a list is kept under says what it is of.
    @SuppressWarnings("unchecked")
    private <E> CopyMemory<List<E>> memory() {
        return (CopyMemory<List<E>>) (CopyMemory<?>) lists;
    }

    private static <A, B> Answer<B> mapped(Answer<A> answer, Function<A, B> form) {
        return answer.value()
                .map(form)
                .map(value -> Answer.of(value, answer.report()))
                .orElseGet(() -> Answer.empty(answer.report()));
    }
}

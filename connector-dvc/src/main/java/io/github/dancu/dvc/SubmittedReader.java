package io.github.dancu.dvc;

import io.github.dancu.citizen.Coded;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.LenientFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.ProcedureCode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads a dossier as the portal shows it, under names in capitals. What cannot be read is kept as it came. */
final class SubmittedReader {
    static final String CODE = "MAHOSO";
    static final String SUBMITTED = "NGAYNOPHOSO";
    static final String RECEIVED = "NGAYTIEPNHAN";
    static final String DUE = "NGAYHENTRA";
    static final String FINISHED = "NGAYKETTHUCXULY";
    static final String RETURNED = "NGAYTRA";
    static final String REFUSED = "NGAYTUCHOI";
    private static final String STATUS = "TRANGTHAIHOSO";
    private static final String PROCEDURE = "MATTHC";
    private static final List<String> TIMES = List.of(SUBMITTED, RECEIVED, DUE, FINISHED, RETURNED, REFUSED);
    private static final Set<String> ALWAYS_READ = Set.of(CODE, STATUS);

    private final JsonFields row;
    private final LenientFields fields;
    private final String stepsField;
    private final Map<String, LocalDateTime> times = new LinkedHashMap<>();
    private final List<DossierStep> steps = new ArrayList<>();
    private @Nullable List<ShownStep> shown;
    private boolean allStepsRead;

    SubmittedReader(JsonFields row, String stepsField) {
        this.row = row;
        this.fields = new LenientFields(row);
        this.stepsField = stepsField;
    }

    /** @throws ReplyFault if the status is no text */
    SubmittedDossier read(DossierCode code) throws ReplyFault {
        Coded<DossierStatus> status = DossierStatus.read(row.has(STATUS) ? row.text(STATUS) : "");
        Optional<ProcedureCode> procedure = read(PROCEDURE, ProcedureCode::tryParse);
        for (String name : TIMES) {
            read(name, WireText::readTime).ifPresent(time -> times.put(name, time));
        }
        readSteps();
        return new SubmittedDossier(
                code, status, procedure.orElse(null), times, steps, shown, rest(procedure.isPresent()));
    }

    private <T> Optional<T> read(String name, Function<String, Optional<T>> reader) {
        try {
            return fields.read(name, reader);
        } catch (ReplyFault noText) {
            return Optional.empty();
        }
    }

    private void readSteps() {
        if (!row.has(stepsField)) {
            return;
        }
        List<JsonFields> rows;
        try {
            rows = row.objects(stepsField);
        } catch (ReplyFault noList) {
            return;
        }
        List<ShownStep> all = new ArrayList<>();
        allStepsRead = true;
        for (JsonFields step : rows) {
            ShownStep one = ShownStep.of(step);
            all.add(one);
            one.toStep().ifPresent(steps::add);
            allStepsRead &= one.isWhole();
        }
        shown = List.copyOf(all);
    }

    /** What was not read, in the order of the row. */
    private Map<String, String> rest(boolean procedureRead) {
        for (String name : row.names()) {
            boolean read = ALWAYS_READ.contains(name)
                    || times.containsKey(name)
                    || (name.equals(PROCEDURE) && procedureRead)
                    || (name.equals(stepsField) && allStepsRead);
            if (!read) {
                fields.keep(name);
            }
        }
        return fields.unread();
    }
}

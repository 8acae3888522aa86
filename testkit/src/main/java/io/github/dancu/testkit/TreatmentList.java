package io.github.dancu.testkit;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDateTime;

/** A person's history as the gateway writes it. */
final class TreatmentList {
    private final BhxhTreatments treatments;
    private final BhxhWriting writing;

    TreatmentList(BhxhTreatments treatments, BhxhWriting writing) {
        this.treatments = treatments;
        this.writing = writing;
    }

    /** With times. */
    JsonArray of(SyntheticPerson person) {
        JsonArrayBuilder list = WireJson.JSON.createArrayBuilder();
        treatments.of(person.id()).forEach(treatment -> list.add(entry(treatment)));
        return list.build();
    }

    /** As the oldest function writes it, with days. */
    JsonArray withDays(SyntheticPerson person) {
        JsonArrayBuilder list = WireJson.JSON.createArrayBuilder();
        for (SimulatedTreatment treatment : treatments.of(person.id())) {
            JsonObjectBuilder entry = head(treatment);
            LocalDateTime end = treatment.discharged();
            writing.text(entry, "tuNgay", BhxhCalendar.day(treatment.admitted().toLocalDate()));
            writing.text(entry, "denNgay", end == null ? null : BhxhCalendar.day(end.toLocalDate()));
            list.add(tail(entry, treatment));
        }
        return list.build();
    }

    JsonObjectBuilder entry(SimulatedTreatment treatment) {
        JsonObjectBuilder entry = head(treatment);
        LocalDateTime end = treatment.discharged();
        writing.text(entry, "ngayVao", writing.time(treatment.admitted()));
        writing.text(entry, "ngayRa", end == null ? null : writing.time(end));
        return tail(entry, treatment);
    }

    private JsonObjectBuilder head(SimulatedTreatment treatment) {
        return WireJson.object()
                .add("maHoSo", writing.dossierNumber(treatment.dossier()))
                .add("maCSKCB", treatment.facility().text());
    }

    private JsonObjectBuilder tail(JsonObjectBuilder entry, SimulatedTreatment treatment) {
        writing.text(entry, "tenBenh", treatment.diagnosis());
        writing.text(entry, "tinhTrang", treatment.condition());
        writing.text(entry, "kqDieuTri", treatment.outcome());
        writing.text(entry, "lyDoVV", treatment.reason());
        return entry;
    }
}

package io.github.dancu.bhxh;

import io.github.dancu.citizen.DatePrecision;
import io.github.dancu.citizen.NgspDate;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.XmlElement;
import io.github.dancu.place.FacilityCode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Looks for a dossier whose arrival is not known, in the treatment history of its patient: the gateway has no question about what it
 * took in.
 *
 * @param key what receipts call it
 * @param first whether it is the first version of its treatment
 */
record UploadSearch(
        ClaimFile file, String key, boolean first, FacilityCode sender, Supplier<Instant> clock, Histories histories) {
    private static final int DATE = 8;
    private static final String NO_MONTH = "0000";
    private static final String NO_DAY = "00";

    /** Asks for the treatments of a patient. */
    @FunctionalInterface
    interface Histories {
        TreatmentHistory of(CardQuery patient);
    }

    /**
     * The proof that it is there; empty if the history does not show it.
     *
     * @throws InvalidRequestException if the history could not tell: of a check-in, of a later version, of a file that names no patient
     */
    Optional<Receipt> find() {
        Optional<LocalDateTime> from = text("NGAY_VAO").flatMap(WireTime::tryParse);
        Optional<CardQuery> patient = patient();
        if (file.isCheckIn() || !first || from.isEmpty() || patient.isEmpty()) {
            InputCheck check = InputCheck.of(BhxhClient.SYSTEM, "reconcile");
            check.reject("file", "is nothing that the gateway could be asked for; look at its web pages");
            throw check.failure();
        }
        boolean there = histories.of(patient.get()).treatments().stream()
                .anyMatch(treatment -> treatment.facility().equals(Optional.of(sender))
                        && treatment.from().equals(from));
        return there ? Optional.of(new Receipt(key, Receipt.State.ALREADY_THERE, clock.get())) : Optional.empty();
    }

    private Optional<CardQuery> patient() {
        Optional<String> birthDate = text("NGAY_SINH").flatMap(UploadSearch::birthDate);
        // Two cards of one treatment stand one behind the other.
        Optional<String> number = text("MA_THE_BHYT").map(cards -> cards.split(";", 2)[0]);
        try {
            return Optional.of(CardQuery.fromText(
                    number.filter(card -> !card.isBlank())
                            .or(() -> text("SO_CCCD"))
                            .orElse(null),
                    text("HO_TEN").orElse(null),
                    birthDate.orElse(null)));
        } catch (InvalidRequestException incomplete) {
            return Optional.empty();
        }
    }

    private Optional<String> text(String name) {
        return file.treatment().find(name).map(XmlElement::text).filter(text -> !text.isBlank());
    }

    /** Dossiers write what is not known of a date as zeros. */
    private static Optional<String> birthDate(String text) {
        String digits = text.strip();
        if (digits.length() < DATE) {
            return Optional.of(digits);
        }
        String day = digits.substring(0, DATE);
        DatePrecision known = day.endsWith(NO_MONTH)
                ? DatePrecision.YEAR
                : day.endsWith(NO_DAY) ? DatePrecision.MONTH : DatePrecision.DAY;
        return new NgspDate(day, known.ngspCode()).read().map(PartialDate::toText);
    }
}

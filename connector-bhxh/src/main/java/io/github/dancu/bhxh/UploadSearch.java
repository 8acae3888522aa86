package io.github.dancu.bhxh;

import io.github.dancu.citizen.PartialDate;
import io.github.dancu.connect.InputCheck;
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
 */
record UploadSearch(ClaimFile file, FacilityCode sender, Supplier<Instant> clock, Histories histories) {
    private static final int DATE = 8;
    private static final String UNKNOWN = "0000";

    /** Asks for the treatments of a patient. */
    @FunctionalInterface
    interface Histories {
        TreatmentHistory of(CardQuery patient);
    }

    /** The proof that it is there; empty if the history does not show it. */
    Optional<Receipt> find() {
        InputCheck check = InputCheck.of(BhxhClient.SYSTEM, "reconcile");
        Optional<LocalDateTime> from = text("NGAY_VAO").flatMap(WireTime::tryParse);
        if (file.isCheckIn() || from.isEmpty()) {
            check.reject("file", "is nothing that the gateway could be asked for; look at its web pages");
        }
        check.orThrow();
        CardQuery patient = CardQuery.fromText(
                text("MA_THE_BHYT").orElse(null),
                text("HO_TEN").orElse(null),
                text("NGAY_SINH").flatMap(UploadSearch::birthDate).orElse(null));
        boolean there = histories.of(patient).treatments().stream()
                .anyMatch(treatment -> treatment.facility().equals(Optional.of(sender))
                        && treatment.from().equals(from));
        return there
                ? Optional.of(new Receipt(file.key(), Receipt.State.ALREADY_THERE, clock.get()))
                : Optional.empty();
    }

    private Optional<String> text(String name) {
        return file.treatment().find(name).map(XmlElement::text).filter(text -> !text.isBlank());
    }

    /** Dossiers write what is not known of a date as zeros. */
    static Optional<String> birthDate(String text) {
        String digits = text.strip();
        if (digits.length() < DATE) {
            return Optional.of(digits);
        }
        String year = digits.substring(0, 4);
        if (digits.startsWith(UNKNOWN, 4)) {
            return Optional.of(year);
        }
        return digits.startsWith("00", 6)
                ? Optional.of(digits.substring(4, 6) + "/" + year)
                : PartialDate.tryParse(digits.substring(0, DATE)).map(PartialDate::toText);
    }
}

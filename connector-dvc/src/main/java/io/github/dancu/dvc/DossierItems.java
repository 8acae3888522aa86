package io.github.dancu.dvc;

import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ResultDelivery;
import io.github.dancu.dvc.wire.DossierItem;
import io.github.dancu.dvc.wire.OwnerPaper;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A dossier as the portal wants it: text only, codes for words, times as they stand on the receipt. */
final class DossierItems {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMddHHmmss", Locale.ROOT);
    private static final String CITIZEN = "1";
    private static final String TWELVE_DIGITS = "1";
    private static final String LOCAL_PORTAL = "2";

    private DossierItems() {}

    /** @throws InvalidRequestException if the portal could not take the dossier; it names every wrong field */
    static DossierItem of(Dossier dossier) {
        InputCheck check = InputCheck.of(DvcClient.SYSTEM, DvcClient.SUBMIT);
        Procedure procedure = dossier.procedure();
        requireText(check, "procedure.name", procedure.name());
        requireText(check, "procedure.fieldCode", procedure.fieldCode());
        requireText(check, "procedure.fieldName", procedure.fieldName());
        requireFourDigitYear(check, "receivedAt", dossier.receivedAt());
        dossier.dueAt().ifPresent(due -> requireFourDigitYear(check, "dueAt", due));
        requireText(check, "handlingUnit", dossier.handlingUnit());
        return check.orThrow(() -> item(dossier));
    }

    private static DossierItem item(Dossier dossier) {
        Procedure procedure = dossier.procedure();
        return new DossierItem(
                dossier.code().toText(),
                procedure.code().toText(),
                procedure.name(),
                procedure.fieldCode(),
                procedure.fieldName(),
                numberOf(dossier.channel()),
                dossier.ownerName().toText(),
                List.of(new OwnerPaper(TWELVE_DIGITS, dossier.ownerId().toText())),
                CITIZEN,
                TIME.format(dossier.receivedAt()),
                dossier.dueAt().map(TIME::format).orElse(null),
                Integer.toString(dossier.status().number()),
                numberOf(dossier.resultDelivery()),
                dossier.handlingUnit(),
                LOCAL_PORTAL,
                dossier.summary().orElse(null));
    }

    private static String numberOf(Channel channel) {
        return switch (channel) {
            case COUNTER -> "1";
            case ONLINE -> "2";
            case POST -> "3";
        };
    }

    private static String numberOf(ResultDelivery delivery) {
        return switch (delivery) {
            case COUNTER -> "0";
            case POST -> "1";
        };
    }

    private static void requireText(InputCheck check, String field, String text) {
        if (text.isBlank()) {
            check.reject(field, "is missing");
        }
    }

    private static void requireFourDigitYear(InputCheck check, String field, LocalDateTime time) {
        if (time.getYear() < 1000 || time.getYear() > 9999) {
            check.reject(field, "has no year of four digits");
        }
    }
}

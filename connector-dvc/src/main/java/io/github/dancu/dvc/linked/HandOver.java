package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dvc.wire.HandOverItem;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A dossier on its way to the civil-status system (<i>hồ sơ chuyển sang phần mềm hộ tịch</i>): the citizen's form, and every file
 * that was not withdrawn.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows the code alone.
 */
@Personal
public final class HandOver {
    private final LinkedGroup group;
    private final DossierCode code;
    private final HandOverItem item;

    private HandOver(LinkedGroup group, DossierCode code, HandOverItem item) {
        this.group = group;
        this.code = code;
        this.item = item;
    }

    /**
     * Makes a dossier ready to be handed over.
     *
     * @param code the code that the one-stop office gave it
     * @param receivedAt when the one-stop office received it, Vietnamese civil time
     * @throws InvalidRequestException if the dossier lacks what the civil-status system needs, or a file cannot be read; it names every
     *     field
     */
    public static HandOver of(LinkedDossier dossier, DossierCode code, LocalDateTime receivedAt) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(receivedAt, "receivedAt");
        InputCheck check = InputCheck.of(JusticeClient.SYSTEM, JusticeService.HAND_OVER.reportName());
        Optional<LinkedGroup> group = dossier.notice().group().meaning();
        Optional<LinkedCode> linked = dossier.notice().code();
        Optional<CivilStatusForm> form = dossier.form();
        Optional<String> unit = form.flatMap(CivilStatusForm::registrationPlace)
                .or(() -> dossier.notice().unit());
        require(check, "module", group);
        require(check, "maHoSo", linked);
        require(check, "data", form);
        require(check, "maDonVi", unit);
        List<LinkedFile> files =
                dossier.files().stream().filter(file -> !file.isWithdrawn()).toList();
        for (int i = 0; i < files.size(); i++) {
            require(check, "fileDinhKem[" + i + "]", files.get(i).content());
        }
        check.orThrow();
        HandOverItem item = new HandOverItem(
                JusticeService.module(group.orElseThrow()),
                code.toText(),
                linked.orElseThrow().toText(),
                unit.orElseThrow(),
                JusticeForm.of(form.orElseThrow()),
                LinkedTime.text(receivedAt),
                files.stream().map(LinkedFile::item).toList());
        return new HandOver(group.orElseThrow(), code, item);
    }

    /** Birth or death. */
    public LinkedGroup group() {
        return group;
    }

    /** The code that the one-stop office gave it. */
    public DossierCode code() {
        return code;
    }

    HandOverItem item() {
        return item;
    }

    @Override
    public String toString() {
        return "HandOver[" + code + "]";
    }

    private static void require(InputCheck check, String field, Optional<?> value) {
        if (value.isEmpty()) {
            check.reject(field, "is missing or cannot be read");
        }
    }
}

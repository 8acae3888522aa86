package io.github.dancu.testkit;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.DossierStatus;
import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.Objects;

/**
 * A change of a dossier's status as the portal was told it (<i>cập nhật trạng thái hồ sơ</i>).
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows the status alone.
 *
 * @param status the new status, with the code that was sent
 * @param at when it was decided (<i>NgayXuLy</i>), Vietnamese civil time
 * @param content what was written to the citizen (<i>NoiDung</i>), or empty
 */
@Personal
public record PortalStatusReport(Coded<DossierStatus> status, LocalDateTime at, String content) {
    public PortalStatusReport {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(content, "content");
    }

    static PortalStatusReport of(JsonObject report) {
        return new PortalStatusReport(
                DossierStatus.read(WireJson.text(report, "TrangThai")),
                PortalTime.read(WireJson.text(report, "NgayXuLy")),
                WireJson.text(report, "NoiDung"));
    }

    @Override
    public String toString() {
        return "PortalStatusReport[" + status.meaning().map(DossierStatus::name).orElse("unknown status") + "]";
    }
}

package io.github.dancu.testkit;

import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import jakarta.json.JsonObject;

/** Reads steps as they were sent. */
final class PortalSteps {
    private PortalSteps() {}

    static DossierStep read(JsonObject step) {
        DossierStep.Builder builder = DossierStep.builder(
                        DossierStatus.read(WireJson.text(step, "TrangThai")),
                        PortalTime.read(WireJson.text(step, "ThoiDiemXuLy")))
                .handler(step.getString("NguoiXuLy"))
                .content(step.getString("NoiDungXuLy"));
        if (PortalSchema.isFilled(step, "ChucDanh")) {
            builder.title(step.getString("ChucDanh"));
        }
        if (PortalSchema.isFilled(step, "PhongBanXuLy")) {
            builder.department(step.getString("PhongBanXuLy"));
        }
        if (PortalSchema.isFilled(step, "NgayBatDau")) {
            builder.startedAt(PortalTime.read(WireJson.text(step, "NgayBatDau")));
        }
        if (PortalSchema.isFilled(step, "NgayKetThucTheoQuyDinh")) {
            builder.dueAt(PortalTime.read(WireJson.text(step, "NgayKetThucTheoQuyDinh")));
        }
        return builder.build();
    }
}

package io.github.dancu.csdl;

import io.github.dancu.audit.AccessContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The elements that begin every question: which request it is, and who asks. */
record Asker(
        @Nullable String serviceCode,
        Map<CsdlOperation, String> integrationCodes,
        OfficerForm officerForm,
        @Nullable String unitCode,
        boolean withAccount,
        @Nullable String phone) {
    Asker {
        integrationCodes = new EnumMap<>(integrationCodes);
    }

    List<Element> elements(CsdlOperation operation, AccessContext access, String requestId) {
        return new Elements()
                .text("MaYeuCau", requestId)
                .text(
                        "MaDVC",
                        serviceCode != null ? serviceCode : access.agency().toText())
                .text("MaTichHop", integrationCodes.getOrDefault(operation, ""))
                .text("MaCanBo", officerForm.of(access.officer()))
                .text("MaDonVi", Optional.ofNullable(unitCode))
                .text("TaiKhoan", Optional.of(access.officer().account()).filter(account -> withAccount))
                .text("SoDienThoai", Optional.ofNullable(phone))
                .toList();
    }
}

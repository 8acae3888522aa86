package io.github.dancu.csdl.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** The body of a check or a look-up of one citizen; what is {@code null} is left out. */
@Personal
public record CitizenRequest(
        @JsonbProperty("MaYeuCau") String requestId,
        @JsonbProperty("MaDVC") String serviceCode,
        @JsonbProperty("MaTichHop") String integrationCode,
        @JsonbProperty("MaCanBo") String officer,
        @JsonbProperty("SoDinhDanh") @Nullable String citizenId,
        @JsonbProperty("SoCMND") @Nullable String cmnd,
        @JsonbProperty("HoVaTen") String name,
        @JsonbProperty("NgayThangNam") @Nullable String birthDate,
        @JsonbProperty("Nam") @Nullable String birthYear) {
    @Override
    public String toString() {
        return "CitizenRequest[" + requestId + "]";
    }
}

package io.github.dancu.bhxh.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import java.util.Map;

/** The body of a card check. */
@Personal
public record CardRequest(
        @JsonbProperty("maThe") String number,
        @JsonbProperty("hoTen") String name,
        @JsonbProperty("ngaySinh") String birthDate,
        @JsonbProperty("hoTenCb") String officerName,
        @JsonbProperty("cccdCb") String officerNumber)
        implements GatewayBody {
    @Override
    public Map<String, String> asForm() {
        return Map.of(
                "maThe", number,
                "hoTen", name,
                "ngaySinh", birthDate,
                "hoTenCb", officerName,
                "cccdCb", officerNumber);
    }

    @Override
    public String toString() {
        return "CardRequest[***]";
    }
}

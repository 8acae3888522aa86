package io.github.dancu.dvc.wire;

import jakarta.json.bind.annotation.JsonbProperty;
import java.util.List;

/** The body that asks the civil-status system of the Ministry of Justice for dossiers, three at most. */
public record HandOverPoll(
        @JsonbProperty("maDinhDanhHoSo") List<String> codes,
        @JsonbProperty("maTinh") String province,
        @JsonbProperty("module") String module) {
    @Override
    public String toString() {
        return "HandOverPoll[***]";
    }
}

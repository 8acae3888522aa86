package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** What somebody said of a procedure. */
@Personal
public record OpinionItem(
        @JsonbProperty("MaThuTuc") @Nullable String procedure,
        @JsonbProperty("NoiDung") String text) {
    @Override
    public String toString() {
        return "OpinionItem[***]";
    }
}

package io.github.dancu.dvc.wire;

import jakarta.json.bind.annotation.JsonbProperty;

/** A data base that was used for a dossier (<i>DSKetNoiCSDL</i>). */
public record DatabaseItem(@JsonbProperty("MaCSDL") String code) {
    @Override
    public String toString() {
        return "DatabaseItem[***]";
    }
}

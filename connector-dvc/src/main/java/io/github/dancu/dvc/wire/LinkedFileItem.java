package io.github.dancu.dvc.wire;

import io.github.dancu.citizen.Personal;
import jakarta.json.bind.annotation.JsonbProperty;
import org.jspecify.annotations.Nullable;

/** A file of a linked dossier; what is a number there is one here. */
@Personal
public record LinkedFileItem(
        @JsonbProperty("id") @Nullable Object id,
        @JsonbProperty("loaiGiayTo") @Nullable Object kind,
        @JsonbProperty("tenGiayTo") String title,
        @JsonbProperty("tenTepDinhKem") String fileName,
        @JsonbProperty("huyGiayTo") @Nullable Object withdrawal,
        @JsonbProperty(CONTENT) String content,
        @JsonbProperty(TOO_LARGE) @Nullable Boolean tooLarge) {
    /** The content in base64. */
    public static final String CONTENT = "duLieuTepDinhKem";

    /** Ours: the content was not kept. */
    public static final String TOO_LARGE = "tooLarge";

    @Override
    public String toString() {
        return "LinkedFileItem[***]";
    }
}

package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.Sha256;
import io.github.dancu.dvc.linked.LinkedFinding.Kind;
import io.github.dancu.dvc.wire.LinkedFileItem;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A file that came with a linked dossier (<i>tệp đính kèm</i>), with its hash.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows size and hash: a file's name may hold a person's.
 */
@Personal
public final class LinkedFile {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NOT_WITHDRAWN = Pattern.compile("(?i)0|false");

    private final String id;
    private final String kind;
    private final String title;
    private final String fileName;
    private final String withdrawal;
    private final byte @Nullable [] content;
    private final String unread;
    private final boolean tooLarge;

    private LinkedFile(InboundFields fields, byte @Nullable [] content, String unread, boolean tooLarge) {
        this.id = orEmpty(fields.text("id"));
        this.kind = orEmpty(fields.text("loaiGiayTo"));
        this.title = orEmpty(fields.text("tenGiayTo"));
        this.fileName = orEmpty(fields.text("tenTepDinhKem"));
        this.withdrawal = orEmpty(fields.text("huyGiayTo"));
        this.content = content;
        this.unread = unread;
        this.tooLarge = tooLarge;
    }

    /**
     * @param at the file's place, for findings
     * @param largest the largest content that is kept, in bytes
     */
    static LinkedFile read(JsonFields file, String at, int largest, InboundFields dossier) {
        InboundFields fields = new InboundFields(file);
        String field = at + "." + LinkedFileItem.CONTENT;
        String base64 = orEmpty(fields.text(LinkedFileItem.CONTENT));
        if (fields.text(LinkedFileItem.TOO_LARGE) != null || base64.length() / 4L * 3 > largest) {
            dossier.note(field, Kind.TOO_LARGE);
            return new LinkedFile(fields, null, "", true);
        }
        if (base64.isBlank()) {
            dossier.note(field, Kind.MISSING);
            return new LinkedFile(fields, null, "", false);
        }
        try {
            byte[] content = Base64.getDecoder().decode(BLANKS.matcher(base64).replaceAll(""));
            return new LinkedFile(fields, content, "", false);
        } catch (IllegalArgumentException noBase64) {
            dossier.note(field, Kind.UNREADABLE);
            return new LinkedFile(fields, null, base64, false);
        }
    }

    /** Its identifier in the software of linked procedures; empty text if it did not come. */
    public String id() {
        return id;
    }

    /** The code of its kind (<i>loại giấy tờ</i>), as it came: the list is not published. Empty text if it did not come. */
    public String kind() {
        return kind;
    }

    /** What paper it is (<i>tên giấy tờ</i>); empty text if that did not come. */
    public String title() {
        return title;
    }

    /** The name of the file (<i>tên tệp đính kèm</i>), not fit for a path as it is; empty text if it did not come. */
    public String fileName() {
        return fileName;
    }

    /** Whether the citizen has withdrawn it (<i>hủy giấy tờ</i>): then it is not handed on. */
    public boolean isWithdrawn() {
        return !withdrawal.isBlank()
                && !NOT_WITHDRAWN.matcher(withdrawal.strip()).matches();
    }

    /** Its content; a copy. Empty if it did not come, is too large, or cannot be read. */
    public Optional<byte[]> content() {
        return Optional.ofNullable(content).map(byte[]::clone);
    }

    /** The SHA-256 of its content, 64 hexadecimal digits; empty if there is no content. */
    public Optional<String> sha256() {
        return Optional.ofNullable(content).map(bytes -> Sha256.hex(bytes));
    }

    /** What came as its content but is none, as it came. */
    public Optional<String> unread() {
        return Optional.of(unread).filter(text -> !text.isEmpty());
    }

    LinkedFileItem item() {
        return new LinkedFileItem(
                number(id),
                number(kind),
                title,
                fileName,
                number(withdrawal),
                content == null ? unread : Base64.getEncoder().encodeToString(content),
                tooLarge ? Boolean.TRUE : null);
    }

    @Override
    public String toString() {
        return "LinkedFile[" + (content == null ? "no content" : content.length + " bytes, " + Sha256.hex(content))
                + "]";
    }

    /** A number where it came as one: the systems write these fields as numbers. */
    private static @Nullable Object number(String text) {
        if (text.isEmpty()) {
            return null;
        }
        return WireNumber.of(text);
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

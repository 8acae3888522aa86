package io.github.dancu.dvc;

import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * A paper that a procedure asks for (<i>giấy tờ trong thành phần hồ sơ</i>), as it came.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows no text.
 *
 * @param code its code (<i>MAGIAYTO</i>), or empty; an attachment's {@code componentCode}
 * @param name its name (<i>TENGIAYTO</i>), or empty
 * @param originals how many originals (<i>SOBANCHINH</i>), or empty
 * @param copies how many copies (<i>SOBANSAO</i>), or empty
 * @param formName the name of its form (<i>TENMAUDON</i>), or empty
 * @param formLink where its form is (<i>URL</i>), or empty; nobody has checked it
 * @param replacingResult the code of a result that may stand for it (<i>MA_KQ_THAYTHE</i>), or empty
 * @param more the other fields of the row that hold something, by the portal's name of the field, objects and lists as JSON
 */
public record RequiredPaper(
        String code,
        String name,
        String originals,
        String copies,
        String formName,
        String formLink,
        String replacingResult,
        Map<String, String> more) {
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,4}");

    public RequiredPaper {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(originals, "originals");
        Objects.requireNonNull(copies, "copies");
        Objects.requireNonNull(formName, "formName");
        Objects.requireNonNull(formLink, "formLink");
        Objects.requireNonNull(replacingResult, "replacingResult");
        more = OtherFields.copyOf(more);
    }

    /** How many originals; empty if it is not said, or not as a number of at most four digits. */
    public OptionalInt originalCount() {
        return count(originals);
    }

    /** How many copies; empty if it is not said, or not as a number of at most four digits. */
    public OptionalInt copyCount() {
        return count(copies);
    }

    static RequiredPaper read(RowReader row) {
        return new RequiredPaper(
                row.text("MAGIAYTO"),
                row.text("TENGIAYTO"),
                row.text("SOBANCHINH"),
                row.text("SOBANSAO"),
                row.text("TENMAUDON"),
                row.text("URL"),
                row.text("MA_KQ_THAYTHE"),
                row.rest());
    }

    @Override
    public String toString() {
        return "RequiredPaper[" + more.size() + " more]";
    }

    private static OptionalInt count(String text) {
        String bare = text.strip();
        return COUNT.matcher(bare).matches() ? OptionalInt.of(Integer.parseInt(bare)) : OptionalInt.empty();
    }
}

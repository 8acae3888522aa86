package io.github.dancu.dvc.linked;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a dossier in the software of linked procedures (<i>mã hồ sơ liên thông</i>, {@code maHoSoLT}): not the code that
 * the one-stop office gives it.
 *
 * <p>Its form is not published, so only what could harm a file name or a log is refused. Immutable and thread-safe;
 * {@link #toString()} is the code, but of nine digits in a row and more, which may be somebody's number, it shows the last four.
 *
 * @param text 1 to 60 letters, digits, dots, hyphens and underscores
 */
public record LinkedCode(String text) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._\\-]{1,60}");

    /** @throws IllegalArgumentException if {@code text} has another shape */
    public LinkedCode {
        if (!SHAPE.matcher(text).matches()) {
            throw new IllegalArgumentException(
                    "a linked dossier's code is 1 to 60 letters, digits, dots, hyphens and underscores");
        }
    }

    /**
     * The code with this text.
     *
     * @throws IllegalArgumentException if {@code text} has another shape
     */
    public static LinkedCode of(String text) {
        return new LinkedCode(text);
    }

    /** Reads a code; blanks around it are ignored. Empty if it is none. */
    public static Optional<LinkedCode> tryParse(String text) {
        String bare = text.strip();
        return SHAPE.matcher(bare).matches() ? Optional.of(new LinkedCode(bare)) : Optional.empty();
    }

    /** The whole code; {@link #of} reads it back. */
    public String toText() {
        return text;
    }

    @Override
    public String toString() {
        return LoggedId.masked(text);
    }
}

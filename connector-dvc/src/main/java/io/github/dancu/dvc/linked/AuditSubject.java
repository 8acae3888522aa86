package io.github.dancu.dvc.linked;

import io.github.dancu.connect.Sha256;
import java.util.regex.Pattern;

/** What an audit line shows of an identifier whose form nobody has published: enough to find the same one again. */
final class AuditSubject {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:\\-]{1,100}");
    // Nine digits in a row and more may be somebody's number: the last four of them are shown.
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{5,}(?=[0-9]{4}(?![0-9]))");
    private static final int SHOWN_OF_HASH = 16;

    private AuditSubject() {}

    /** The identifier itself, long numbers in it masked; the beginning of its hash if it is not fit for a log. */
    static String of(String id) {
        return PLAIN.matcher(id).matches()
                ? NUMBER.matcher(id)
                        .replaceAll(number -> "*".repeat(number.group().length()))
                : "#" + Sha256.hex(id).substring(0, SHOWN_OF_HASH);
    }
}

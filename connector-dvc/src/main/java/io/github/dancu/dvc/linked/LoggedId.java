package io.github.dancu.dvc.linked;

import io.github.dancu.connect.Sha256;
import java.util.regex.Pattern;

/** What logs, audit lines and messages show of an identifier whose form nobody has published. */
final class LoggedId {
    private static final Pattern UUID = Pattern.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:\\-]{1,100}");
    // Nine digits in a row and more may be somebody's number: the last four of them are shown.
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{5,}(?=[0-9]{4}(?![0-9]))");
    private static final int SHOWN_OF_HASH = 16;

    private LoggedId() {}

    /** Any identifier: itself, long numbers in it masked, or the beginning of its hash if it is not fit for a log. */
    static String of(String id) {
        return PLAIN.matcher(id).matches() ? masked(id) : "#" + Sha256.hex(id).substring(0, SHOWN_OF_HASH);
    }

    /** One that is fit for a log, with long numbers in it masked. */
    static String masked(String id) {
        return UUID.matcher(id).matches()
                ? id
                : NUMBER.matcher(id)
                        .replaceAll(number -> "*".repeat(number.group().length()));
    }
}

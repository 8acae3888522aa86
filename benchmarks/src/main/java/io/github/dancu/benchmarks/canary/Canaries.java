package io.github.dancu.benchmarks.canary;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes values none of which is like another, and finds them again in any text. Not thread-safe. */
final class Canaries {
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");
    // Most texts hold nothing like them, and are not searched for thousands of them.
    private static final Pattern SUSPICIOUS = Pattern.compile("kanari|[0-9]{6}|[0-9]{2}[/-][0-9]{2}|[0-9a-f]{32}");
    // A fraction of a second, a hash or an id of ours holds any eight digits some day, and nobody's number.
    private static final Pattern CHANCE = Pattern.compile("pt[0-9hm]*[0-9]+\\.[0-9]+s"
            + "|t[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]+z"
            + "|\\b[0-9a-f]{64}\\b"
            + "|\\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b");
    private static final LocalDate FIRST_DAY = LocalDate.of(1931, 3, 1);
    private static final int DAYS_APART = 37;
    private static final int LETTERS = 26;
    // What masking may show.
    private static final int SHOWN = 4;
    // Fewer digits may stand in any time or count.
    private static final int TELLING = 8;
    private static final List<DateTimeFormatter> DATE_FORMS = Stream.of("uuuu-MM-dd", "dd/MM/uuuu", "uuuuMMdd")
            .map(DateTimeFormatter::ofPattern)
            .toList();

    private final Map<String, String> known = new LinkedHashMap<>();
    private int made;

    /** A word that stands nowhere else. */
    String text() {
        int number = ++made;
        StringBuilder word = new StringBuilder("Kanari");
        for (int digit = 0; digit < 3; digit++) {
            word.append((char) ('a' + number % LETTERS));
            number /= LETTERS;
        }
        return known(word.toString(), "text");
    }

    /** A person's name: the first word is the canary. */
    String name() {
        return text() + " Văn Mẫu";
    }

    /** Digits that begin as told, and end with four that may be shown. */
    String number(String prefix, int length) {
        int free = length - prefix.length() - SHOWN;
        String number = prefix + String.format(Locale.ROOT, "%0" + free + "d", ++made) + "4321";
        known(length - SHOWN < TELLING ? number : number.substring(0, length - SHOWN), "number");
        return number;
    }

    /** What the claim-review gateway is shown in place of a secret: its MD5 in hexadecimal. */
    void hashOf(String secret) {
        try {
            byte[] hash = MessageDigest.getInstance("MD5").digest(secret.getBytes(StandardCharsets.UTF_8));
            known(HexFormat.of().formatHex(hash), "hash");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has MD5", impossible);
        }
    }

    /** A day, to be found in each of its usual forms. */
    LocalDate day() {
        LocalDate day = FIRST_DAY.plusDays((long) ++made * DAYS_APART);
        DATE_FORMS.forEach(form -> known(form.format(day), "day"));
        return day;
    }

    /** A moment on such a day. */
    LocalDateTime moment() {
        return day().atTime(9, 5);
    }

    /** The text with a new value for each place: <code>{text} {name} {id} {cmnd} {card} {insurance} {date} {compact}</code>. */
    String fill(String template) {
        return PLACE.matcher(template).replaceAll(place -> value(place.group(1)));
    }

    /** What of all that was made stands in a text. */
    List<String> in(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!SUSPICIOUS.matcher(lower).find()) {
            return List.of();
        }
        String searched = CHANCE.matcher(lower).replaceAll(" ");
        return known.entrySet().stream()
                .filter(canary -> searched.contains(canary.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private String known(String text, String kind) {
        known.put(text.toLowerCase(Locale.ROOT), kind + " " + made);
        return text;
    }

    private String value(String kind) {
        return switch (kind) {
            case "text" -> text();
            case "name" -> name();
            case "id" -> number("0030", 12);
            case "cmnd" -> number("00", 9);
            case "insurance" -> number("00", 10);
            case "card" -> number("GD4910", 15);
            case "date" -> DATE_FORMS.get(1).format(day());
            case "compact" -> DATE_FORMS.get(2).format(day());
            default -> throw new IllegalArgumentException("no such kind: " + kind);
        };
    }
}

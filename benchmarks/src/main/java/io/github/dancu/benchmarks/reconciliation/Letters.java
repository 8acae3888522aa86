package io.github.dancu.benchmarks.reconciliation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** Takes Vietnamese letters apart and puts others in their place, by Unicode's own rules and not by the code that is measured. */
final class Letters {
    private static final List<String> TONES = List.of("", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323");
    private static final Map<Character, List<String>> SHAPES = Map.of(
            'a', List.of("", "\u0302", "\u0306"),
            'e', List.of("", "\u0302"),
            'i', List.of(""),
            'o', List.of("", "\u0302", "\u031B"),
            'u', List.of("", "\u031B"),
            'y', List.of(""));
    private static final String ALPHABET = "abcdeghiklmnopqrstuvxy";

    private Letters() {}

    /** In lower case and without diacritics. */
    static String bare(String name) {
        String apart = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return apart.replaceAll("\\p{Mn}", "").replace('đ', 'd');
    }

    /** The name without diacritics, in its case. */
    static String withoutDiacritics(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
        return apart.replaceAll("\\p{Mn}", "").replace('đ', 'd').replace('Đ', 'D');
    }

    static boolean hasDiacritics(String name) {
        return name.chars().anyMatch(c -> c >= 0x80);
    }

    /** The name with another letter in one place: no other spelling of the same, so never <i>i</i> for <i>y</i>. */
    static String withAnotherLetter(String name, String from, Random random) {
        int at = place(name, random);
        char old = bare(name.substring(at, at + 1)).charAt(0);
        char other = from.charAt(random.nextInt(from.length()));
        while (other == old || ("iy".indexOf(old) >= 0 && "iy".indexOf(other) >= 0)) {
            other = from.charAt(random.nextInt(from.length()));
        }
        return replaced(name, at, String.valueOf(other));
    }

    static String withAnotherLetter(String name, Random random) {
        return withAnotherLetter(name, ALPHABET, random);
    }

    /** The name with another diacritic, one more or one fewer on one letter; some are left. */
    static String withAnotherDiacritic(String name, Random random) {
        while (true) {
            int at = place(name, random);
            List<String> others = others(name.charAt(at));
            if (!others.isEmpty()) {
                String changed = replaced(name, at, others.get(random.nextInt(others.size())));
                if (hasDiacritics(changed)) {
                    return changed;
                }
            }
        }
    }

    /** In lower case: what differs from a letter in its tone or in its shape alone. */
    private static List<String> others(char letter) {
        char small = Character.toLowerCase(letter);
        if (small == 'd' || small == 'đ') {
            return List.of(small == 'd' ? "đ" : "d");
        }
        String marks =
                Normalizer.normalize(String.valueOf(small), Normalizer.Form.NFD).substring(1);
        char vowel = bare(String.valueOf(small)).charAt(0);
        String tone = mark(marks, TONES);
        String shape = mark(marks, SHAPES.getOrDefault(vowel, List.of()));
        List<String> others = new ArrayList<>();
        if (SHAPES.containsKey(vowel)) {
            TONES.stream().filter(other -> !other.equals(tone)).forEach(other -> others.add(vowel + shape + other));
        }
        SHAPES.getOrDefault(vowel, List.of()).stream()
                .filter(other -> !other.equals(shape))
                .forEach(other -> others.add(vowel + other + tone));
        return others;
    }

    private static String mark(String marks, List<String> kinds) {
        return kinds.stream()
                .filter(kind -> !kind.isEmpty() && marks.contains(kind))
                .findFirst()
                .orElse("");
    }

    private static int place(String name, Random random) {
        int at = random.nextInt(name.length());
        while (!Character.isLetter(name.charAt(at))) {
            at = random.nextInt(name.length());
        }
        return at;
    }

    private static String replaced(String name, int at, String letter) {
        boolean capital = Character.isUpperCase(name.charAt(at));
        String other = Normalizer.normalize(letter, Normalizer.Form.NFC);
        return name.substring(0, at) + (capital ? other.toUpperCase(Locale.ROOT) : other) + name.substring(at + 1);
    }
}

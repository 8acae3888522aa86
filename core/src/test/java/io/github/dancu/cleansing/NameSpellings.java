package io.github.dancu.cleansing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Invented names and other ways to write them, made by Unicode's rules and the published charts. */
final class NameSpellings {
    private static final String TONE = "([\u0300\u0309\u0303\u0301\u0323])";
    private static final String END = "(?![\\p{L}\\p{Mn}])";
    private static final List<String> FAMILY =
            words("Mai,Cao,Nguyễn,Trần,Lê,Phạm,Hoàng,Huỳnh,Võ,Đặng,Bùi,Đỗ,Dương,Lý,Trịnh,Lâm,Thạch,Quách,Lưu,Châu");
    private static final List<String> MIDDLE =
            words("Kim,Văn,Thị,Hữu,Đức,Quốc,Thế,Ngọc,Mỹ,Diệu,Thúy,Ánh,Hồng,Xuân,Hoài,Phương,Cẩm,Huyền");
    private static final List<String> GIVEN =
            words("Anh,Đường,Vượng,Hậu,Ổn,Sỹ,Khởi,Nghĩa,Tỵ,Út,Phượng,Thủy,Hòa,Khỏe,Quý,Giàu,Huệ,Hằng,Uyên,Kỷ,Nhuận");

    private static final String CHART = chart();
    private static final Map<String, Map<String, String>> ENCODINGS =
            Map.of("tcvn3", letters("tcvn3"), "vni_windows", letters("vni_windows"));

    /** What leaves the letters alone; any number of them may follow each other. */
    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            name -> name.toUpperCase(Locale.ROOT),
            name -> name.toLowerCase(Locale.ROOT),
            name -> Normalizer.normalize(name, Normalizer.Form.NFD),
            name -> Normalizer.normalize(name, Normalizer.Form.NFC),
            name -> " " + name.replaceAll(" +", "  "),
            name -> name.replace(' ', '\u00A0') + " ",
            NameSpellings::withToneOnLast,
            NameSpellings::withToneOnFirst,
            NameSpellings::withI);

    private NameSpellings() {}

    /** Of two to four syllables. */
    static String name(RandomGenerator random) {
        String middle = random.nextInt(4) == 0 ? " " : " " + one(MIDDLE, random) + " ";
        return one(FAMILY, random) + middle + "Mẫu" + (random.nextBoolean() ? "" : " " + one(GIVEN, random));
    }

    /** The name after a chain of up to six such changes. */
    static String another(String name, RandomGenerator random) {
        String other = name;
        for (int left = random.nextInt(7); left > 0; left--) {
            other = SPELLINGS.get(random.nextInt(SPELLINGS.size())).apply(other);
        }
        return other;
    }

    static String withoutDiacritics(String name) {
        return apart(name).replaceAll("\\p{Mn}", "").replace('đ', 'd').replace('Đ', 'D');
    }

    /** The name in an encoding of the charts, its bytes read as ISO 8859-1. */
    static String encoded(String encoding, String name) {
        Map<String, String> letters = ENCODINGS.getOrDefault(encoding, Map.of());
        StringBuilder encoded = new StringBuilder();
        for (String letter : name.split("", -1)) {
            String lower = letter.toLowerCase(Locale.ROOT);
            encoded.append(letters.getOrDefault(letter, letters.getOrDefault(lower, letter)));
        }
        return encoded.toString();
    }

    private static Map<String, String> letters(String encoding) {
        String[] lines = CHART.split("\n", -1);
        int column = List.of(lines[0].split(",", -1)).indexOf(encoding);
        Map<String, String> letters = new HashMap<>();
        for (int i = 1; i < lines.length && !lines[i].isEmpty(); i++) {
            String[] cells = lines[i].split(",", -1);
            if (!cells[column].isEmpty()) {
                byte[] bytes = HexFormat.of().parseHex(cells[column]);
                letters.put(cells[0], new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return letters;
    }

    private static String chart() {
        try (InputStream chart =
                NameSpellings.class.getResourceAsStream("/io/github/dancu/citizen/legacy-letters.csv")) {
            return new String(chart.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withToneOnLast(String name) {
        return apart(name)
                .replaceAll("(?i)(o)" + TONE + "([ae])" + END, "$1$3$2")
                .replaceAll("(?i)(?<!q)(u)" + TONE + "(y)" + END, "$1$3$2");
    }

    private static String withToneOnFirst(String name) {
        return apart(name)
                .replaceAll("(?i)(o)([ae])" + TONE + END, "$1$3$2")
                .replaceAll("(?i)(?<!q)(u)(y)" + TONE + END, "$1$3$2");
    }

    private static String withI(String name) {
        return apart(name).replaceAll("(?i)(?<![\\p{L}\\p{Mn}])([hklmstv]|qu)y" + TONE + "?" + END, "$1i$2");
    }

    private static String apart(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD);
    }

    private static String one(List<String> words, RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }

    private static List<String> words(String list) {
        return List.of(list.split(",", -1));
    }
}

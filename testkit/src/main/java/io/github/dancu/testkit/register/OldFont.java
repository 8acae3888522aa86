package io.github.dancu.testkit.register;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Encodings of before Unicode, read as ISO 8859-1; from the published charts, and not from the code that is tested. */
enum OldFont {
    TCVN3 {
        @Override
        String written(String name) {
            return inTable(name, IN_TCVN3);
        }
    },
    VNI_WINDOWS {
        @Override
        String written(String name) {
            return inTable(name, IN_VNI);
        }
    },
    WINDOWS_1258 {
        @Override
        String written(String name) {
            // Vowels keep their shape, and their tone is a byte of its own behind them.
            String apart = Normalizer.normalize(name, Normalizer.Form.NFD);
            String shaped = SHAPE.matcher(apart)
                    .replaceAll(shape -> Normalizer.normalize(shape.group(1) + shape.group(3), Normalizer.Form.NFC)
                            + shape.group(2));
            return new String(shaped.getBytes(Charset.forName("windows-1258")), StandardCharsets.ISO_8859_1);
        }
    },
    UTF_8 {
        @Override
        String written(String name) {
            StringBuilder written = new StringBuilder();
            for (byte code : name.getBytes(StandardCharsets.UTF_8)) {
                char letter = new String(new byte[] {code}, Charset.forName("windows-1252")).charAt(0);
                written.append(letter == '\uFFFD' ? (char) (code & 0xFF) : letter);
            }
            return written.toString();
        }
    };

    static final List<OldFont> ALL = List.of(values());

    /** A letter, a dot below that may stand before the shape, and the circumflex, breve or horn. */
    private static final Pattern SHAPE = Pattern.compile("(\\p{L})(\u0323?)([\u0302\u0306\u031B])");

    private static final String LETTERS = "đàảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
    private static final Map<Character, String> IN_TCVN3 = tcvn3();
    private static final Map<Character, String> IN_VNI =
            table("F1 61F8 61FB 61F5 61F9 61EF 61EA 61E8 61FA 61FC 61E9 61EB 61E2 61E0 61E5 61E3 61E1"
                    + " 61E4 65F8 65FB 65F5 65F9 65EF 65E2 65E0 65E5 65E3 65E1 65E4 EC E6 F3 ED F2 6FF8 6FFB 6FF5 6FF9 6FEF 6FE2 6FE0"
                    + " 6FE5 6FE3 6FE1 6FE4 F4 F4F8 F4FB F4F5 F4F9 F4EF 75F8 75FB 75F5 75F9 75EF F6 F6F8 F6FB F6F5 F6F9 F6EF 79F8 79FB"
                    + " 79F5 79F9 EE");

    /** The name as its bytes look to whoever takes them for ISO 8859-1. */
    abstract String written(String name);

    private static String inTable(String name, Map<Character, String> table) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            written.append(table.getOrDefault(letter, String.valueOf(letter)));
        }
        return written.toString();
    }

    private static Map<Character, String> tcvn3() {
        Map<Character, String> table =
                table("AE B5 B6 B7 B8 B9 A8 BB BC BD BE C6 A9 C7 C8 C9 CA CB CC CE CF D0 D1 AA D2 D3 D4"
                        + " D5 D6 D7 D8 DC DD DE DF E1 E2 E3 E4 AB E5 E6 E7 E8 E9 AC EA EB EC ED EE EF F1 F2 F3 F4 AD F5 F6 F7 F8 F9 FA FB"
                        + " FC FD FE");
        // The only capitals that it has; others are lower-case bytes in a capital font.
        table.putAll(Map.of('Ă', "¡", 'Â', "¢", 'Ê', "£", 'Ô', "¤", 'Ơ', "¥", 'Ư', "¦", 'Đ', "§"));
        return table;
    }

    /** Capitals of VNI are 0x20 below; those of TCVN3 that are not overwritten look like small letters. */
    private static Map<Character, String> table(String codes) {
        boolean vni = codes.startsWith("F1");
        Map<Character, String> table = new HashMap<>();
        String[] bytes = codes.split(" ", -1);
        for (int i = 0; i < bytes.length; i++) {
            String small = new String(HexFormat.of().parseHex(bytes[i]), StandardCharsets.ISO_8859_1);
            table.put(LETTERS.charAt(i), small);
            table.put(Character.toUpperCase(LETTERS.charAt(i)), vni ? lowered(small) : small);
        }
        return table;
    }

    private static String lowered(String small) {
        StringBuilder capitals = new StringBuilder();
        small.chars().forEach(code -> capitals.append((char) (code - 0x20)));
        return capitals.toString();
    }
}

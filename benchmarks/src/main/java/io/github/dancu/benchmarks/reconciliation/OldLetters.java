package io.github.dancu.benchmarks.reconciliation;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Names as old encodings wrote them, read as ISO 8859-1; from the published charts, and not from the code that is measured. */
final class OldLetters {
    private static final String LETTERS = "đàảãáạăằẳẵắặâầẩẫấậèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
    private static final String IN_TCVN3 =
            "AE B5 B6 B7 B8 B9 A8 BB BC BD BE C6 A9 C7 C8 C9 CA CB CC CE CF D0 D1 AA D2 D3 D4"
                    + " D5 D6 D7 D8 DC DD DE DF E1 E2 E3 E4 AB E5 E6 E7 E8 E9 AC EA EB EC ED EE EF F1 F2 F3 F4 AD F5 F6 F7 F8 F9 FA FB"
                    + " FC FD FE";
    private static final String IN_VNI =
            "F1 61F8 61FB 61F5 61F9 61EF 61EA 61E8 61FA 61FC 61E9 61EB 61E2 61E0 61E5 61E3 61E1"
                    + " 61E4 65F8 65FB 65F5 65F9 65EF 65E2 65E0 65E5 65E3 65E1 65E4 EC E6 F3 ED F2 6FF8 6FFB 6FF5 6FF9 6FEF 6FE2 6FE0"
                    + " 6FE5 6FE3 6FE1 6FE4 F4 F4F8 F4FB F4F5 F4F9 F4EF 75F8 75FB 75F5 75F9 75EF F6 F6F8 F6FB F6F5 F6F9 F6EF 79F8 79FB"
                    + " 79F5 79F9 EE";

    /** The seven capitals that TCVN3 has; others are lower-case bytes in a capital font. */
    private static final Map<Character, String> TCVN3_CAPITALS =
            Map.of('Ă', "¡", 'Â', "¢", 'Ê', "£", 'Ô', "¤", 'Ơ', "¥", 'Ư', "¦", 'Đ', "§");

    private static final Map<Character, String> TCVN3 = letters(IN_TCVN3, small -> small);
    private static final Map<Character, String> VNI = letters(IN_VNI, OldLetters::capitals);

    static {
        TCVN3.putAll(TCVN3_CAPITALS);
    }

    private OldLetters() {}

    static String tcvn3(String name) {
        return written(name, TCVN3);
    }

    static String vni(String name) {
        return written(name, VNI);
    }

    private static String written(String name, Map<Character, String> letters) {
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            written.append(letters.getOrDefault(letter, String.valueOf(letter)));
        }
        return written.toString();
    }

    private static Map<Character, String> letters(String codes, UnaryOperator<String> capital) {
        Map<Character, String> letters = new HashMap<>();
        String[] bytes = codes.split(" ", -1);
        for (int i = 0; i < bytes.length; i++) {
            StringBuilder text = new StringBuilder();
            for (byte code : HexFormat.of().parseHex(bytes[i])) {
                text.append((char) (code & 0xFF));
            }
            letters.put(LETTERS.charAt(i), text.toString());
            letters.put(Character.toUpperCase(LETTERS.charAt(i)), capital.apply(text.toString()));
        }
        return letters;
    }

    private static String capitals(String small) {
        StringBuilder capitals = new StringBuilder();
        small.chars().forEach(code -> capitals.append((char) (code - 0x20)));
        return capitals.toString();
    }
}

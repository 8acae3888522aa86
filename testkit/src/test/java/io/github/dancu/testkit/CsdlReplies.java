package io.github.dancu.testkit;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads the answers of the population database as far as tests ask. */
final class CsdlReplies {
    private static final Pattern CITIZEN = Pattern.compile("<ns1:CongDan><ns1:SoDinhDanh>([0-9]{12})<");

    private CsdlReplies() {}

    /** The numbers of the citizens, in their order. */
    static List<String> numbers(String answer) {
        return texts(answer, CITIZEN);
    }

    /** The texts of every element of this name. */
    static List<String> texts(String answer, String element) {
        return texts(answer, Pattern.compile("<ns1:" + element + ">([^<]*)</ns1:" + element + ">"));
    }

    private static List<String> texts(String answer, Pattern pattern) {
        return pattern.matcher(answer)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}

package io.github.dancu.report;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The few forms of Markdown a report needs. Text from a figures file never acts as markup. */
final class Markdown {
    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|&]");

    private Markdown() {}

    static String escape(String text) {
        return MARKUP.matcher(text).replaceAll("\\\\$0");
    }

    static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
    }

    /** A table whose first column holds names and whose others hold numbers. */
    static String table(String head, Collection<String> rows) {
        long columns = head.chars().filter(c -> c == '|').count() - 1;
        String rule = "|---" + "|--:".repeat(Math.toIntExact(columns - 1)) + "|";
        return Stream.concat(Stream.of(head, rule), rows.stream()).collect(Collectors.joining("\n"));
    }

    static String lines(Stream<String> lines) {
        return lines.collect(Collectors.joining("\n"));
    }

    static String page(List<String> blocks) {
        return String.join("\n\n", blocks) + "\n";
    }
}

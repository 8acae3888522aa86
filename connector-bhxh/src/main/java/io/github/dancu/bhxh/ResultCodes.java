package io.github.dancu.bhxh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The result codes of all functions, read once from {@value #FILE}. */
final class ResultCodes {
    static final String FILE = "result-codes.csv";
    private static final String HEADER = "table,code,note,category,about,confidence,vietnamese,english";
    private static final Pattern LINE =
            Pattern.compile("(?<table>[A-Z_]+),(?<code>[0-9.]+),(?<note>[^,\"]*),(?<category>[A-Z_]+),"
                    + "(?<about>[A-Za-z_]+|-),(?:S\\+?|I),\"(?<vietnamese>[^\"]+)\",\"(?<english>[^\"]+)\"");
    private static final Map<CodeTable, Map<String, List<ResultCode>>> CODES = load();

    private ResultCodes() {}

    /**
     * What the table says to a code; empty if it does not hold it.
     *
     * @param note the text beside the code, comparable; asked for only where the table looks at it
     */
    static Optional<ResultCode> find(CodeTable table, String code, Supplier<String> note) {
        List<ResultCode> lines = CODES.getOrDefault(table, Map.of()).getOrDefault(code, List.of());
        for (ResultCode line : lines) {
            if (line.fits(note)) {
                return Optional.of(line);
            }
        }
        return table == CodeTable.HISTORY ? find(CodeTable.CARD, code, note) : Optional.empty();
    }

    private static Map<CodeTable, Map<String, List<ResultCode>>> load() {
        try (InputStream stream = Objects.requireNonNull(ResultCodes.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalStateException if a line has another form or can never count; the message holds the line */
    static Map<CodeTable, Map<String, List<ResultCode>>> parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalStateException(FILE + " does not begin with " + HEADER);
        }
        Map<CodeTable, Map<String, List<ResultCode>>> codes = new EnumMap<>(CodeTable.class);
        for (String line : lines.subList(1, lines.size())) {
            Matcher parts = LINE.matcher(line);
            if (!parts.matches()) {
                throw new IllegalStateException(FILE + " has a line of another form: " + line);
            }
            ResultCode code = code(parts);
            List<ResultCode> same = codes.computeIfAbsent(
                            CodeTable.valueOf(parts.group("table")), unused -> new HashMap<>())
                    .computeIfAbsent(code.code(), unused -> new ArrayList<>());
            if (same.stream().anyMatch(ResultCode::fitsAnyNote)) {
                throw new IllegalStateException(FILE + " has a line behind another of its code: " + line);
            }
            same.add(code);
        }
        return codes;
    }

    private static ResultCode code(Matcher parts) {
        return new ResultCode(
                parts.group("code"),
                Pattern.compile(parts.group("note")),
                CodeGroup.named(parts.group("category")),
                parts.group("about"),
                parts.group("vietnamese"),
                parts.group("english"));
    }
}

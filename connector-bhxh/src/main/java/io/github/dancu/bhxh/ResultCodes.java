package io.github.dancu.bhxh;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The result codes of the card check, read once from {@value #TABLE}. */
final class ResultCodes {
    static final String TABLE = "card-result-codes.csv";
    private static final String HEADER = "code,category,confidence,vietnamese,english";
    private static final Pattern LINE = Pattern.compile("([0-9.]+),([A-Z_]+),S\\+?,\"([^\"]+)\",\"([^\"]+)\"");
    private static final Map<String, ResultCode> CODES = load();

    private ResultCodes() {}

    /** What the table says to a code; empty if it does not hold it. */
    static Optional<ResultCode> find(String code) {
        return Optional.ofNullable(CODES.get(code));
    }

    private static Map<String, ResultCode> load() {
        try (InputStream stream = Objects.requireNonNull(ResultCodes.class.getResourceAsStream(TABLE), TABLE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws IllegalStateException if a line has another form or a code stands twice; the message holds the line */
    static Map<String, ResultCode> parse(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
            throw new IllegalStateException(TABLE + " does not begin with " + HEADER);
        }
        return lines.stream()
                .skip(1)
                .map(ResultCodes::parseLine)
                .collect(Collectors.toUnmodifiableMap(ResultCode::code, Function.identity()));
    }

    private static ResultCode parseLine(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalStateException(TABLE + " has a line of another form: " + line);
        }
        return new ResultCode(parts.group(1), CodeGroup.named(parts.group(2)), parts.group(3), parts.group(4));
    }
}

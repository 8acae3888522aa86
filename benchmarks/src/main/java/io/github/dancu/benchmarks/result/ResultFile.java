package io.github.dancu.benchmarks.result;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A result file: where, when and by what command it was measured, and each case with its baseline and their ratio. */
public final class ResultFile {
    private ResultFile() {}

    /** The command that measures it. */
    public static String command(String name) {
        return "./mvnw -q -Pbenchmark -pl benchmarks -am package -Dbenchmark=" + name;
    }

    /** Writes {@code name.json} with so many digits behind the point. */
    public static void write(Path directory, String name, List<Case> cases, int digits) throws IOException {
        Files.createDirectories(directory);
        Files.writeString(directory.resolve(name + ".json"), text(name, cases, digits) + "\n");
    }

    /** The cases of {@code name.json}. */
    public static List<Case> read(Path directory, String name) throws IOException {
        try (JsonReader reader =
                Json.createReader(new StringReader(Files.readString(directory.resolve(name + ".json"))))) {
            return reader.readObject().getJsonArray("measured").getValuesAs(ResultFile::caseOf);
        }
    }

    private static Case caseOf(JsonValue value) {
        JsonObject row = value.asJsonObject();
        return new Case(
                row.getString("case"),
                row.getJsonNumber("value").doubleValue(),
                row.getString("unit"),
                row.getString("baseline"),
                row.getJsonNumber("baselineValue").doubleValue());
    }

    private static String text(String name, List<Case> cases, int digits) {
        JsonArrayBuilder measured = Json.createArrayBuilder();
        cases.forEach(row -> measured.add(Json.createObjectBuilder()
                .add("case", row.name())
                .add("value", rounded(row.value(), digits))
                .add("unit", row.unit())
                .add("baseline", row.baseline())
                .add("baselineValue", rounded(row.baselineValue(), digits))
                .add("ratio", rounded(row.ratio(), digits))));
        return pretty(Json.createObjectBuilder()
                .add("name", name)
                .add("command", command(name))
                .add("date", LocalDate.now(Clock.systemUTC()).toString())
                .add("java", System.getProperty("java.runtime.version"))
                .add("cores", Runtime.getRuntime().availableProcessors())
                .add("measured", measured));
    }

    private static BigDecimal rounded(double value, int digits) {
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    }

    private static String pretty(JsonObjectBuilder object) {
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.writeObject(object.build());
        }
        return text.toString().strip();
    }
}

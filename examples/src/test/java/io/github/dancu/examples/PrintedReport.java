package io.github.dancu.examples;

import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.figures.LateReading;
import io.github.dancu.dossier.figures.ReportPeriod;
import io.github.dancu.dossier.figures.ServiceGroup;
import io.github.dancu.dossier.figures.ServiceLine;
import io.github.dancu.dossier.figures.TableColumn;
import io.github.dancu.dossier.figures.TableRules;
import io.github.dancu.report.ReportFigures;
import io.github.dancu.testkit.ServiceVolume;
import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The dossier lines of report 269/BC-TCT as its figures file has them: the layout of the table, and volumes to make dossiers
 * of. Procedures that the report does not name by code have an invented one.
 */
final class PrintedReport {
    static final ReportPeriod PERIOD = ReportPeriod.of(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 9, 30));

    private final List<Line> lines = new ArrayList<>();

    PrintedReport() {
        read().getJsonArray("dossiers").getValuesAs(JsonObject.class).forEach(this::add);
    }

    List<Line> lines() {
        return lines;
    }

    TableRules rules() {
        return TableRules.of(PERIOD, groups());
    }

    /** The groups in the order of the file. */
    List<ServiceGroup> groups() {
        Map<String, List<Line>> byGroup = new LinkedHashMap<>();
        lines.forEach(line -> byGroup.computeIfAbsent(line.group(), absent -> new ArrayList<>())
                .add(line));
        return byGroup.values().stream().map(PrintedReport::group).toList();
    }

    /**
     * What is not stated is taken so that the printed totals hold: resolved where nothing says otherwise.
     *
     * @param online how many of a service came in on line; none of those that are not named
     */
    List<ServiceVolume> volumes(Map<String, Long> online) {
        return lines.stream()
                .filter(line -> !line.total())
                .flatMap(line -> line.volumes(online.getOrDefault(line.service(), 0L)))
                .toList();
    }

    private void add(JsonObject json) {
        lines.add(new Line(json, ProcedureCode.of("9.%06d".formatted(10 * lines.size()))));
    }

    private static ServiceGroup group(List<Line> lines) {
        Line first = lines.get(0);
        ServiceGroup group = ServiceGroup.of(
                first.group(),
                first.json().getString("source"),
                lines.stream()
                        .filter(line -> !line.total())
                        .map(Line::serviceLine)
                        .toList());
        return first.total() ? group.withTotal(first.service(), first.columns()) : group;
    }

    private static JsonObject read() {
        try (InputStream in = Objects.requireNonNull(
                        ReportFigures.class.getResourceAsStream("bao-cao-269-BC-TCT.figures.json"));
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    record Line(JsonObject json, ProcedureCode invented) {
        String group() {
            return json.getString("group");
        }

        String service() {
            return json.getString("service");
        }

        boolean total() {
            return json.getBoolean("total", false);
        }

        /** What is printed in a column; empty where the report leaves the cell empty. */
        OptionalLong printed(TableColumn column) {
            return number(json, key(column));
        }

        /** A breakdown in the order of the file; empty if there is none. */
        Map<String, Long> breakdown(String key) {
            Map<String, Long> parts = new LinkedHashMap<>();
            if (json.containsKey(key)) {
                JsonObject object = json.getJsonObject(key);
                object.keySet()
                        .forEach(part -> parts.put(part, number(object, part).orElseThrow()));
            }
            return parts;
        }

        private TableColumn[] columns() {
            return Stream.of(TableColumn.values())
                    .filter(column -> printed(column).isPresent())
                    .toArray(TableColumn[]::new);
        }

        private ServiceLine serviceLine() {
            ServiceLine.Builder line = ServiceLine.builder(service())
                    .stating(columns())
                    .readingLate(json.containsKey("lateBreakdown") ? LateReading.WITH_OPEN : LateReading.FORMULA);
            int place = 0;
            for (String part : breakdown("breakdown").keySet()) {
                line.part(part, partCode(place++));
            }
            return line.procedures(code()).build();
        }

        private Stream<ServiceVolume> volumes(long online) {
            List<Long> parts = List.copyOf(breakdown("breakdown").values());
            if (!parts.isEmpty()) {
                return Stream.iterate(0, place -> place < parts.size(), place -> place + 1)
                        .map(place -> ServiceVolume.of(procedure(partCode(place)), parts.get(place))
                                .resolved(parts.get(place)));
            }
            long received = printed(TableColumn.RECEIVED).orElseThrow();
            long returned = printed(TableColumn.RETURNED_FOR_SUPPLEMENT).orElse(0);
            return Stream.of(ServiceVolume.of(procedure(code()), received)
                    .resolved(printed(TableColumn.RESOLVED).orElse(received - returned))
                    .returnedForSupplement(returned)
                    .overdue(breakdown("lateBreakdown").getOrDefault("quá hạn", 0L))
                    .online(online));
        }

        private ProcedureCode code() {
            return json.containsKey("procedure") ? ProcedureCode.of(json.getString("procedure")) : invented;
        }

        private ProcedureCode partCode(int place) {
            return ProcedureCode.of(
                    "9.%06d".formatted(Integer.parseInt(invented.text().substring(2)) + 1 + place));
        }

        private Procedure procedure(ProcedureCode code) {
            return new Procedure(code, service(), "M1", "Lĩnh vực mẫu");
        }

        private static String key(TableColumn column) {
            return switch (column) {
                case REQUESTED -> "requested";
                case RECEIVED -> "received";
                case RESOLVED -> "resolved";
                case RETURNED_FOR_SUPPLEMENT -> "returnedForSupplement";
                case LATE -> "late";
            };
        }

        private static OptionalLong number(JsonObject object, String key) {
            return object.get(key) instanceof JsonNumber number
                    ? OptionalLong.of(number.longValueExact())
                    : OptionalLong.empty();
        }
    }
}

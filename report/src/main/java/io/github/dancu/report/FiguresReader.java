package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import io.github.dancu.cleansing.Indicator;
import io.github.dancu.cleansing.IndicatorProgress;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads the sections of a figures file. An absent optional count is a part that the line does not have (0), an explicit
 * {@code null} is one that the report does not state; keys this class does not know are left alone.
 */
final class FiguresReader {
    private static final Figure NONE = Figure.of(0);

    private FiguresReader() {}

    /** @throws FiguresException naming every wrong field */
    static ReportFigures read(String file, byte[] bytes) {
        List<String> problems = new ArrayList<>();
        Fields root = new Fields(FiguresText.objectOf(file, bytes), "", problems);
        List<Fields> dossiers = root.list("dossiers");
        List<Fields> indicators = root.list("indicators");
        ReportFigures figures = new ReportFigures(
                head(root),
                taskForces(root.section("organisation")),
                DossierGroup.of(
                        dossiers.stream().map(FiguresReader::dossierLine).toList()),
                cards(root.section("identity")),
                indicators.stream().map(FiguresReader::indicatorLine).toList(),
                root.has("onlineTargets")
                        ? root.list("onlineTargets").stream()
                                .map(OnlineTargetLine::read)
                                .toList()
                        : List.of());
        if (problems.isEmpty()) {
            compareFields(root, dossiers, indicators);
        }
        if (!problems.isEmpty()) {
            throw new FiguresException(file, problems);
        }
        return figures;
    }

    /** What only several fields together can get wrong. */
    private static void compareFields(Fields root, List<Fields> dossiers, List<Fields> indicators) {
        Fields period = root.section("period");
        if (period.date("to").isBefore(period.date("from"))) {
            period.wrong("to", "lies before period.from");
        }
        Set<String> groups = new HashSet<>();
        dossiers.stream()
                .filter(line -> line.flag("total") && !groups.add(line.text("group")))
                .forEach(line -> line.wrong("total", "is the second one of its group"));
        Set<String> ids = new HashSet<>();
        indicators.stream()
                .filter(line -> !ids.add(line.text("id")))
                .forEach(line -> line.wrong("id", "is the id of an earlier indicator"));
    }

    private static ReportHead head(Fields root) {
        Fields period = root.section("period");
        return new ReportHead(
                root.text("report"),
                root.text("title"),
                root.section("unit").text("name"),
                root.date("issued"),
                period.date("from"),
                period.date("to"));
    }

    private static TaskForces taskForces(Fields fields) {
        return new TaskForces(
                fields.text("source"),
                fields.count("wardTaskForces"),
                fields.count("wards"),
                fields.count("hamletTaskForces"),
                fields.count("hamlets"));
    }

    private static DossierLine dossierLine(Fields fields) {
        Map<String, Figure> late = fields.counts("lateBreakdown");
        return new DossierLine(
                fields.text("source"),
                fields.text("group"),
                fields.text("service"),
                fields.flag("total"),
                fields.countOr(Figure.unknown(), "requested"),
                NONE,
                fields.count("received"),
                fields.count("resolved"),
                fields.countOr(NONE, "returnedForSupplement"),
                late.isEmpty() ? fields.countOr(NONE, "late") : fields.count("late"),
                fields.counts("breakdown"),
                late);
    }

    private static IdentityCards cards(Fields fields) {
        String section = fields.text("source");
        Figure collected = fields.count("cardDossiersCollected");
        Figure target = fields.count("cardDossiersTarget");
        return new IdentityCards(
                section,
                collected,
                target,
                fields.has("statedPercent")
                        ? List.of(share(section, collected, target, fields.percent("statedPercent")))
                        : List.of(),
                fields.count("cardsIssuedByCity"),
                fields.count("cardsIssuedByProvince"),
                fields.count("electronicIdentityAccountsWithCard"),
                fields.count("cardsReceived"),
                fields.count("cardsHandedOver"));
    }

    private static Share share(String section, Figure collected, Figure target, BigDecimal stated) {
        return new Share(section, Wording.CARD_DOSSIERS, collected, target, stated);
    }

    private static IndicatorLine indicatorLine(Fields fields) {
        IndicatorProgress progress = new IndicatorProgress(
                new Indicator(fields.text("id"), fields.text("name")),
                fields.count("assigned"),
                fields.count("done"),
                fields.countOr(NONE, "declaredNone"),
                fields.countOr(NONE, "referred"),
                fields.count("remaining"));
        return new IndicatorLine(
                fields.text("source"),
                progress,
                fields.countOr(NONE, "inProgress"),
                fields.textOr("", "stated"),
                absentParts(fields));
    }

    private static Set<String> absentParts(Fields indicator) {
        Set<String> absent = new HashSet<>();
        if (!indicator.has("declaredNone")) {
            absent.add(Wording.DECLARED_NONE);
        }
        if (!indicator.has("referred")) {
            absent.add(Wording.REFERRED);
        }
        return absent;
    }
}

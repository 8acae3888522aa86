package io.github.dancu.report;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The whole report, section by section. */
final class ReportPage {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(Wording.DATE, Locale.ROOT);
    private static final DateTimeFormatter DATE_IN_WORDS =
            DateTimeFormatter.ofPattern(Wording.DATE_IN_WORDS, Locale.ROOT);

    private ReportPage() {}

    static String of(ReportFigures figures, List<ReportFinding> findings, List<String> notes) {
        List<String> blocks = Stream.of(
                        head(figures.head()),
                        Stream.of(Wording.RESULTS),
                        ServicesSection.blocks(figures.groups()),
                        CardsSection.blocks(figures.cards()),
                        CleansingSection.blocks(figures.indicatorLines()),
                        FindingsSection.blocks(figures.head().number(), findings, notes))
                .flatMap(section -> section)
                .toList();
        return Normalizer.normalize(Markdown.page(blocks), Normalizer.Form.NFC);
    }

    private static Stream<String> head(ReportHead head) {
        String unit = Markdown.escape(head.unit());
        String number = Markdown.escape(head.number());
        return Stream.of(
                Wording.UNOFFICIAL.formatted(number),
                Wording.NUMBER.formatted(number),
                Wording.PLACE_AND_DATE.formatted(unit, DATE_IN_WORDS.format(head.issued())),
                Wording.REPORT,
                Wording.TITLE.formatted(Markdown.escape(head.title())),
                Wording.UNIT_AND_PERIOD.formatted(unit, DATE.format(head.from()), DATE.format(head.to())));
    }
}

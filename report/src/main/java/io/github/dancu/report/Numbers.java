package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Numbers as Vietnamese reports print them: dots between thousands, a comma before decimals, two digits at least. */
final class Numbers {
    private Numbers() {}

    /** A count of cases in running text: 03, 270, 36.124. */
    static String count(long count) {
        return count > 0 && count < 10 ? "0" + count : plain(count);
    }

    static String count(Figure figure) {
        return figure.isKnown() ? count(figure.atLeast()) : Wording.UNSTATED_TERM;
    }

    /** A count in a table. */
    static String cell(Figure figure) {
        return figure.isKnown() ? count(figure.atLeast()) : Wording.NOT_STATED;
    }

    /** A count inside arithmetic: 3, 270, 36.124. */
    static String plain(long count) {
        return new DecimalFormat("#,##0", vietnamese()).format(count);
    }

    static String decimal(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", vietnamese());
        format.setMinimumFractionDigits(Math.max(0, number.scale()));
        return format.format(number);
    }

    /** A share with one decimal: 51,4%. */
    static String percent(Figure part, Figure whole) {
        return part.isKnown() && whole.isKnown() && whole.atLeast() > 0
                ? decimal(Percent.of(part.atLeast(), whole.atLeast(), 1)) + "%"
                : Wording.NOT_COMPUTABLE;
    }

    static String addition(List<Figure> terms) {
        return terms.isEmpty() ? "0" : terms.stream().map(Numbers::term).collect(Collectors.joining(" + "));
    }

    static String subtraction(List<Figure> terms) {
        return terms.stream().map(Numbers::term).collect(Collectors.joining(" − "));
    }

    /** A figure with its bounds: 36.124, từ 274 đến 35.854, từ 274 trở lên. */
    static String range(Figure figure) {
        if (figure.isKnown()) {
            return plain(figure.atLeast());
        }
        return figure.atMost() == Long.MAX_VALUE
                ? Wording.OR_MORE.formatted(plain(figure.atLeast()))
                : Wording.FROM_TO.formatted(plain(figure.atLeast()), plain(figure.atMost()));
    }

    /** Labelled counts, each with the unit behind it: cấp mới 126, cấp đổi 25, cấp lại 07. */
    static String listed(Map<String, Figure> counts, String unit) {
        return counts.entrySet().stream()
                .map(part -> part.getKey() + " " + count(part.getValue()) + unit)
                .collect(Collectors.joining(", "));
    }

    private static String term(Figure figure) {
        if (figure.isKnown()) {
            return plain(figure.atLeast());
        }
        return figure.atMost() == Long.MAX_VALUE
                ? Wording.UNSTATED_TERM
                : Wording.BOUNDED_TERM.formatted(plain(figure.atMost()));
    }

    /** Spelled out, because what a JDK knows about a locale changes between versions. */
    private static DecimalFormatSymbols vietnamese() {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }
}

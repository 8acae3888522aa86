package io.github.dancu.citizen;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A day to put in the place of an impossible one (<i>đề xuất điều chỉnh ngày sinh không có trong lịch</i>), with the source
 * that allows it. It is never applied by itself: a birth date is changed by the office that keeps it.
 *
 * <p>Immutable and thread-safe; {@link #toString()} does not show the date.
 *
 * @param date the proposed day
 * @param source the document to cite
 */
@Personal
public record DateProposal(PartialDate date, String source) {
    private static final int FEBRUARY = 2;
    private static final int MARCH = 3;
    private static final String JUSTICE_DEPARTMENT =
            "Sở Tư pháp tỉnh Thừa Thiên Huế, 2020: 29/02 của năm không nhuận là 01/03;"
                    + " 30/02 là 01/03 của năm nhuận, 02/03 của năm không nhuận";

    public DateProposal {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(source, "source");
    }

    static Optional<DateProposal> forImpossible(String text) {
        return Optional.ofNullable(PartialDate.parts(text.strip()))
                .filter(DateParts::isYearInRange)
                .map(DateProposal::dayInMarch)
                .map(date -> new DateProposal(date, JUSTICE_DEPARTMENT));
    }

    private static @Nullable PartialDate dayInMarch(DateParts stated) {
        boolean leap = stated.isInLeapYear();
        if (stated.is(29, FEBRUARY) && !leap) {
            return march(stated, 1);
        }
        return stated.is(30, FEBRUARY) ? march(stated, leap ? 1 : 2) : null;
    }

    private static PartialDate march(DateParts stated, int day) {
        return PartialDate.of(new DateParts(stated.year(), MARCH, day));
    }

    @Override
    public String toString() {
        return "DateProposal[" + date + ", " + source + "]";
    }
}

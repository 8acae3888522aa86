package io.github.dancu.csdl;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** In which form whole birth dates are sent to the population database: sources differ. */
public enum DateForm {
    /** {@code yyyyMMdd}: most sources. */
    COMPACT(DateTimeFormatter.BASIC_ISO_DATE),
    /** {@code yyyy-MM-dd}: an extract of the national sharing platform's specification. */
    ISO(DateTimeFormatter.ISO_LOCAL_DATE);

    private final DateTimeFormatter formatter;

    DateForm(DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    String of(LocalDate date) {
        return formatter.format(date);
    }
}

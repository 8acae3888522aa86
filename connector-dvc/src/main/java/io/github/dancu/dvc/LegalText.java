package io.github.dancu.dvc;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A law, decree or circular that a procedure rests on (<i>căn cứ pháp lý</i>), as it came.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows no text.
 *
 * @param number its number (<i>SOVANBAN</i>), or empty
 * @param title its title (<i>TENVANBAN</i>), or empty
 * @param issuer who issued it (<i>COQUANBANHANH</i>), or empty
 * @param issued when it was issued (<i>NGAYBANHANH</i>), or empty
 * @param inForce from when it is in force (<i>NGAYHIEULUC</i>), or empty
 * @param link where it is (<i>DIACHITRUYCAP</i>), or empty; nobody has checked it
 * @param more the other fields of the row that hold something, by the portal's name of the field, objects and lists as JSON
 */
public record LegalText(
        String number,
        String title,
        String issuer,
        String issued,
        String inForce,
        String link,
        Map<String, String> more) {
    public LegalText {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(issued, "issued");
        Objects.requireNonNull(inForce, "inForce");
        Objects.requireNonNull(link, "link");
        more = OtherFields.copyOf(more);
    }

    /** The day on which it was issued; empty if it is not said, or in a form that we do not know. */
    public Optional<LocalDate> issuedOn() {
        return TimeForms.day(issued);
    }

    /** The day from which it is in force; empty if it is not said, or in a form that we do not know. */
    public Optional<LocalDate> inForceFrom() {
        return TimeForms.day(inForce);
    }

    static LegalText read(RowReader row) {
        return new LegalText(
                row.text("SOVANBAN"),
                row.text("TENVANBAN"),
                row.text("COQUANBANHANH"),
                row.text("NGAYBANHANH"),
                row.text("NGAYHIEULUC"),
                row.text("DIACHITRUYCAP"),
                row.rest());
    }

    @Override
    public String toString() {
        return "LegalText[" + more.size() + " more]";
    }
}

package io.github.dancu.cleansing.register;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The names of one row after the other, and its other words: what was asked of one is known until the next row. For one thread. */
final class RowNames {
    private final SyllableMemory syllables = new SyllableMemory();
    private final @Nullable NameLook[] looks = new NameLook[Columns.PLACES];
    private long known;

    /** What is to be said of a field that is not empty. */
    NameLook of(RowCells cells, PersonField field) {
        int place = Columns.place(field);
        NameLook look = looks[place];
        if (look == null) {
            look = new NameLook(syllables);
            looks[place] = look;
        }
        if (((known >>> place) & 1) == 0) {
            known |= 1L << place;
            look(cells, place, look);
        }
        return look;
    }

    /** Goes on to another row. */
    void forget() {
        known = 0;
    }

    private static void look(RowCells cells, int place, NameLook look) {
        if (cells.isQuoted(place)) {
            byte[] text = cells.text(place).getBytes(StandardCharsets.UTF_8);
            look.moveTo(text, 0, text.length);
        } else {
            look.moveTo(cells.bytes(), cells.start(place), cells.end(place));
        }
    }
}

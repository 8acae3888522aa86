package io.github.dancu.bulk;

import io.github.dancu.citizen.Personal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file (<i>dòng dữ liệu</i>), as it stands there.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows the number of the line.
 */
@Personal
public final class CsvRow {
    private final long line;
    private final boolean fits;
    private final Map<String, String> texts;

    CsvRow(long line, boolean fits, Map<String, String> texts) {
        this.line = line;
        this.fits = fits;
        this.texts = Map.copyOf(texts);
    }

    /** The number of its line in the file, from 1; of a row of several lines the first. */
    public long line() {
        return line;
    }

    /** Whether it has no more fields than the header: one that has, perhaps for want of quotes, says nothing reliable. */
    public boolean fits() {
        return fits;
    }

    /**
     * What stands in a column; empty if nothing does.
     *
     * @throws IllegalArgumentException if the column was not asked for
     */
    public String text(String column) {
        @Nullable String text = texts.get(column);
        if (text == null) {
            throw new IllegalArgumentException("the column " + column + " was not asked for");
        }
        return text;
    }

    @Override
    public String toString() {
        return "CsvRow[line " + line + "]";
    }
}

package io.github.dancu.cleansing.cases;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** The check sum of the rows of a file, by which one that was cut off or changed is known. */
final class BookSum {
    private final CRC32 sum = new CRC32();

    void add(List<String> row) {
        for (String cell : row) {
            sum.update(cell.getBytes(StandardCharsets.UTF_8));
            sum.update(0);
        }
        sum.update(1);
    }

    String text() {
        return Long.toHexString(sum.getValue());
    }
}

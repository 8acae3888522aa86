package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that are being written. For one thread. */
final class RegisterRows implements AutoCloseable {
    private final Map<RegisterFile, CsvRows> files = new EnumMap<>(RegisterFile.class);

    /** @param paths where those are that somebody gets to see */
    RegisterRows(Map<RegisterFile, Path> paths, List<PersonField> columns) throws IOException {
        try {
            open(paths, RegisterFile.REGISTER, columns);
            open(paths, RegisterFile.OTHER_PROVINCE, columns);
            open(paths, RegisterFile.PRISONERS, OtherFiles.OF_PRISONERS);
            open(paths, RegisterFile.INSURANCE, OtherFiles.OF_INSURED);
        } catch (IOException failure) {
            close();
            throw failure;
        }
    }

    CsvRows of(RegisterFile file) {
        CsvRows rows = files.get(file);
        if (rows == null) {
            throw new IllegalStateException(file + " is not open");
        }
        return rows;
    }

    @Override
    public void close() {
        files.values().forEach(CsvRows::close);
    }

    private void open(Map<RegisterFile, Path> paths, RegisterFile file, List<PersonField> columns) throws IOException {
        Path path = paths.get(file);
        @Nullable OutputStream out = path == null ? null : Files.newOutputStream(path);
        files.put(file, new CsvRows(out, columns));
    }
}

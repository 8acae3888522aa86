package io.github.dancu.cleansing.register;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * A register in a file of rows and columns (<i>tệp CSV</i>, RFC 4180), read leniently: separated by comma, semicolon, tab or bar; UTF-8,
 * UTF-16 or old fonts; with or without quotation marks, a byte-order mark, a line feed at its end. What is no row is told and passed over.
 *
 * <p>Immutable and thread-safe; each method gives another register.
 */
public final class CsvRegister implements Register {
    private static final int SHORTEST_LIMIT = 1_024;
    private static final int LONGEST_LIMIT = 64 * 1024 * 1024;
    private static final int USUAL_LIMIT = 64 * 1024;

    private final Path file;
    private final Map<String, PersonField> headings;
    private final Set<PersonField> required;
    private final @Nullable Character separator;
    private final @Nullable Charset charset;
    private final int longestRow;

    private CsvRegister(
            Path file,
            Map<String, PersonField> headings,
            Set<PersonField> required,
            @Nullable Character separator,
            @Nullable Charset charset,
            int longestRow) {
        this.file = file;
        this.headings = headings;
        this.required = required;
        this.separator = separator;
        this.charset = charset;
        this.longestRow = longestRow;
    }

    static CsvRegister of(Path file) {
        return new CsvRegister(
                Objects.requireNonNull(file, "file"), Map.of(), EnumSet.of(PersonField.NAME), null, null, USUAL_LIMIT);
    }

    /**
     * What stands under a heading, for headings that are not known by themselves; case, diacritics, blanks and signs of a heading do not
     * matter. One that the file does not have says nothing: {@link #requiring} tells that.
     */
    public CsvRegister column(String heading, PersonField field) {
        Map<String, PersonField> more = new HashMap<>(headings);
        more.put(Objects.requireNonNull(heading, "heading"), Objects.requireNonNull(field, "field"));
        return new CsvRegister(file, Collections.unmodifiableMap(more), required, separator, charset, longestRow);
    }

    /** The fields without which it is no register. Default the name. */
    public CsvRegister requiring(Set<PersonField> fields) {
        EnumSet<PersonField> copy = EnumSet.noneOf(PersonField.class);
        copy.addAll(fields);
        return new CsvRegister(file, headings, copy, separator, charset, longestRow);
    }

    /**
     * What stands between two columns. Default: of comma, semicolon, tab and bar the one that makes the most columns of the headings.
     *
     * @throws IllegalArgumentException unless it is an ASCII character, and no quotation mark or line break
     */
    public CsvRegister separator(char between) {
        if (between >= 0x80 || between == '"' || between == '\n' || between == '\r') {
            throw new IllegalArgumentException(
                    "a separator is an ASCII character, and no quotation mark or line break");
        }
        return new CsvRegister(file, headings, required, between, charset, longestRow);
    }

    /**
     * Its encoding; a byte-order mark wins. Default: found out from the first 256 KiB, as UTF-8 if most lines with other characters than ASCII are.
     */
    public CsvRegister charset(Charset encoding) {
        return new CsvRegister(
                file, headings, required, separator, Objects.requireNonNull(encoding, "encoding"), longestRow);
    }

    /**
     * How long a row may be, in bytes of UTF-8; what is longer is no row. Default 64 KiB.
     *
     * @throws IllegalArgumentException unless it is 1 KiB to 64 MiB
     */
    public CsvRegister longestRow(int bytes) {
        if (bytes < SHORTEST_LIMIT || bytes > LONGEST_LIMIT) {
            throw new IllegalArgumentException("longestRow is 1 KiB to 64 MiB, not " + bytes);
        }
        return new CsvRegister(file, headings, required, separator, charset, bytes);
    }

    @Override
    public RegisterReader open() {
        return open(new ArrayDeque<>(), new ConcurrentLinkedQueue<>());
    }

    private RegisterReader open(Queue<BlockShape> before, @Nullable Queue<byte[]> rooms) {
        InputStream in = null;
        try {
            in = RegisterEncoding.asUtf8(Files.newInputStream(file), charset);
            byte[] first = firstRow(in);
            RowSyntax syntax =
                    new RowSyntax(separator != null ? (byte) separator.charValue() : Headings.separatorOf(first));
            Columns columns = columnsOf(first, syntax);
            RowBlock.Layout layout = new RowBlock.Layout(syntax, columns, longestRow, rooms);
            return new CsvReader(this, columns, new BlockReader(in, layout, 2, before));
        } catch (IOException failure) {
            closeQuietly(in);
            throw new UnreadableRegisterException(toldOf(failure), failure);
        } catch (RuntimeException unreadable) {
            closeQuietly(in);
            throw unreadable;
        }
    }

    @Override
    public String toString() {
        return "CsvRegister[" + file.getFileName() + "]";
    }

    private Columns columnsOf(byte[] first, RowSyntax syntax) {
        Columns columns = new Headings(headings).columnsOf(first, syntax);
        for (PersonField field : required) {
            if (!columns.have(field)) {
                throw new UnreadableRegisterException("no heading of the " + columns.count() + " columns of "
                        + file.getFileName() + " is one of " + field + " (" + field.vietnamese()
                        + "): say with column(heading, " + field
                        + ") which one it is, or with charset and separator how the file is written");
            }
        }
        return columns;
    }

    private byte[] firstRow(InputStream in) throws IOException {
        byte[] row = new byte[longestRow];
        int length = 0;
        for (int next = in.read(); next >= 0 && next != RowSyntax.LINE_FEED; next = in.read()) {
            if (next == 0 || length == row.length) {
                throw new UnreadableRegisterException(file.getFileName() + " does not begin with a line of headings: "
                        + (next == 0
                                ? "it holds zero bytes"
                                : "its first line is longer than " + longestRow + " bytes"));
            }
            row[length++] = (byte) next;
        }
        if (length > 0 && row[length - 1] == RowSyntax.CARRIAGE_RETURN) {
            length--;
        }
        if (length == 0) {
            throw new UnreadableRegisterException(file.getFileName() + " is empty, or its first line is");
        }
        byte[] line = Arrays.copyOf(row, length);
        for (byte one : line) {
            if (one == RowSyntax.CARRIAGE_RETURN) {
                throw new UnreadableRegisterException(file.getFileName()
                        + " has lines that end with a carriage return alone, or one in its headings");
            }
        }
        return line;
    }

    private String toldOf(IOException failure) {
        boolean missing = failure instanceof NoSuchFileException || failure instanceof FileNotFoundException;
        return file.getFileName() + (missing ? " is not there" : " cannot be read");
    }

    private static void closeQuietly(@Nullable InputStream in) {
        try {
            if (in != null) {
                in.close();
            }
        } catch (IOException notClosed) {
            // Why it cannot be read is what the caller must know.
        }
    }

    private record CsvReader(CsvRegister register, Columns columns, BlockReader blocks) implements RegisterReader {
        @Override
        public Set<PersonField> fields() {
            return columns.fields();
        }

        @Override
        public @Nullable RowBlock next() {
            try {
                return blocks.next();
            } catch (IOException failure) {
                throw new UnreadableRegisterException("the register cannot be read on", failure);
            }
        }

        @Override
        public RegisterReader again() {
            return register.open(blocks.shapes(), blocks.rooms());
        }

        @Override
        public void close() {
            try {
                blocks.close();
            } catch (IOException failure) {
                throw new UnreadableRegisterException("the register cannot be closed", failure);
            }
        }
    }
}

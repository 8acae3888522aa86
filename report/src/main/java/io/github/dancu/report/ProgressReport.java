package io.github.dancu.report;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A progress report with its figures checked (<i>báo cáo kết quả thực hiện Đề án 06</i>).
 *
 * <p>The same figures always give the same bytes. Immutable and thread-safe.
 */
public final class ProgressReport {
    private final List<ReportFinding> findings;
    private final List<String> notes;
    private final String markdown;

    private ProgressReport(ReportFigures figures) {
        this.findings = Checks.of(figures);
        this.notes = Notes.of(figures);
        this.markdown = ReportPage.of(figures, findings, notes);
    }

    /** Computes totals and progress and checks every figure. */
    public static ProgressReport of(ReportFigures figures) {
        return new ProgressReport(Objects.requireNonNull(figures, "figures"));
    }

    /** What must be looked at again, most serious kind first. Empty if every figure holds. */
    public List<ReportFinding> findings() {
        return findings;
    }

    /** What holds, but only if figures that are not stated have a certain value: one Vietnamese sentence each. */
    public List<String> notes() {
        return notes;
    }

    /** The report in Vietnamese, as Markdown in Unicode form NFC with LF line ends. */
    public String toMarkdown() {
        return markdown;
    }

    /**
     * Writes {@link #toMarkdown()} as UTF-8. The file is replaced in one step: whatever fails, it holds either all of the new
     * report or what it held before.
     *
     * @throws UncheckedIOException if the report cannot be written; the message names the file
     */
    public void writeTo(Path file) {
        Objects.requireNonNull(file, "file");
        AtomicFile.write(file, out -> out.write(markdown.getBytes(StandardCharsets.UTF_8)));
    }
}

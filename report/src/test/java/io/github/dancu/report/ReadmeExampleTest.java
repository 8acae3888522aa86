package io.github.dancu.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the README compiles and runs. */
class ReadmeExampleTest {
    @TempDir
    Path directory;

    @Test
    void the_example_writes_the_report_and_tells_what_to_check() throws IOException {
        Path in = Files.write(directory.resolve("figures.json"), ShippedFigures.bytes());
        Path out = directory.resolve("report.md");
        List<String> told = new ArrayList<>();

        // region report
        ReportFigures figures = ReportFigures.read(in); // or ReportFigures.rachGia2022(), the real ones
        ProgressReport report = ProgressReport.of(figures);
        for (ReportFinding finding : report.findings()) {
            told.add(finding.kind().label() + ": " + finding.text());
        }
        report.writeTo(out);
        // endregion

        assertThat(told).hasSize(9).first().asString().startsWith("mâu thuẫn: Cập nhật CMND 9 số");
        assertThat(out).content().contains("## Số liệu cần kiểm tra lại");
    }
}

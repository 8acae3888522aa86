package io.github.dancu.report;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The section of figures that must be looked at again, by kind, and the notes. */
final class FindingsSection {
    private FindingsSection() {}

    static Stream<String> blocks(String report, List<ReportFinding> findings, List<String> notes) {
        return Stream.of(Stream.of(Wording.TO_CHECK), findings(report, findings), notes(notes))
                .flatMap(blocks -> blocks);
    }

    private static Stream<String> findings(String report, List<ReportFinding> findings) {
        if (findings.isEmpty()) {
            return Stream.of(Wording.NOTHING_TO_CHECK);
        }
        return Stream.concat(
                Stream.of(
                        Wording.CHECK_INTRODUCTION.formatted(Numbers.count(findings.size()), Markdown.escape(report))),
                Arrays.stream(FindingKind.values())
                        .flatMap(kind -> kind(
                                kind,
                                findings.stream()
                                        .filter(finding -> finding.kind() == kind)
                                        .toList())));
    }

    private static Stream<String> kind(FindingKind kind, List<ReportFinding> findings) {
        return Stream.of(
                Objects.requireNonNull(Wording.KIND_HEADINGS.get(kind)),
                findings.isEmpty()
                        ? Wording.NONE_OF_KIND
                        : Markdown.lines(findings.stream()
                                .map(finding -> Wording.FINDING.formatted(
                                        Markdown.escape(finding.section()), Markdown.escape(finding.text())))));
    }

    private static Stream<String> notes(List<String> notes) {
        return notes.isEmpty()
                ? Stream.of()
                : Stream.of(
                        Wording.NOTES,
                        Markdown.lines(notes.stream().map(note -> Wording.NOTE.formatted(Markdown.escape(note)))));
    }
}

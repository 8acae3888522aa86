package io.github.dancu.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.files.ChildProgram;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledProgramTest {
    private static final int KILLS = 3;
    private static final int LINES = 50;
    private static final String SEPARATOR = "::";
    private static final String STANDS = "stands ";
    private static final String END = ".";
    private static final Pattern ID = Pattern.compile("\"correlationId\":\"([^\"]*)\"");

    @TempDir
    Path folder;

    @Test
    void a_log_whose_program_is_killed_again_and_again_holds_every_line_that_was_told_to_stand() throws Exception {
        Path file = folder.resolve("audit.jsonl");
        List<String> told = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            told.addAll(killAfterLines(file, "run-" + kill));
        }
        try (AuditLog log = AuditLog.file(file)) {
            log.record(SampleAccess.leaving("after"));
        }

        AuditVerdict verdict = AuditVerifier.of(file).verify();

        assertThat(verdict.firstBreak()).isEmpty();
        assertThat(verdict.findings().stream().filter(found -> found.kind() == AuditFinding.Kind.NOT_CLOSED_BEFORE))
                .hasSize(KILLS);
        assertThat(told).hasSizeGreaterThanOrEqualTo(KILLS * LINES).doesNotHaveDuplicates();
        assertThat(recorded()).doesNotHaveDuplicates().containsAll(told);
    }

    /** What it told to stand, up to its very end. */
    private static List<String> killAfterLines(Path file, String name) throws IOException, InterruptedException {
        Process program = ChildProgram.start(Endless.class, file + SEPARATOR + name);
        List<String> told = new ArrayList<>();
        try (BufferedReader output = program.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                // The kill may have cut the last one short.
                if (line.startsWith(STANDS) && line.endsWith(END)) {
                    told.add(line.substring(STANDS.length(), line.length() - END.length()));
                }
                if (told.size() == LINES) {
                    // The process itself would close its output, too.
                    program.toHandle().destroyForcibly();
                }
            }
        } finally {
            program.destroyForcibly();
        }
        assertThat(program.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return told;
    }

    private List<String> recorded() throws IOException {
        List<String> ids = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.jsonl")) {
            for (Path file : files) {
                Matcher id = ID.matcher(Files.readString(file));
                while (id.find()) {
                    ids.add(id.group(1));
                }
            }
        }
        return ids;
    }

    /** Records calls until it is killed. */
    static final class Endless {
        private Endless() {}

        public static void main(String... arguments) {
            int at = arguments[0].lastIndexOf(SEPARATOR);
            String name = arguments[0].substring(at + SEPARATOR.length());
            AuditLog log = AuditFile.builder(Path.of(arguments[0].substring(0, at)))
                    .fullAt(16 * 1024)
                    .build();
            for (int call = 0; call < Integer.MAX_VALUE; call++) {
                String id = name + "-call-" + call;
                log.record(SampleAccess.leaving(id));
                System.out.println(STANDS + id + END);
            }
        }
    }
}

package io.github.dancu.examples;

import io.github.dancu.connect.ConnectorException;
import io.github.dancu.report.FiguresException;
import io.github.dancu.report.ProgressReport;
import io.github.dancu.report.ReportFigures;
import io.github.dancu.resilience.Timeline;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The main job: a day of a one-stop office against the three simulated systems, with the line to the population database
 * down in the middle of it, and the report at its end.
 *
 * <p>Exit codes: 0 done, 1 something went wrong on the way, 2 the figures or the arguments are wrong.
 */
@Command(
        name = "main-job",
        mixinStandardHelpOptions = true,
        description = "Checks citizens and cards, submits dossiers, and writes the progress report.")
public final class MainJob implements Callable<Integer> {
    private static final int WRONG_INPUT = 2;

    @Option(
            names = "--directory",
            defaultValue = "${sys:dancu.directory:-.}",
            description = "Where report and audit log are written (default: ${DEFAULT-VALUE}).")
    private Path directory = Path.of(".");

    @Option(names = "--figures", description = "Another figures file (default: the report of Rạch Giá, 2022).")
    private @Nullable Path figures;

    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    private MainJob() {}

    /** Runs the job and ends the program with its exit code. */
    public static void main(String... arguments) {
        int exitCode = new CommandLine(new MainJob()).execute(arguments);
        if (exitCode != 0) {
            System.exit(exitCode);
        }
    }

    @Override
    public Integer call() {
        try {
            ReportFigures input = figures == null ? ReportFigures.rachGia2022() : ReportFigures.read(figures);
            Path report = directory.resolve("bao-cao-tien-do.md");
            Files.createDirectories(directory);
            Plan plan = Plan.ofDefaults();
            try (OneStopOffice office =
                    OneStopOffice.open(plan, directory.resolve("dancu-audit.jsonl"), Timeline.system())) {
                Tally tally = office.work(Progress.on(err));
                ProgressReport progressReport = ProgressReport.of(input);
                progressReport.writeTo(report);
                tally.printTo(out);
                out.println("Report: " + report.toAbsolutePath().normalize() + " ("
                        + progressReport.findings().size() + " figures to look at again)");
                return tally.isClean() ? CommandLine.ExitCode.OK : CommandLine.ExitCode.SOFTWARE;
            }
        } catch (FiguresException wrong) {
            err.println(wrong.getMessage());
            return WRONG_INPUT;
        } catch (ConnectorException failure) {
            err.println("The job could not be done: " + failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        } catch (IOException | UncheckedIOException failure) {
            err.println("The job could not be done: " + failure);
            return CommandLine.ExitCode.SOFTWARE;
        }
    }
}

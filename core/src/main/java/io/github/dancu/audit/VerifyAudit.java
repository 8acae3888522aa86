package io.github.dancu.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The {@link AuditVerifier} as a command, which needs the jar of core and nothing else:
 *
 * <pre>{@code java -cp dancu-core.jar io.github.dancu.audit.VerifyAudit [--key FILE] [--holding LINE:HASH] dancu-audit.jsonl}</pre>
 *
 * <p>It prints the {@linkplain AuditVerdict verdict}, and ends with 0 if the log is intact, 1 if it is not, and 2 if it could not
 * be verified.
 */
public final class VerifyAudit {
    private static final String USAGE = "usage: VerifyAudit [--key FILE] [--holding LINE:HASH] LOG";

    private VerifyAudit() {}

    /** Verifies one log. */
    public static void main(String... arguments) {
        System.exit(run(List.of(arguments), System.out));
    }

    static int run(List<String> arguments, PrintStream out) {
        try {
            AuditVerdict verdict = verifier(arguments.iterator()).verify();
            out.println(verdict);
            return verdict.intact() ? 0 : 1;
        } catch (NoSuchElementException | IllegalArgumentException unclear) {
            out.println(USAGE);
            return 2;
        } catch (IOException | UncheckedIOException failure) {
            out.println(failure.getMessage()
                    + (failure.getCause() == null
                            ? ""
                            : ": " + failure.getCause().getMessage()));
            return 2;
        }
    }

    private static AuditVerifier verifier(Iterator<String> arguments) throws IOException {
        byte[] key = null;
        AuditHead noted = null;
        String argument = arguments.next();
        for (; arguments.hasNext(); argument = arguments.next()) {
            if (argument.equals("--key")) {
                key = Files.readAllBytes(Path.of(arguments.next()));
            } else if (argument.equals("--holding")) {
                noted = AuditHead.tryParse(arguments.next()).orElseThrow();
            } else {
                throw new IllegalArgumentException(argument);
            }
        }
        AuditVerifier verifier = AuditVerifier.of(Path.of(argument));
        byte[] secret = key;
        AuditVerifier keyed = secret == null ? verifier : verifier.key(() -> secret);
        return noted == null ? keyed : keyed.holding(noted);
    }
}

package io.github.dancu.dvc.inbound;

import io.github.dancu.connect.ReplyFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;

/** What all handlers do: from a body to what was sent, to the user, to the answer. */
final class InboundHandling {
    private static final int LONGEST_REFERENCE = 100;
    private static final String REFERENCE = "MaHoSo";

    private final InboundSettings settings;
    private final List<String> required;
    private final Taker taker;
    private final String success;
    private final Logger log;

    /** Hands one thing to the user. */
    interface Taker {
        /**
         * Takes it, or says why not.
         *
         * @param taken what this request has brought so far and was taken, for the taker to note
         */
        InboundVerdict take(InboundItem item, Set<String> taken) throws Exception;
    }

    /**
     * A way to handle bodies.
     *
     * @param success what the portal is told of each thing that was taken, behind its reference
     */
    InboundHandling(InboundSettings settings, List<String> required, Taker taker, String success, Logger log) {
        this.settings = Objects.requireNonNull(settings, "settings");
        this.required = List.copyOf(required);
        this.taker = taker;
        this.success = success;
        this.log = log;
    }

    InboundHandling requiring(List<String> fields) {
        return new InboundHandling(settings, fields, taker, success, log);
    }

    InboundAnswer handle(InputStream body) throws IOException {
        return handle(body.readNBytes(settings.largestBody() + 1));
    }

    InboundAnswer handle(String body) {
        // Each character is a byte at least: what is too long as text need not be copied to see it.
        return body.length() > settings.largestBody() ? tooLarge() : handle(body.getBytes(StandardCharsets.UTF_8));
    }

    InboundAnswer handle(byte[] body) {
        if (body.length > settings.largestBody()) {
            return tooLarge();
        }
        InboundBody read;
        try {
            read = InboundBody.read(body);
        } catch (ReplyFault unreadable) {
            return InboundAnswer.failed("invalid JSON");
        }
        InboundAccess access = settings.access();
        if (access != null && !isPermitted(read, access)) {
            return InboundAnswer.unauthorized();
        }
        if (read.size() == 0) {
            return InboundAnswer.of(settings.rejectionCode(), "data empty");
        }
        if (read.size() > settings.mostItems()) {
            return InboundAnswer.failed("more than " + settings.mostItems() + " items");
        }
        return InboundAnswer.of(outcomes(read.items(access)));
    }

    private List<ItemOutcome> outcomes(List<InboundItem> items) {
        List<ItemOutcome> outcomes = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        @Nullable Exception first = null;
        int failures = 0;
        for (InboundItem item : items) {
            String reference = item.text(REFERENCE).orElse("").strip();
            try {
                outcomes.add(outcome(item, reference, taken));
            } catch (Exception failure) {
                failures++;
                first = first == null ? failure : first;
                outcomes.add(new ItemOutcome(shown(reference), InboundAnswer.FAILED, "internal error"));
            }
        }
        if (first != null) {
            noteFailures(failures, items.size(), first);
        }
        return outcomes;
    }

    private ItemOutcome outcome(InboundItem item, String reference, Set<String> taken) throws Exception {
        String wrong = wrongFields(item, reference);
        if (wrong != null) {
            return new ItemOutcome(shown(reference), settings.rejectionCode(), wrong);
        }
        InboundVerdict verdict = Objects.requireNonNull(taker.take(item, taken), "verdict");
        return switch (verdict.kind()) {
            case TAKEN -> new ItemOutcome(reference, InboundAnswer.DONE, reference + "| " + success);
            case DUPLICATE -> new ItemOutcome(reference, settings.duplicateCode(), "Duplicate refId");
            case REFUSED -> new ItemOutcome(reference, settings.rejectionCode(), verdict.reason());
        };
    }

    private @Nullable String wrongFields(InboundItem item, String reference) {
        List<String> wrong = required.stream()
                .filter(item::isEmpty)
                .map(field -> field + " empty")
                .collect(Collectors.toCollection(ArrayList::new));
        if (reference.length() > LONGEST_REFERENCE) {
            wrong.add(REFERENCE + " too long");
        } else if (reference.chars().anyMatch(Character::isISOControl)
                || (reference.isEmpty() && !item.isEmpty(REFERENCE))) {
            wrong.add(REFERENCE + " invalid");
        }
        return wrong.isEmpty() ? null : String.join("; ", wrong);
    }

    private boolean isPermitted(InboundBody body, InboundAccess access) {
        try {
            return body.isPermittedBy(access);
        } catch (RuntimeException vaultOutOfOrder) {
            log.warn("nobody is let in: the key cannot be had: {}", place(vaultOutOfOrder));
            return false;
        }
    }

    private void noteFailures(int failures, int all, Exception first) {
        if (first instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        log.warn("{} of {} things that the portal sent were not taken: {}", failures, all, place(first));
    }

    /** What happened and where; the message of another's exception may repeat what was sent. */
    private static String place(Exception failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : " at " + trace[0]);
    }

    private static String shown(String reference) {
        return reference.length() > LONGEST_REFERENCE || reference.chars().anyMatch(Character::isISOControl)
                ? ""
                : reference;
    }

    private static InboundAnswer tooLarge() {
        return InboundAnswer.failed("body too large");
    }
}

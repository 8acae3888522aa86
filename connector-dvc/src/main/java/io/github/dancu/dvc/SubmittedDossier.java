package io.github.dancu.dvc;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.dossier.ProcedureCode;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as the portal holds it (<i>hồ sơ trên Cổng Dịch vụ công</i>): that it is there, and what the portal shows of it.
 *
 * <p>It does not say who sent it, nor that its content is what was sent. Times are Vietnamese civil time. Immutable and thread-safe;
 * {@link #toString()} shows the code alone.
 */
@Personal
public final class SubmittedDossier {
    private final DossierCode code;
    private final Coded<DossierStatus> status;
    private final @Nullable ProcedureCode procedure;
    private final Map<String, LocalDateTime> times;
    private final List<DossierStep> steps;
    private final @Nullable List<ShownStep> shownSteps;
    private final Map<String, String> unread;

    SubmittedDossier(
            DossierCode code,
            Coded<DossierStatus> status,
            @Nullable ProcedureCode procedure,
            Map<String, LocalDateTime> times,
            List<DossierStep> steps,
            @Nullable List<ShownStep> shownSteps,
            Map<String, String> unread) {
        this.code = Objects.requireNonNull(code, "code");
        this.status = Objects.requireNonNull(status, "status");
        this.procedure = procedure;
        this.times = Map.copyOf(times);
        this.steps = List.copyOf(steps);
        this.shownSteps = shownSteps;
        this.unread = unread;
    }

    /** The dossier's code. */
    public DossierCode code() {
        return code;
    }

    /** Its status, raw as it came; an empty code if the portal states none. */
    public Coded<DossierStatus> status() {
        return status;
    }

    /** The code of its procedure; empty if the portal shows none that can be read. */
    public Optional<ProcedureCode> procedure() {
        return Optional.ofNullable(procedure);
    }

    /** When it was handed in (<i>ngày nộp hồ sơ</i>). */
    public Optional<LocalDateTime> submittedAt() {
        return time(SubmittedReader.SUBMITTED);
    }

    /** When it was received (<i>ngày tiếp nhận</i>). */
    public Optional<LocalDateTime> receivedAt() {
        return time(SubmittedReader.RECEIVED);
    }

    /** When the result is due (<i>ngày hẹn trả</i>). */
    public Optional<LocalDateTime> dueAt() {
        return time(SubmittedReader.DUE);
    }

    /** When its handling ended (<i>ngày kết thúc xử lý</i>). */
    public Optional<LocalDateTime> finishedAt() {
        return time(SubmittedReader.FINISHED);
    }

    /** When the result was returned (<i>ngày trả</i>). */
    public Optional<LocalDateTime> returnedAt() {
        return time(SubmittedReader.RETURNED);
    }

    /** When it was refused (<i>ngày từ chối</i>). */
    public Optional<LocalDateTime> refusedAt() {
        return time(SubmittedReader.REFUSED);
    }

    /** The steps that the portal shows and that can be read, in its order. Unmodifiable. */
    public List<DossierStep> steps() {
        return steps;
    }

    /**
     * Whatever else the portal shows, by its names, in its order: text as it came, all else as JSON. What of the parts above could not be
     * read stands here, too. Unmodifiable.
     */
    public Map<String, String> unread() {
        return unread;
    }

    /** What the portal shows of steps, as it came; nothing if it shows no list of them. */
    @Nullable
    List<ShownStep> shownSteps() {
        return shownSteps;
    }

    private Optional<LocalDateTime> time(String name) {
        return Optional.ofNullable(times.get(name));
    }

    @Override
    public String toString() {
        return "SubmittedDossier[" + code + "]";
    }
}

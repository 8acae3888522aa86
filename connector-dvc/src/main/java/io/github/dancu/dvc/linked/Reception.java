package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Sha256;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dossier.LinkedProcedure;
import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.dossier.ProcedureCode;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/** Takes linked dossiers in: new ones, what a citizen supplied, and corrected contents. One thread at a time for each dossier. */
final class Reception {
    private final FlowTools tools;
    private final Map<ProcedureCode, LinkedProcedure> procedures;
    private final ReentrantLock claiming = new ReentrantLock();

    /** @param procedures those that {@link LinkedProcedure#of} does not know, or knows otherwise */
    Reception(FlowTools tools, Map<ProcedureCode, LinkedProcedure> procedures) {
        this.tools = tools;
        this.procedures = Map.copyOf(procedures);
    }

    /** A dossier that says what it is. */
    @Personal
    record Incoming(LinkedDossier dossier, LinkedCode linked, LinkedProcedure procedure) {
        @Override
        public String toString() {
            return "Incoming[" + linked + "]";
        }
    }

    static boolean isRegistration(LinkedStage stage) {
        return stage == LinkedStage.BIRTH_REGISTRATION || stage == LinkedStage.DEATH_REGISTRATION;
    }

    /** @throws InvalidRequestException if it does not say what it is: it names every field */
    Incoming check(LinkedDossier dossier) {
        InputCheck check = InputCheck.of(LinkedSoftwareClient.SYSTEM, "receive");
        LinkedNotice notice = dossier.notice();
        if (notice.code().isEmpty()) {
            check.reject("maHoSo", "is missing or has another shape");
        }
        Optional<LinkedGroup> group = notice.group().meaning();
        if (group.isEmpty()) {
            check.reject("module", "is missing or unknown");
        }
        Optional<LinkedProcedure> procedure = notice.procedure().flatMap(this::procedure);
        if (procedure.isEmpty()) {
            check.reject("maTTHC", "is missing or no linked procedure whose stages are known");
        }
        if (procedure.isPresent() && group.isPresent() && procedure.get().group() != group.get()) {
            check.reject("module", "is not that of the procedure");
        }
        check.orThrow();
        return new Incoming(dossier, notice.code().orElseThrow(), procedure.orElseThrow());
    }

    /**
     * Keeps it, if it is new or what is waited for.
     *
     * @return how it stands now
     * @throws InvalidRequestException if another linked dossier has this code
     */
    FlowState receive(Incoming incoming, DossierCode code) {
        LinkedCode linked = incoming.linked();
        String content = FlowStore.text(incoming.dossier());
        String hash = Sha256.hex(content);
        Optional<FlowState> here = tools.store().find(linked);
        if (here.isPresent() && !takes(here.get(), hash)) {
            return here.get();
        }
        incoming.procedure().stages().stream().skip(1).forEach(tools::desk);
        FlowState.Change change = here.isPresent()
                ? goingOn(here.get(), incoming.dossier())
                : beginning(incoming, code).change();
        // The content first: a state without it could not go on.
        tools.store().keepDossier(linked, content);
        return tools.store().keep(change.content(hash).done());
    }

    /** Whether a content is what this dossier waits for, and another than it has. */
    private static boolean takes(FlowState state, String hash) {
        return (state.step() == FlowStep.AWAIT_SUPPLEMENT || state.isStoppedBeforeHandOver())
                && !state.content().equals(hash);
    }

    private FlowState.Change goingOn(FlowState here, LinkedDossier dossier) {
        LocalDateTime now = tools.now();
        if (here.step() != FlowStep.AWAIT_SUPPLEMENT) {
            return here.change().halt(null).step(FlowStep.CONFIRM, now);
        }
        Halt request = here.halt();
        LocalDateTime dueAt = tools.dueAt(dossier.notice(), request == null ? now : request.at(), now);
        return here.change().supplied(dueAt).step(FlowStep.CONFIRM, now);
    }

    private FlowState beginning(Incoming incoming, DossierCode code) {
        LocalDateTime now = tools.now();
        LinkedNotice notice = incoming.dossier().notice();
        LinkedProcedure procedure = incoming.procedure();
        FlowState state = FlowState.received(
                new FlowState.Fixed(
                        incoming.linked(),
                        code,
                        notice.procedure().orElse(procedure.code()),
                        procedure.group(),
                        procedure.stages(),
                        now),
                tools.dueAt(notice, null, now));
        claim(code, incoming.linked());
        return state;
    }

    /** One code for two dossiers would make the registration of the one that of the other. */
    private void claim(DossierCode code, LinkedCode linked) {
        claiming.lock();
        try {
            if (!tools.store().claim(code, linked)) {
                InputCheck check = InputCheck.of(LinkedSoftwareClient.SYSTEM, "receive");
                check.reject("code", "is that of another linked dossier");
                throw check.failure();
            }
        } finally {
            claiming.unlock();
        }
    }

    private Optional<LinkedProcedure> procedure(ProcedureCode code) {
        return Optional.ofNullable(procedures.get(code))
                .or(() -> LinkedProcedure.of(code))
                .or(() -> code.isLocal() ? procedure(code.nationalPart()) : Optional.empty())
                .filter(procedure -> isRegistration(procedure.stages().get(0)));
    }
}

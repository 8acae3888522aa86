package io.github.dancu.dvc.linked;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DueDates;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dossier.LinkedProcedure;
import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.dossier.LinkedStatus;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.UncoveredYearException;
import io.github.dancu.dossier.WorkingCalendar;
import io.github.dancu.journal.Journal;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The way of linked dossiers through the agencies (<i>quy trình thủ tục hành chính liên thông</i>; QĐ 296/QĐ-VPCP, NĐ 63/2024/NĐ-CP):
 * birth, residence, health card; death, removal from the register of residence, funeral allowance.
 *
 * <p>It receives a dossier that the software of linked procedures gave out, has it examined, hands it over to the civil-status system,
 * and then to one agency after the other; the software is told the statuses 1, 3, 7, 4 and 5 in this order, and 2 or 6 where papers
 * are missing or somebody refuses.
 *
 * <p>Every step is saved in a {@link Journal} before it is done and after, under {@code linked/<code>}: a program that was killed at
 * any moment makes a new flow with the same journal and advances each dossier, and the end is the same. What takes effect each time it
 * is sent is asked for before it is sent again. The journal holds personal data: keep it where nobody else may read it. It cannot be
 * searched, so keep the codes of your dossiers with your own records.
 *
 * <p>Thread-safe: calls about one dossier take turns. Two programs must not work on one journal.
 */
public final class LinkedFlow {
    private static final int LOCKS = 64;

    private final FlowTools tools;
    private final Map<ProcedureCode, LinkedProcedure> procedures;
    private final List<ReentrantLock> locks;

    private LinkedFlow(FlowTools tools, Map<ProcedureCode, LinkedProcedure> procedures) {
        this.tools = tools;
        this.procedures = Map.copyOf(procedures);
        this.locks = Stream.generate(ReentrantLock::new).limit(LOCKS).toList();
    }

    /** Starts a flow; software, justice and journal are required, and a desk for each stage that dossiers come to. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Receives a dossier (<i>tiếp nhận hồ sơ</i>), or what the citizen supplied to one that waits for that. It is kept, and nothing is
     * sent: {@link #advance} it then. One that is here already and waits for no supplement stays as it is, whatever code is given.
     *
     * @param code the code that the one-stop office gives it
     * @return how it stands now
     * @throws InvalidRequestException if it does not say what it is: code, group, or a procedure whose stages are known; it names every
     *     field
     * @throws IllegalStateException if a later stage of its procedure has no desk
     * @throws UncoveredYearException if the calendar does not cover the day on which it is due
     */
    public LinkedState receive(LinkedDossier dossier, DossierCode code) {
        Objects.requireNonNull(code, "code");
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
        LinkedCode linked = notice.code().orElseThrow();
        return inTurn(linked, () -> received(dossier, linked, code, procedure.orElseThrow()));
    }

    /**
     * Takes a dossier as far as it goes now: until it is done, refused, or somebody has to decide or supply something. May be repeated at
     * any time, also after any failure.
     *
     * @return how it stands now
     * @throws OutcomeUnknownException if nobody knows whether the last step was done: advance it again later, it asks first
     * @throws ConnectorException if a system did not do its part; what was done before stands, and the next call goes on from there
     * @throws IllegalArgumentException if no dossier with this code was received
     * @throws IllegalStateException if a saved state cannot be read, a desk is missing, or one knows nothing of what it began
     * @throws UncoveredYearException if the calendar does not cover the days up to which the citizen may supply something
     */
    public LinkedState advance(AccessContext access, LinkedCode code) {
        Objects.requireNonNull(access, "access");
        return inTurn(code, () -> shown(new FlowRun(access, tools).run(known(code))));
    }

    /**
     * Tries a stage again that a later agency refused, once the reason is gone, and takes the dossier as far as it goes then. The agency's
     * desk gets a new key.
     *
     * @return how it stands now
     * @throws IllegalArgumentException if no dossier with this code was received
     * @throws IllegalStateException if no later agency refuses it, and as for {@link #advance}
     * @throws ConnectorException as for {@link #advance}
     */
    public LinkedState resume(AccessContext access, LinkedCode code) {
        Objects.requireNonNull(access, "access");
        return inTurn(code, () -> {
            FlowState state = known(code);
            if (shown(state).standing() != LinkedStanding.STOPPED) {
                throw new IllegalStateException("no later agency refuses linked dossier " + code);
            }
            FlowState again = tools.store()
                    .keep(state.change()
                            .nextAttempt()
                            .step(FlowStep.STAGE, tools.now())
                            .done());
            return shown(new FlowRun(access, tools).run(again));
        });
    }

    /**
     * Refuses a dossier whose citizen did not supply what was asked for before the registration (<i>từ chối do không bổ sung</i>). It is
     * kept, and nothing is sent: {@link #advance} it then, and the software is told.
     *
     * @param reason why, for the citizen to read
     * @return how it stands now
     * @throws IllegalArgumentException if no dossier with this code was received, or the reason is blank
     * @throws IllegalStateException if it does not wait for a supplement before the registration
     */
    public LinkedState refuse(LinkedCode code, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a refusal has a reason");
        }
        return inTurn(code, () -> {
            FlowState state = known(code);
            if (state.step() != FlowStep.AWAIT_SUPPLEMENT) {
                throw new IllegalStateException("linked dossier " + code + " waits for no supplement");
            }
            LocalDateTime now = tools.now();
            return shown(tools.store()
                    .keep(state.change()
                            .halt(FlowTools.refusal(null, reason, now))
                            .report(LinkedStatus.REFUSED, now)
                            .done()));
        });
    }

    /** How a dossier stands; empty if none with this code was received, or it was forgotten. Asks nobody. */
    public Optional<LinkedState> find(LinkedCode code) {
        return tools.store().find(code).map(this::shown);
    }

    /**
     * Forgets a dossier that has come to its end, with all personal data that the journal holds of it; without effect if there is none.
     *
     * @throws IllegalStateException if it has not come to its end
     */
    public void forget(LinkedCode code) {
        inTurn(code, () -> {
            Optional<FlowState> state = tools.store().find(code);
            if (state.isPresent() && state.get().step() != FlowStep.ENDED) {
                throw new IllegalStateException("linked dossier " + code + " has not come to its end");
            }
            tools.store().forget(code);
            return code;
        });
    }

    private LinkedState received(
            LinkedDossier dossier, LinkedCode linked, DossierCode code, LinkedProcedure procedure) {
        Optional<FlowState> here = tools.store().find(linked);
        if (here.isPresent() && here.get().step() != FlowStep.AWAIT_SUPPLEMENT) {
            return shown(here.get());
        }
        procedure.stages().stream().skip(1).forEach(tools::desk);
        LocalDateTime now = tools.now();
        LocalDateTime dueAt = tools.dueDates().sameDayDue(now).at();
        FlowState state = here.map(waiting -> waiting.change()
                        .supplied(dueAt)
                        .step(FlowStep.CONFIRM, now)
                        .done())
                .orElseGet(() -> FlowState.received(
                        new FlowState.Fixed(
                                linked,
                                code,
                                dossier.notice().procedure().orElse(procedure.code()),
                                procedure.group(),
                                procedure.stages(),
                                now),
                        dueAt));
        // The content first: a state without it could not go on.
        tools.store().keepDossier(linked, dossier);
        return shown(tools.store().keep(state));
    }

    private Optional<LinkedProcedure> procedure(ProcedureCode code) {
        return Optional.ofNullable(procedures.get(code))
                .or(() -> LinkedProcedure.of(code))
                .or(() -> code.isLocal() ? procedure(code.nationalPart()) : Optional.empty())
                .filter(procedure -> isRegistration(procedure.stages().get(0)));
    }

    private FlowState known(LinkedCode code) {
        return tools.store()
                .find(code)
                .orElseThrow(() -> new IllegalArgumentException("no linked dossier " + code + " was received"));
    }

    private LinkedState shown(FlowState state) {
        return new LinkedState(
                state,
                tools.store().result(state.linked(), state.fixed().group()).orElse(null));
    }

    private <T> T inTurn(LinkedCode code, Supplier<T> work) {
        ReentrantLock lock = locks.get(Math.floorMod(code.hashCode(), LOCKS));
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static boolean isRegistration(LinkedStage stage) {
        return stage == LinkedStage.BIRTH_REGISTRATION || stage == LinkedStage.DEATH_REGISTRATION;
    }

    /** Collects the settings of a {@link LinkedFlow}. Not thread-safe. */
    public static final class Builder {
        private final Map<LinkedStage, StageDesk> desks = new EnumMap<>(LinkedStage.class);
        private final Map<ProcedureCode, LinkedProcedure> procedures = new HashMap<>();
        private @Nullable LinkedSoftwareClient software;
        private @Nullable JusticeClient justice;
        private @Nullable Journal journal;
        private @Nullable Journal contents;
        private Intake intake = Intake.ofReadableDossiers();
        private Duration resendAfter = Duration.ofMinutes(10);
        private boolean returnedAtRegistration;

        // Read when it is needed: a user with a calendar of his own never loads ours.
        private @Nullable DueDates dueDates;

        private Builder() {}

        /** The client of the software of linked procedures; whoever made it closes it. Required. */
        public Builder software(LinkedSoftwareClient software) {
            this.software = Objects.requireNonNull(software, "software");
            return this;
        }

        /** The client of the civil-status system; whoever made it closes it. Required. */
        public Builder justice(JusticeClient justice) {
            this.justice = Objects.requireNonNull(justice, "justice");
            return this;
        }

        /**
         * Where states are kept, with personal data: a lasting one that nobody else may read, and no other flow's. Required.
         */
        public Builder journal(Journal journal) {
            this.journal = Objects.requireNonNull(journal, "journal");
            return this;
        }

        /**
         * Where forms, files and certificates are kept, under {@code linked/<code>/dossier} and {@code linked/<code>/registration}: some
         * megabytes for each open dossier. Default: in the journal, which is fine for one that does not hold all that it keeps in memory, or
         * for some hundred dossiers.
         */
        public Builder contents(Journal contents) {
            this.contents = Objects.requireNonNull(contents, "contents");
            return this;
        }

        /**
         * The way to the agency of a stage after the registration. Required for each stage that dossiers come to.
         *
         * @throws IllegalArgumentException if the stage is a registration: that is the civil-status system's
         */
        public Builder desk(LinkedStage stage, StageDesk desk) {
            if (isRegistration(stage)) {
                throw new IllegalArgumentException("a registration is made in the civil-status system");
            }
            desks.put(stage, Objects.requireNonNull(desk, "desk"));
            return this;
        }

        /** Who decides whether a dossier is accepted. Default {@link Intake#ofReadableDossiers()}. */
        public Builder intake(Intake intake) {
            this.intake = Objects.requireNonNull(intake, "intake");
            return this;
        }

        /**
         * A procedure that {@link LinkedProcedure#of} does not know, or knows otherwise.
         *
         * @throws IllegalArgumentException if its first stage is no registration
         */
        public Builder procedure(LinkedProcedure procedure) {
            if (!isRegistration(procedure.stages().get(0))) {
                throw new IllegalArgumentException("a linked procedure begins with a registration");
            }
            procedures.put(procedure.code(), procedure);
            return this;
        }

        /**
         * How due times are reckoned. Default by {@link WorkingCalendar#vietnam()}: received before 15:00, due at 17:00; seven working
         * days to supply something.
         */
        public Builder dueDates(DueDates dueDates) {
            this.dueDates = Objects.requireNonNull(dueDates, "dueDates");
            return this;
        }

        /**
         * How long a hand-over of which nobody knows whether it arrived, and which the civil-status system does not show, is waited for
         * before it is sent again. Default 10 minutes: how soon the system shows what it took is not published.
         *
         * @throws IllegalArgumentException if it is negative or more than a day
         */
        public Builder resendAfter(Duration resendAfter) {
            if (resendAfter.isNegative() || resendAfter.compareTo(Duration.ofDays(1)) > 0) {
                throw new IllegalArgumentException("resendAfter is zero to a day, not " + resendAfter);
            }
            this.resendAfter = resendAfter;
            return this;
        }

        /**
         * Whether the result counts as returned (status 5) when the birth or death is registered, before the later agencies. Default
         * false: when the last of them is done. No source says which.
         */
        public Builder returnedAtRegistration(boolean returnedAtRegistration) {
            this.returnedAtRegistration = returnedAtRegistration;
            return this;
        }

        /**
         * The flow. Nothing is sent yet.
         *
         * @throws IllegalStateException if software, justice or journal are missing; the message names them
         */
        public LinkedFlow build() {
            LinkedSoftwareClient linked = software;
            JusticeClient civilStatus = justice;
            Journal states = journal;
            if (linked == null || civilStatus == null || states == null) {
                throw new IllegalStateException("a LinkedFlow needs software, justice and a journal");
            }
            FlowTools tools = new FlowTools(
                    linked,
                    civilStatus,
                    new FlowStore(states, contents != null ? contents : states),
                    intake,
                    new EnumMap<>(desks),
                    dueDates != null ? dueDates : DueDates.by(WorkingCalendar.vietnam()),
                    resendAfter,
                    returnedAtRegistration);
            return new LinkedFlow(tools, procedures);
        }
    }
}

package io.github.dancu.dvc.linked;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DueDates;
import io.github.dancu.dossier.LinkedProcedure;
import io.github.dancu.dossier.LinkedStage;
import io.github.dancu.dossier.LinkedStatus;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.UncoveredYearException;
import io.github.dancu.dossier.WorkingCalendar;
import io.github.dancu.journal.FileJournal;
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
 * <p>Every step is saved in a {@link Journal} before it is done and after, under {@code linked/<code>} (and under
 * {@code linked-of/<dossier code>} whose code that is): a program that was killed at
 * any moment makes a new flow with the same journal and advances each dossier, and the end is the same. What takes effect each time it
 * is sent is asked for before it is sent again. The journal holds personal data: keep it where nobody else may read it. It cannot be
 * searched, so keep the codes of your dossiers with your own records.
 *
 * <p>Thread-safe: calls about one dossier take turns. Two programs must not work on one journal.
 */
public final class LinkedFlow {
    private static final int LOCKS = 64;

    private final FlowTools tools;
    private final Reception reception;
    private final List<ReentrantLock> locks;

    private LinkedFlow(FlowTools tools, Map<ProcedureCode, LinkedProcedure> procedures) {
        this.tools = tools;
        this.reception = new Reception(tools, procedures);
        this.locks = Stream.generate(ReentrantLock::new).limit(LOCKS).toList();
    }

    /** Starts a flow; software, justice and journal are required, and a desk for each stage that dossiers come to. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Receives a dossier (<i>tiếp nhận hồ sơ</i>), what the citizen supplied to one that waits for that, or a corrected content of one that
     * stopped before it was handed over. It is kept, and nothing is sent: {@link #advance} it then. One that is here already stays as it
     * is, whatever code is given, if it waits for nothing or if its content is the same: so this may be repeated.
     *
     * @param code the code that the one-stop office gives it, and no other dossier
     * @return how it stands now
     * @throws InvalidRequestException if it does not say what it is: code, group, or a procedure whose stages are known; or if another
     *     linked dossier has this code. It names every field
     * @throws IllegalStateException if a later stage of its procedure has no desk
     * @throws UncoveredYearException if the calendar does not cover the day on which it is due
     */
    public LinkedState receive(LinkedDossier dossier, DossierCode code) {
        Objects.requireNonNull(code, "code");
        Reception.Incoming incoming = reception.check(dossier);
        return inTurn(incoming.linked(), () -> shown(reception.receive(incoming, code)));
    }

    /**
     * Takes a dossier as far as it goes now: until it is done, refused, or somebody has to decide or supply something. May be repeated at
     * any time, also after any failure.
     *
     * <p>If a system calls wrong what it is sent, the dossier is {@linkplain LinkedStanding#STOPPED stopped}, and nothing more is sent of it
     * until {@link #resume}. A refusal of our account is thrown: once it is mended, all dossiers go on.
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
     * Tries again what a dossier stopped at, once the reason is gone, and takes it as far as it goes then: a stage that a later agency
     * refused, whose desk gets a new key, or what a system called wrong.
     *
     * @return how it stands now
     * @throws IllegalArgumentException if no dossier with this code was received
     * @throws IllegalStateException if it has not stopped, and as for {@link #advance}
     * @throws ConnectorException as for {@link #advance}
     */
    public LinkedState resume(AccessContext access, LinkedCode code) {
        Objects.requireNonNull(access, "access");
        return inTurn(code, () -> {
            FlowState state = known(code);
            if (shown(state).standing() != LinkedStanding.STOPPED) {
                throw new IllegalStateException("linked dossier " + code + " has not stopped");
            }
            FlowState.Change again = state.blocked().isEmpty()
                    ? state.change().nextAttempt().step(FlowStep.STAGE, tools.now())
                    : state.change().blocked("");
            return shown(new FlowRun(access, tools).run(tools.store().keep(again.done())));
        });
    }

    /**
     * Refuses a dossier whose citizen did not supply what was asked for before the registration (<i>từ chối do không bổ sung</i>), or that
     * stopped before it was handed over. It is kept, and nothing is sent: {@link #advance} it then, and the software is told.
     *
     * @param reason why, for the citizen to read
     * @return how it stands now
     * @throws IllegalArgumentException if no dossier with this code was received, or the reason is blank
     * @throws IllegalStateException if neither is so
     */
    public LinkedState refuse(LinkedCode code, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a refusal has a reason");
        }
        return inTurn(code, () -> {
            FlowState state = known(code);
            if (state.step() != FlowStep.AWAIT_SUPPLEMENT && !state.isStoppedBeforeHandOver()) {
                throw new IllegalStateException("linked dossier " + code
                        + " waits for no supplement, and did not stop before it was handed over");
            }
            LocalDateTime now = tools.now();
            FlowState.Change refused = state.change().halt(FlowTools.refusal(null, reason, now));
            // The software takes the refusal of a dossier that it knows to be received, and of no other.
            FlowState.Change next = state.hasReported(LinkedStatus.RECEIVED)
                    ? refused.report(LinkedStatus.REFUSED, now)
                    : refused.step(FlowStep.CONFIRM, now);
            return shown(tools.store().keep(next.done()));
        });
    }

    /**
     * Closes a dossier that will not come to its end (<i>kết thúc hồ sơ liên thông</i>): one that stopped and is not to be resumed, or that
     * was taken back. What was done stands, the form and the files are forgotten, and <b>nobody is told</b>: neither the software, to which
     * the last status reported stands, nor an agency that has it.
     *
     * <p>In a {@link FileJournal}'s file what is forgotten stands until the file is written anew, at the latest when it is opened.
     *
     * <p>Closing it again changes nothing, so it may be repeated.
     *
     * @param reason why, to be read in {@link LinkedState#reason()}
     * @return how it stands now
     * @throws IllegalArgumentException if no dossier with this code was received, or the reason is blank
     * @throws IllegalStateException if it has come to its end
     */
    public LinkedState close(LinkedCode code, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("what is closed has a reason");
        }
        return inTurn(code, () -> {
            FlowState state = known(code);
            if (state.closed().isEmpty()) {
                if (state.step() == FlowStep.ENDED) {
                    throw new IllegalStateException("linked dossier " + code + " has come to its end");
                }
                state = tools.store()
                        .keep(state.change().closed(reason, tools.now()).done());
            }
            tools.store().forgetDossier(code);
            return shown(state);
        });
    }

    /** How a dossier stands; empty if none with this code was received, or it was forgotten. Asks nobody. */
    public Optional<LinkedState> find(LinkedCode code) {
        return tools.store().find(code).map(this::shown);
    }

    /**
     * Forgets a dossier that has come to its end, with all personal data that the journal holds of it; without effect if there is none.
     *
     * <p>In a {@link FileJournal}'s file it stands until the file is written anew, at the latest when it is opened.
     *
     * @throws IllegalStateException if it has not come to its end
     */
    public void forget(LinkedCode code) {
        inTurn(code, () -> {
            Optional<FlowState> state = tools.store().find(code);
            if (state.isPresent() && state.get().step() != FlowStep.ENDED) {
                throw new IllegalStateException("linked dossier " + code + " has not come to its end");
            }
            state.ifPresent(tools.store()::forget);
            return code;
        });
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
        private boolean dueByNotice = true;
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
            if (Reception.isRegistration(stage)) {
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
            if (!Reception.isRegistration(procedure.stages().get(0))) {
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
         * From when the result's due time is reckoned: from when the software received the dossier ({@code ngayTiepNhan} of its notice), if
         * that can be read and is not in the future, or from when it was fetched. Default true, by the notice: the citizen's day begins
         * there, however late it is fetched. No source says which.
         */
        public Builder dueByNotice(boolean dueByNotice) {
            this.dueByNotice = dueByNotice;
            return this;
        }

        /**
         * How long it is waited for what was sent, where nobody knows whether it arrived and it does not show, before it is sent again: a
         * hand-over that the civil-status system, and a beginning that a {@linkplain StageDesk#look desk} knows nothing of. Default 10
         * minutes: how soon a system shows what it took is not published.
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
                    dueByNotice,
                    returnedAtRegistration);
            return new LinkedFlow(tools, procedures);
        }
    }
}

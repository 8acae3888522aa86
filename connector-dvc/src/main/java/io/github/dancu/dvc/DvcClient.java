package io.github.dancu.dvc;

import io.github.dancu.audit.AccessContext;
import io.github.dancu.bulk.BulkRun;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ConnectionSettings;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Operation;
import io.github.dancu.connect.Outcome;
import io.github.dancu.connect.OutcomeTable;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.AgencyCode;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStep;
import io.github.dancu.journal.Journal;
import io.github.dancu.resilience.SafetyClass;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A client of a public-service portal (<i>Cổng Dịch vụ công quốc gia, Cổng dịch vụ công của Bộ</i>), reached in one of four ways: see
 * {@link PortalProfile}.
 *
 * <p>What it sends follows public integrations, not a published specification; check it with the portal's operator before
 * going live. A service that the profile does not offer is an {@link UnsupportedOperationException}, before anything is sent.
 * Thread-safe; make one and keep it.
 */
public final class DvcClient implements AutoCloseable {
    static final String SYSTEM = "DVC";

    private final Portal portal;
    private final SubmitFlow submissions;
    private final StatusFlow statuses;
    private final Uploads uploads;
    private final PortalInformation information;

    private DvcClient(Portal portal, Operation submission, Notes notes, InformationSettings information) {
        this.portal = portal;
        this.information = new PortalInformation(portal, information);
        this.submissions = new SubmitFlow(portal, submission, notes);
        this.statuses = new StatusFlow(portal);
        this.uploads = new Uploads(portal, notes);
    }

    /** Starts a client; endpoint, profile and credentials are required, the rest has defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Hands a dossier to the portal with all its steps (<i>đồng bộ hồ sơ, đồng bộ tiến độ</i>): looks it up, sends it as a new one or in
     * the place of the one that is there, then sends those of its steps that the portal does not have, in their order, ten at a time.
     *
     * <p>A dossier is known by its code: one whose answer was lost is sent again within its deadline, and the portal takes it once. See
     * {@link Builder#repeatSubmissions}. A step is sent once: one that may have been taken is never sent again by itself, unless a
     * look-up does not show it for long enough ({@link Builder#resendAfter}). Which steps the portal has, the {@link Builder#journal}
     * says, or its look-up: see {@link Builder#lookupShowsSteps}. Nothing is sent behind steps that are others than those that were
     * taken, because one was put in between or changed, and nothing to a portal that took the dossier as a new one although it had taken
     * steps before: those are in doubt, too. A submission that was cut off goes on where it stood when it is made again. Two threads
     * with the same dossier take turns.
     *
     * <p>Not sent, because there are no fields for them: to the national portal the hashes of attachments; to a ministry's fees, results,
     * rounds of supplementing, notes and the status, for which there is {@link #reportStatus}.
     *
     * @return always with a receipt: {@code ACCEPTED} as a new one, or {@code UPDATED}; {@code ALREADY_THERE} where the profile cannot
     *     update. Its report is that of the dossier's own call
     * @throws OutcomeUnknownException if the dossier, or some of its steps, may have been taken: its operation says which. Its
     *     {@code reconcile()} asks the portal, on behalf of the same {@code access}, with the outcomes of {@link #findSubmission}; where
     *     there is nothing to be asked, that is an {@link InvalidRequestException}
     * @throws UnavailableException if the portal certainly has not taken what was to be sent next; the same call may be made again
     * @throws InvalidRequestException if the portal could not take it as it is; nothing was sent, or the portal said so
     * @throws ConnectorException if there is no receipt for another reason; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Receipt> submit(AccessContext access, Dossier dossier) {
        return submissions.submit(access, dossier);
    }

    /**
     * Hands many dossiers to the portal, each as {@link #submit} does. One that is wrong, or in doubt, is passed over with its reason.
     *
     * @param dossiers read only as far as needed
     * @return a run to be started, with its defaults
     */
    public BulkRun.Builder<Dossier, Receipt> submitAll(AccessContext access, Stream<? extends Dossier> dossiers) {
        return BulkRun.of(dossiers, dossier -> submit(access, dossier));
    }

    /**
     * Reports the steps of a dossier that the portal does not have yet (<i>cập nhật tiến độ</i>, {@code CapNhatTienDoHoSoMC}), as
     * {@link #submit} does, without the dossier.
     *
     * @param steps all steps of the dossier so far, in their order: those that were taken before are left out
     * @return always with a receipt: {@code ALREADY_THERE} if the portal has them all
     * @throws OutcomeUnknownException if some may have been taken, now or before, or others than these were; see {@link #settleSteps}
     * @throws UnavailableException if those that were to be sent next certainly were not taken
     * @throws InvalidRequestException if there are none, or one that the portal could not take
     * @throws ConnectorException if there is no receipt for another reason; the subclass says what to do
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Receipt> reportSteps(AccessContext access, DossierCode code, List<DossierStep> steps) {
        return submissions.reportSteps(access, code, List.copyOf(steps));
    }

    /**
     * Says which steps of a dossier the portal has, where nobody but you can know: after a doubt that only the portal's web pages
     * resolve, or for a dossier that another program submitted. What the dossier holds behind them is sent the next time. Nothing is
     * sent now.
     *
     * @param there those of the dossier's steps that the portal has, from the first on; empty if it has none
     * @throws InvalidRequestException if there is one that the portal could not have taken
     * @throws UnavailableException if the journal cannot be written
     */
    public void settleSteps(DossierCode code, List<DossierStep> there) {
        submissions.settleSteps(code, List.copyOf(there));
    }

    /**
     * Reports what becomes of a dossier that came from the portal (<i>đồng bộ trạng thái hồ sơ</i>, {@code DongBoTrangThaiHoSo}).
     *
     * <p>The national portal takes two statuses: 2, accepted, also for one in progress, waiting for payment, done or returned; and 5, for
     * one that was refused, withdrawn or stopped, or whose papers are to be supplemented. A ministry's portal is told the status as it
     * is. Sent once: what may have arrived is not sent again.
     *
     * @return always with a receipt
     * @throws OutcomeUnknownException if it may have been taken; {@code reconcile()} tells whether the portal shows the status, whoever
     *     set it
     * @throws InvalidRequestException if the portal could not take the report, for example of a new dossier
     * @throws ConnectorException if it was not taken for another reason; the subclass says what to do
     * @throws UnsupportedOperationException if the profile does not offer it
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<Receipt> reportStatus(AccessContext access, StatusReport report) {
        return statuses.report(access, report);
    }

    /**
     * Asks whether the portal holds a dossier, and what it shows of it (<i>tra cứu hồ sơ</i>, {@code TraCuuHoSo}).
     *
     * @return the dossier as the portal holds it; empty if the portal knows none with this code
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws UnsupportedOperationException if the profile does not offer it
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<SubmittedDossier> findSubmission(AccessContext access, DossierCode code) {
        portal.require(Services.LOOK_UP);
        return portal.find(access, code);
    }

    /**
     * Asks a ministry's portal for the code of a new dossier (<i>cấp mã hồ sơ</i>, {@code GetNextValue}). Each call takes one, so it is
     * repeated only if it was certainly not sent; a code whose answer was lost stays unused.
     *
     * @return always with a code
     * @throws ConnectorException if there is no answer; the subclass says what to do
     * @throws UnsupportedOperationException if the profile does not offer it
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<DossierCode> newCode(AccessContext access) {
        String agency = portal.agencyFor(access);
        NewCode question = new NewCode(portal.ministry(Services.NEXT_CODE), agency);
        return portal.connection().ask(access, Operations.NEW_CODE, agency, question);
    }

    /**
     * Uploads a file of a dossier to a ministry's portal (<i>tải tệp đính kèm</i>, {@code UploadTep}), before the dossier names it. The
     * file is never held in memory. Its SHA-256 is compared with that of what is sent, so that a file which changes meanwhile is not taken,
     * and with what the portal says of it, if it says anything: see {@link UploadedFile#verified}. One that the {@link Builder#journal}
     * or the portal knows under this dossier and hash is not sent again.
     *
     * @return the file, always
     * @throws OutcomeUnknownException if it may have arrived, or arrived damaged, now or before. {@code reconcile()} asks the portal for
     *     the hash; what it does not show for long enough ({@link Builder#resendAfter}), the same call sends again. Where the portal
     *     cannot be asked, which is the default ({@link MinistryProfile#withUploadsLookedUp}), {@code reconcile()} says so with an
     *     {@link InvalidRequestException}, and the same call stays in doubt. {@link #settleUpload} and {@link #settleMissingUpload} end
     *     every doubt
     * @throws InvalidRequestException if the file cannot be read or is empty, or the portal calls it wrong
     * @throws ConnectorException if it did not arrive; the subclass says what to do
     * @throws UnsupportedOperationException if the profile does not offer it
     * @throws IllegalStateException after {@link #close()}
     */
    public Answer<UploadedFile> upload(AccessContext access, DossierCode code, DossierFile file) {
        return uploads.upload(access, code, file);
    }

    /**
     * Uploads the files of a dossier, one after the other, each as {@link #upload} does. If one fails the others are left; made again,
     * the call goes on with the first that has not arrived.
     *
     * @return the files in this order; unmodifiable
     * @throws ConnectorException as {@link #upload} throws it, for the first that fails
     * @throws UnsupportedOperationException if the profile does not offer it
     * @throws IllegalStateException after {@link #close()}
     */
    public List<UploadedFile> uploadAll(AccessContext access, DossierCode code, List<DossierFile> files) {
        portal.require(Services.UPLOAD);
        return files.stream()
                .map(file -> upload(access, code, file).value().orElseThrow())
                .toList();
    }

    /**
     * Forgets what the {@link Builder#journal} says of a dossier, its steps and its files. It is right when the dossier has come to its
     * end, and nothing of it will be sent any more; nothing is sent, and nothing at the portal changes. Submitted all the same, the
     * dossier is put in the place of what the portal holds, and its steps are in doubt unless look-ups
     * {@linkplain Builder#lookupShowsSteps show} them; its files are sent again unless the portal can be asked. Waits for calls that send the same; may be called again.
     *
     * @throws UnavailableException if the journal cannot be written, or the wait is interrupted
     */
    public void forget(DossierCode code) {
        submissions.forget(code);
        uploads.forget(code);
    }

    /**
     * Says that a ministry's portal has a file of a dossier, where nobody but you can know: after a doubt that only the portal's web pages
     * resolve, or for a file that another program uploaded. Nothing is sent; from now on {@link #upload} answers with this id. May be
     * said again.
     *
     * @param file the same content: it is known by its SHA-256
     * @param id the portal's id of it ({@code IdTepTin})
     * @throws IllegalArgumentException if {@code id} is blank, or holds half of a surrogate pair
     * @throws InvalidRequestException if the file cannot be read or is empty
     * @throws UnavailableException if the journal cannot be written
     * @throws UnsupportedOperationException if the profile has no uploads
     */
    public void settleUpload(DossierCode code, DossierFile file, String id) {
        uploads.settle(code, file, id);
    }

    /**
     * Says that a ministry's portal does not have a file of a dossier, after somebody looked. Nothing is sent; the next {@link #upload}
     * sends the file. May be said again.
     *
     * @param file the same content: it is known by its SHA-256
     * @throws InvalidRequestException if the file cannot be read or is empty
     * @throws UnavailableException if the journal cannot be written
     * @throws UnsupportedOperationException if the profile has no uploads
     */
    public void settleMissingUpload(DossierCode code, DossierFile file) {
        uploads.settleMissing(code, file);
    }

    /** What the portal makes known: procedures, services, lists of codes, accounts, questions. Always the same one; it remembers. */
    public PortalInformation information() {
        return information;
    }

    /** Ends calls in flight and closes every connection; the audit log and the journal stay open. */
    @Override
    public void close() {
        portal.connection().close();
    }

    /** Collects the settings of a {@link DvcClient}. Not thread-safe. */
    public static final class Builder {
        // A year of a large ward, in some megabytes.
        private static final int MOST_NOTES = 100_000;

        private @Nullable URI endpoint;
        private @Nullable PortalProfile profile;
        private @Nullable Credentials credentials;
        private @Nullable AgencyCode agency;
        private boolean repeatSubmissions = true;
        private boolean lookupShowsSteps;
        private String stepsField = "DANHSACHTIENDO";
        private Duration resendAfter = Duration.ofMinutes(10);
        private @Nullable Journal journal;
        private @Nullable String portalName;
        private InformationSettings information = InformationSettings.ofDefaults();
        private OutcomeTable outcomes = PortalReply.PUBLISHED;
        private ConnectionSettings connection = ConnectionSettings.ofDefaults();

        private Builder() {}

        /**
         * The address that the profile's paths are put behind: the adapter of the security server up to and with {@code forward}, the
         * gateway, the platform, or the ministry's portal. Required.
         *
         * @throws IllegalArgumentException unless it starts with http or https, names a host, and has no query and no fragment
         */
        public Builder endpoint(URI endpoint) {
            if (endpoint.getRawQuery() != null || endpoint.getRawFragment() != null) {
                throw new IllegalArgumentException("endpoint has neither a query nor a fragment");
            }
            this.endpoint = WireRequest.checked("endpoint", endpoint);
            return this;
        }

        /** By which way the portal is reached. Required. */
        public Builder profile(PortalProfile profile) {
            this.profile = Objects.requireNonNull(profile, "profile");
            return this;
        }

        /** The account at the portal, the gateway or the platform. Required, unless nobody logs in there. */
        public Builder credentials(Credentials credentials) {
            this.credentials = Objects.requireNonNull(credentials, "credentials");
            return this;
        }

        /** The agency in whose name dossiers are handed in (<i>madonvi</i>). Default: the agency that asks. */
        public Builder agency(AgencyCode agency) {
            this.agency = Objects.requireNonNull(agency, "agency");
            return this;
        }

        /**
         * Whether a submission whose end is in doubt is sent again with the same dossier code. Default true, because the
         * portal answers a second one with "đã tồn tại" (one public source says so); false if yours does not.
         */
        public Builder repeatSubmissions(boolean repeatSubmissions) {
            this.repeatSubmissions = repeatSubmissions;
            return this;
        }

        /**
         * Whether the portal's look-up shows all steps of a dossier: then it says which are missing, and whether a doubtful one was taken.
         * Default false, for no public source says so: then the journal alone knows.
         */
        public Builder lookupShowsSteps(boolean shows) {
            this.lookupShowsSteps = shows;
            return this;
        }

        /**
         * Under which name a look-up shows steps. Default {@code DANHSACHTIENDO}, which is inferred.
         *
         * @throws IllegalArgumentException unless it is 1 to 50 letters, digits and {@code . _ -}
         */
        public Builder stepsField(String name) {
            this.stepsField = Shapes.field("stepsField", name);
            return this;
        }

        /**
         * How long steps and files in doubt that the portal does not show stay in doubt, before {@code submit}, {@code reportSteps} and
         * {@code upload} send them again. Default 10 minutes: how soon a portal shows what it took is not published. Too short a time
         * makes what is shown late come twice. It is of no matter unless look-ups {@linkplain #lookupShowsSteps show steps}, or the
         * portal can be {@linkplain MinistryProfile#withUploadsLookedUp asked for files}.
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
         * Where it stands how far submissions and uploads have come; the caller closes it, after the client. Clients of one program may
         * share one: those of the same {@link #portalName} and the same {@link #agency} go by the same notes, and take turns with a
         * dossier; others keep theirs apart. Programs that share a journal of yours must not submit the same dossier at the same time.
         * Default in memory, of the last 100,000 things: a program that is started again then knows nothing of the steps that it
         * reported before, and has to be told ({@link DvcClient#settleSteps}); and files are sent again unless the portal can be asked.
         */
        public Builder journal(Journal journal) {
            this.journal = Objects.requireNonNull(journal, "journal");
            return this;
        }

        /**
         * Under which name the journal knows the portal. Default {@code national} on the three ways to the national portal, which hold
         * the same dossiers, and {@code ministry} at a ministry's. Another is needed where the portals of two ministries, or a portal
         * for tests and the real one, share a journal.
         *
         * @throws IllegalArgumentException unless it is 1 to 50 letters, digits and {@code . _ -}
         */
        public Builder portalName(String name) {
            this.portalName = Shapes.field("portalName", name);
            return this;
        }

        /**
         * What an {@code error_code} of your portal means: no full list is published. {@link Outcome#ANSWER} is <i>the dossier is
         * there already</i>, for submissions. {@link Outcome#MAINTENANCE}, after which a submission is repeated, and
         * {@link Outcome#REFUSED} say that nothing was taken; after {@link Outcome#RETRYABLE}, which is repeated too, and
         * {@link Outcome#FAILED} it may have been. A message about the session comes before your word. May be called again, the last
         * word on a code holds. Default: 0 is success, -1 a failure, -3 and 3 with "đã tồn tại" say that the dossier is there, a
         * message about the session asks for a new login; every other is unknown and never repeated. A ministry's portal answers by HTTP
         * statuses instead.
         *
         * @throws IllegalArgumentException if the code is blank or {@code *}
         */
        public Builder code(String code, Outcome outcome) {
            this.outcomes = outcomes.with(code, outcome);
            return this;
        }

        /** How long what the portal makes known is kept, and what its fields are called. Default {@link InformationSettings#ofDefaults()}. */
        public Builder information(InformationSettings information) {
            this.information = Objects.requireNonNull(information, "information");
            return this;
        }

        /** Policies, audit log and limits. Default {@link ConnectionSettings#ofDefaults()}. */
        public Builder connection(ConnectionSettings connection) {
            this.connection = Objects.requireNonNull(connection, "connection");
            return this;
        }

        /**
         * The client. Nothing is sent yet.
         *
         * @throws IllegalStateException if endpoint or profile are missing, or credentials where the profile needs them; the message
         *     names them
         */
        public DvcClient build() {
            URI address = endpoint;
            PortalProfile way = profile;
            if (address == null || way == null) {
                throw new IllegalStateException("a DvcClient needs an endpoint and a profile");
            }
            PortalLine line = PortalLine.of(way, address, credentials, outcomes);
            Portal portal = new Portal(
                    line.connection(connection),
                    line.channel(),
                    line.codec(),
                    outcomes,
                    new Portal.ShownSteps(lookupShowsSteps, stepsField),
                    resendAfter,
                    agency);
            SafetyClass safety = repeatSubmissions ? SafetyClass.IDEMPOTENT_WRITE : SafetyClass.UNSAFE_WRITE;
            Journal kept = journal != null ? journal : Journal.inMemory(MOST_NOTES);
            return new DvcClient(
                    portal,
                    new Operation(Operations.SUBMIT, safety),
                    new Notes(kept, portal.connection(), place(way), new SecureRandom()),
                    information);
        }

        private String place(PortalProfile way) {
            String name = portalName != null ? portalName : PortalLine.portalOf(way);
            return "dvc/" + name + "/" + (agency != null ? agency.toText() : "-") + "/";
        }
    }
}

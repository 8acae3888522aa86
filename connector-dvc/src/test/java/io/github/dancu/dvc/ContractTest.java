package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.CODE;
import static io.github.dancu.dvc.Callers.NOW;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dancu.connect.Answer;
import io.github.dancu.connect.Credentials;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.journal.Journal;
import io.github.dancu.testkit.DvcSimulator;
import io.github.dancu.testkit.LineFault;
import io.github.dancu.testkit.PortalFault;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import io.github.dancu.testkit.VirtualTimeline;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation in every profile that offers it, under every failure, over HTTP: what becomes of it, and how often it was asked. */
@Timeout(120)
class ContractTest {
    private static final int ATTEMPTS = 3;
    private static final DossierCode HANDED_IN = DossierCode.of("H33.899-260101-0002");
    private static final DossierCode NEW = DossierCode.of("H33.899-260101-0003");

    private final List<SyntheticPerson> people = SyntheticPeople.of(3, 7);
    private final DvcSimulator portal =
            DvcSimulator.of(people, Clock.fixed(NOW, ZoneOffset.UTC)).start();
    private final RecordedAudit audit = new RecordedAudit();
    private final VirtualTimeline time = VirtualTimeline.startingAt(NOW);
    private final Journal journal = Journal.inMemory(100);

    @AfterEach
    void close() {
        portal.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("offered")
    void a_portal_in_order_answers_and_is_asked_once(Way way, Question question) {
        try (DvcClient dvc = ready(way)) {
            expect(dvc, way, question, "answer", question == Question.UPLOAD ? 2 : 1);
        }
        assertThat(portal.noWriteTwice()).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("notOffered")
    void what_a_profile_does_not_offer_is_told_before_anything_is_sent_or_written_down(Way way, Question question) {
        try (DvcClient dvc = client(way)) {
            assertThatThrownBy(() -> question.ask(way, dvc, people.get(0)))
                    .isInstanceOf(UnsupportedOperationException.class);
        }
        assertThat(portal.received().requests()).isZero();
        assertThat(audit.events()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("offered")
    void a_session_that_ends_costs_one_repeat_and_an_unsafe_write_is_left_to_the_caller(Way way, Question question) {
        try (DvcClient dvc = ready(way)) {
            portal.expireSessions();

            assertThat(outcome(dvc, way, question))
                    .isEqualTo(question.kind == Kind.ONCE ? "UnavailableException" : "answer");
            assertThat(outcome(dvc, way, question)).isEqualTo("answer");
        }
        assertThat(portal.noWriteTwice()).isTrue();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("faults")
    void a_line_that_breaks_once_is_repeated_only_where_nothing_is_done_twice(
            Way way, Question question, LineFault fault) {
        try (DvcClient dvc = ready(way)) {
            portal.line().breakNext(1, fault);

            String outcome = switch (question.kind) {
                case READ, KEYED -> "answer";
                case COUNTED -> isUnreadable(fault) ? "UnreadableReplyException" : "UnavailableException";
                case ONCE -> "OutcomeUnknownException";
            };
            assertThat(outcome(dvc, way, question)).isEqualTo(outcome);
        }
        assertThat(portal.noWriteTwice()).isTrue();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("faults")
    void a_line_that_stays_broken_is_one_decision(Way way, Question question, LineFault fault) {
        try (DvcClient dvc = ready(way)) {
            portal.line().breakWith(fault);

            boolean doubtful = question.kind == Kind.ONCE || (question.kind == Kind.KEYED && !question.looksFirst(way));
            String asked = isUnreadable(fault) ? "UnreadableReplyException" : "UnavailableException";
            int times = question.kind == Kind.ONCE || question.kind == Kind.COUNTED ? 1 : ATTEMPTS;
            String function = question.firstFunction(way);
            int before = portal.received().of(function);
            assertThat(outcome(dvc, way, question)).isEqualTo(doubtful ? "OutcomeUnknownException" : asked);
            assertThat(portal.received().of(function) - before).isEqualTo(times);
        }
        assertThat(portal.noWriteTwice()).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("offered")
    void a_portal_that_cannot_be_reached_is_unavailable_and_was_asked_nothing(Way way, Question question) {
        ready(way).close();
        try (DvcClient dvc = client(way)) {
            portal.stop();

            expect(dvc, way, question, "UnavailableException", 0);
            portal.start();
            assertThat(outcome(dvc, way, question)).isEqualTo("answer");
        }
        assertThat(portal.noWriteTwice()).isTrue();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("failures")
    void a_portal_that_fails_whatever_it_did_is_repeated_only_where_that_is_done_once(
            Way way, Question question, PortalFault fault) {
        try (DvcClient dvc = ready(way)) {
            portal.failNextWrites(1, fault);

            // HTTP 502 passes by itself; of -1 nobody knows that, so that it is not repeated by itself.
            boolean repeated = question.isSubmission() && way == Way.MINISTRY;
            assertThat(outcome(dvc, way, question)).isEqualTo(repeated ? "answer" : "OutcomeUnknownException");
            if (question.kind == Kind.KEYED) {
                // By then the portal would show a file.
                time.pass(Duration.ofMinutes(10));
                assertThat(outcome(dvc, way, question)).isEqualTo("answer");
            }
        }
        assertThat(portal.creationsOf(CODE)).isEqualTo(1);
        assertThat(portal.noWriteTwice()).isTrue();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("writes")
    void a_wrong_account_is_refused_and_nothing_is_done(Way way, Question question) {
        try (DvcClient dvc = client(way, Credentials.of(() -> DvcSimulator.USER, () -> "another"))) {
            // Otherwise it is in doubt which there are, and nobody logs in.
            dvc.settleSteps(CODE, List.of());

            assertThat(outcome(dvc, way, question)).isEqualTo("RefusedException");
            assertThat(portal.received().of(question.function(way))).isZero();
        }
    }

    private void expect(DvcClient dvc, Way way, Question question, String outcome, int asked) {
        int before = portal.received().of(question.function(way));
        assertThat(outcome(dvc, way, question)).isEqualTo(outcome);
        assertThat(portal.received().of(question.function(way)) - before).isEqualTo(asked);
    }

    private String outcome(DvcClient dvc, Way way, Question question) {
        Throwable failure = catchThrowable(() -> question.ask(way, dvc, people.get(0)));
        if (failure instanceof OutcomeUnknownException unknown) {
            portal.line().mend();
            Optional<Boolean> truth =
                    question.canBeAsked(way) ? Optional.of(question.isThere(portal)) : Optional.empty();
            assertThat(reconciled(unknown)).isEqualTo(truth);
        }
        return failure == null ? "answer" : failure.getClass().getSimpleName();
    }

    /** Whether the portal is said to hold it; empty if it is said that nobody can be asked. */
    private static Optional<Boolean> reconciled(OutcomeUnknownException unknown) {
        try {
            return Optional.of(unknown.reconcile().isPresent());
        } catch (InvalidRequestException cannotBeAsked) {
            return Optional.empty();
        }
    }

    /** Logged in, with a dossier of each kind at the portal and a question to it. */
    private DvcClient ready(Way way) {
        DvcClient dvc = client(way);
        if (way.offers(Question.STEPS)) {
            dvc.submit(WHY, Callers.dossier().build());
        }
        portal.handIn(HANDED_IN);
        portal.ask(new io.github.dancu.testkit.PortalQuestion("1", "01", "Hỏi gì?", "H33.899", "Phường Mẫu"));
        return dvc;
    }

    private DvcClient client(Way way) {
        return client(way, Credentials.of(() -> DvcSimulator.USER, () -> DvcSimulator.SECRET));
    }

    private DvcClient client(Way way, Credentials credentials) {
        return DvcClient.builder()
                .endpoint(portal.endpoint().resolve(way.path))
                .profile(way.profile)
                .credentials(credentials)
                .journal(journal)
                .connection(Callers.settings(audit).timeline(time).build())
                .build();
    }

    private static boolean isUnreadable(LineFault fault) {
        return fault == LineFault.HTML_200;
    }

    static Stream<Arguments> offered() {
        return pairs(true);
    }

    static Stream<Arguments> notOffered() {
        return pairs(false);
    }

    static Stream<Arguments> writes() {
        return pairs(true).filter(pair -> ((Question) pair.get()[1]).writes());
    }

    static Stream<Arguments> failures() {
        return writes().flatMap(pair -> Stream.of(PortalFault.STORES_NOTHING, PortalFault.STORES_ALL)
                .map(fault -> Arguments.of(pair.get()[0], pair.get()[1], fault)));
    }

    static Stream<Arguments> faults() {
        return pairs(true)
                .flatMap(pair -> Arrays.stream(LineFault.values())
                        .map(fault -> Arguments.of(pair.get()[0], pair.get()[1], fault)));
    }

    private static Stream<Arguments> pairs(boolean offered) {
        return Arrays.stream(Way.values())
                .flatMap(way -> Arrays.stream(Question.values())
                        .filter(question -> way.offers(question) == offered)
                        .map(question -> Arguments.of(way, question)));
    }

    private enum Kind {
        READ,
        COUNTED,
        KEYED,
        ONCE
    }

    @SuppressWarnings("ImmutableEnumChecker") // Profiles are immutable; a predicate that a user gives one may not be.
    private enum Way {
        SECURITY_SERVER(
                "/XrdAdapter/RestService/forward", SecurityServerProfile.of(URI.create("http://provider.example.vn"))),
        PROVINCIAL("/", ProvincialProfile.of()),
        LGSP("/", LgspProfile.of()),
        MINISTRY("/", MinistryProfile.of().withUploadsLookedUp(true));

        private final String path;
        private final PortalProfile profile;

        Way(String path, PortalProfile profile) {
            this.path = path;
            this.profile = profile;
        }

        boolean offers(Question question) {
            return question.functions.containsKey(this);
        }
    }

    @SuppressWarnings("ImmutableEnumChecker") // Map.of is immutable.
    private enum Question {
        FIND(Kind.READ, national("TraCuuHoSo")),
        SUBMIT(Kind.KEYED, submissions()),
        CREATE(Kind.KEYED, submissions()),
        STEPS(
                Kind.ONCE,
                Map.of(
                        Way.SECURITY_SERVER,
                        "CapNhatTienDoHoSoMC",
                        Way.PROVINCIAL,
                        "CapNhatTienDoHoSoMC",
                        Way.LGSP,
                        "DongBoTienTrinh",
                        Way.MINISTRY,
                        "CapNhatTienTrinh")),
        STATUS(
                Kind.ONCE,
                Map.of(
                        Way.SECURITY_SERVER,
                        "DongBoTrangThaiHoSo",
                        Way.PROVINCIAL,
                        "DongBoTrangThaiHoSo",
                        Way.MINISTRY,
                        "CapNhatTrangThai")),
        NEW_CODE(Kind.COUNTED, Map.of(Way.MINISTRY, "GetNextValue")),
        UPLOAD(Kind.KEYED, Map.of(Way.MINISTRY, "UploadTep")),
        PROCEDURE(Kind.READ, procedures("LayThuTuc")),
        PROCEDURES(Kind.READ, procedures("LayDanhSachTTHC")),
        SERVICES(Kind.READ, national("LayDVC")),
        CATALOGUE(Kind.READ, national("LayDanhMucDanToc")),
        ACCOUNT(Kind.READ, national("TraCuuTechID")),
        QUESTIONS(Kind.READ, national("LayDanhSachHoiDapGuiTuDVCQG")),
        QUESTIONS_OF_AGENCY(Kind.READ, national("LayDanhSachHoiDapBoCoQuan")),
        ANSWERS(Kind.READ, national("LayNoiDungTraLoiTheoCauHoi")),
        PUBLISH(Kind.ONCE, national("DongBoHoiDap")),
        ANSWER(Kind.ONCE, national("DongBoKetQuaHoiDapGuiTuDVCQG")),
        RATINGS(Kind.ONCE, national("DongBoDanhGia"));

        private final Kind kind;
        private final Map<Way, String> functions;

        Question(Kind kind, Map<Way, String> functions) {
            this.kind = kind;
            this.functions = functions;
        }

        String function(Way way) {
            return Optional.ofNullable(functions.get(way)).orElseThrow();
        }

        /** Whether a look-up goes before what takes effect. */
        boolean looksFirst(Way way) {
            return this == UPLOAD || (isSubmission() && way.offers(FIND));
        }

        String firstFunction(Way way) {
            return isSubmission() && looksFirst(way) ? FIND.function(way) : function(way);
        }

        boolean isSubmission() {
            return this == SUBMIT || this == CREATE;
        }

        /** Whether the portal can tell what became of it: not of a dossier that was there before. */
        boolean canBeAsked(Way way) {
            return switch (this) {
                case CREATE, STATUS -> way.offers(FIND);
                case UPLOAD, PUBLISH, ANSWER -> true;
                default -> false;
            };
        }

        /** Whether it was done. */
        boolean isThere(DvcSimulator portal) {
            return switch (this) {
                case CREATE -> portal.contains(NEW);
                case STATUS -> !portal.statusReportsOf(HANDED_IN).isEmpty();
                case UPLOAD -> portal.files().size() > 0;
                case PUBLISH -> !portal.publishedQuestions().isEmpty();
                case ANSWER -> !portal.answers().isEmpty();
                default -> throw new IllegalArgumentException(name());
            };
        }

        boolean writes() {
            return kind == Kind.KEYED || kind == Kind.ONCE;
        }

        Answer<?> ask(Way way, DvcClient dvc, SyntheticPerson person) {
            PortalInformation portal = dvc.information();
            return switch (this) {
                case FIND -> dvc.findSubmission(WHY, CODE);
                case SUBMIT -> dvc.submit(WHY, Callers.fullDossier());
                case CREATE -> dvc.submit(WHY, Callers.dossier(NEW).build());
                case STEPS -> dvc.reportSteps(WHY, CODE, Callers.steps(3));
                case STATUS ->
                    dvc.reportStatus(
                            WHY,
                            StatusReport.builder(
                                            way == Way.MINISTRY ? CODE : HANDED_IN,
                                            DossierStatus.ACCEPTED,
                                            LocalDateTime.of(2026, 1, 1, 9, 0))
                                    .content("Đã tiếp nhận")
                                    .build());
                case NEW_CODE -> dvc.newCode(WHY);
                case UPLOAD -> dvc.upload(WHY, CODE, DossierFile.of("don.pdf", "mẫu".getBytes(StandardCharsets.UTF_8)));
                case PROCEDURE -> portal.procedure(WHY, ProcedureCode.of("1.004222"));
                case PROCEDURES -> portal.procedures(WHY);
                case SERVICES -> portal.services(WHY);
                case CATALOGUE -> portal.catalogue(WHY, Catalogue.ETHNIC_GROUPS);
                case ACCOUNT -> portal.findAccount(WHY, person.id());
                case QUESTIONS -> portal.questionsToAgency(WHY);
                case QUESTIONS_OF_AGENCY -> portal.questionsOfAgency(WHY);
                case ANSWERS -> portal.answers(WHY, "1");
                case PUBLISH -> portal.publish(WHY, PublicQuestion.of("7", "Nộp ở đâu?", "Tại phường."));
                case ANSWER ->
                    portal.answer(
                            WHY,
                            new QuestionReply(
                                    "1", "Tại phường.", "Cán bộ mẫu", "", LocalDateTime.of(2026, 1, 1, 9, 0)));
                case RATINGS -> portal.publishRatings(WHY, RatingSummary.ofCounts(YearMonth.of(2025, 12), 7, 2, 1));
            };
        }

        private static Map<Way, String> submissions() {
            return Map.of(
                    Way.SECURITY_SERVER,
                    "DongBoHoSoMC",
                    Way.PROVINCIAL,
                    "DongBoHoSoMC",
                    Way.LGSP,
                    "ThemMoi",
                    Way.MINISTRY,
                    "NoiHoSo");
        }

        private static Map<Way, String> national(String service) {
            return Map.of(Way.SECURITY_SERVER, service, Way.PROVINCIAL, service);
        }

        private static Map<Way, String> procedures(String service) {
            return Map.of(Way.SECURITY_SERVER, service, Way.PROVINCIAL, service, Way.LGSP, service);
        }
    }
}

package io.github.dancu.dvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dancu.connect.Credentials;
import io.github.dancu.testkit.RecordedAudit;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each question for what the portal makes known, and each publication, in each profile, over HTTP: what it comes to if the portal
 * says no, and how often it is asked. {@link ContractTest} has what goes well, and lines that break.
 */
@Timeout(120)
class InformationOverHttpTest {
    private static final int ATTEMPTS = 3;
    private static final Set<String> PUBLICATIONS =
            Set.of("DongBoHoiDap", "DongBoKetQuaHoiDapGuiTuDVCQG", "DongBoDanhGia");
    private static final Map<String, PortalProfile> PROFILES = Map.of(
            "security server", SecurityServerProfile.of(URI.create("http://provider.example.vn")),
            "province", ProvincialProfile.of(),
            "LGSP", LgspProfile.of(),
            "ministry", MinistryProfile.of());

    private final HttpPortal portal = HttpPortal.start();
    private final RecordedAudit audit = new RecordedAudit();

    @AfterEach
    void close() {
        portal.close();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("notOffered")
    void what_a_profile_lacks_is_told_before_anything_is_sent_or_written_down(String profile, String service) {
        try (DvcClient dvc = client(profile)) {
            assertThat(dvc.information().offers(service)).isFalse();
            assertThatThrownBy(() -> ask(dvc, service))
                    .isInstanceOf(UnsupportedOperationException.class)
                    .hasMessage("the " + profile + " profile does not offer " + service);
        }
        assertThat(portal.logins() + portal.calls()).isZero();
        assertThat(audit.events()).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("offered")
    void whoever_is_rejected_has_to_mend_rights_and_is_asked_for_once(String profile, String service) {
        portal.answers(403, "<html>Forbidden</html>");

        assertEnds(profile, service, "RefusedException after 1", "RefusedException after 1");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("offered")
    void a_session_that_never_holds_is_renewed_once_and_for_an_unsafe_write_not_at_all(String profile, String service) {
        portal.answers(200, "{\"error_code\":-1,\"message\":\"Phiên làm việc đã hết hạn\"}");

        assertEnds(profile, service, "RefusedException after 2", "UnavailableException after 1");
        assertThat(portal.logins()).isEqualTo(portal.calls());
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("offered")
    void the_general_failure_answers_nothing_and_is_not_repeated(String profile, String service) {
        portal.answers(200, "{\"error_code\":\"-1\",\"message\":\"Lỗi hệ thống\"}");

        assertEnds(profile, service, "UnavailableException after 1", "OutcomeUnknownException after 1");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("offered")
    void a_field_that_the_portal_misses_is_named(String profile, String service) {
        portal.answers(200, "{\"error_code\":-1,\"message\":\"NoiDung empty\"}");

        assertEnds(profile, service, "InvalidRequestException after 1", "InvalidRequestException after 1");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("offered")
    void a_code_that_nobody_has_explained_is_no_answer_and_is_not_repeated(String profile, String service) {
        portal.answers(200, "{\"error_code\":77,\"message\":\"Thành công\",\"result\":[]}");

        assertEnds(profile, service, "UnreadableReplyException after 1", "OutcomeUnknownException after 1");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @MethodSource("unreadable")
    void what_cannot_be_read_is_asked_again_and_a_publication_is_left_in_doubt(
            String profile, String service, String body) {
        portal.answers(200, body);

        assertEnds(profile, service, "UnreadableReplyException after " + ATTEMPTS, "OutcomeUnknownException after 1");
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("offered")
    void rows_that_are_none_are_no_rows(String profile, String service) {
        portal.answers(200, "{\"error_code\":0,\"result\":[\"Kinh\"]}");

        assertEnds(profile, service, "UnreadableReplyException after " + ATTEMPTS, "answer after 1");
    }

    /** What a question, and what a publication comes to, and after how many calls. */
    private void assertEnds(String profile, String service, String question, String publication) {
        assertThat(outcome(profile, service) + " after " + portal.calls())
                .isEqualTo(PUBLICATIONS.contains(service) ? publication : question);
    }

    private String outcome(String profile, String service) {
        try (DvcClient dvc = client(profile)) {
            Throwable failure = catchThrowable(() -> ask(dvc, service));
            return failure == null ? "answer" : failure.getClass().getSimpleName();
        }
    }

    private static void ask(DvcClient dvc, String service) {
        InformationAttempts.BY_SERVICE
                .getOrDefault(service, portal -> {
                    throw new IllegalArgumentException(service);
                })
                .on(dvc.information());
    }

    private DvcClient client(String profile) {
        return DvcClient.builder()
                .endpoint(portal.endpoint())
                .profile(PROFILES.getOrDefault(profile, ProvincialProfile.of()))
                .credentials(Credentials.of(() -> "don-vi-mau", () -> "bi-mat-mau"))
                .connection(Callers.settings(audit).build())
                .build();
    }

    static Stream<Arguments> offered() {
        return pairs(true);
    }

    static Stream<Arguments> notOffered() {
        return pairs(false);
    }

    static Stream<Arguments> unreadable() {
        return offered()
                .flatMap(pair -> Stream.of(
                                "<html><body>Bảo trì</body></html>", "", "{\"error_code\":0,\"result\":[{", "{}", "[]")
                        .map(body -> Arguments.of(pair.get()[0], pair.get()[1], body)));
    }

    private static Stream<Arguments> pairs(boolean offered) {
        return Stream.of("security server", "province", "LGSP", "ministry")
                .flatMap(profile -> InformationAttempts.BY_SERVICE.keySet().stream()
                        .filter(service -> offers(profile, service) == offered)
                        .map(service -> Arguments.of(profile, service)));
    }

    private static boolean offers(String profile, String service) {
        return switch (profile) {
            case "ministry" -> false;
            case "LGSP" -> Set.of("LayThuTuc", "LayDanhSachTTHC").contains(service);
            default -> true;
        };
    }
}

package io.github.dancu.dvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.testkit.RecordedAudit;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings of a {@link DvcClient}. */
class BuilderTest {
    private final FakePortal portal = new FakePortal();

    @Test
    void endpoint_and_profile_are_required() {
        assertThatThrownBy(() -> DvcClient.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a DvcClient needs an endpoint and a profile");
    }

    @Test
    void credentials_are_required_unless_nobody_logs_in() {
        DvcClient.Builder plain = DvcClient.builder()
                .endpoint(URI.create("http://gateway.example.vn"))
                .connection(
                        Callers.settings(new RecordedAudit()).transport(portal).build());

        assertThatThrownBy(() -> plain.profile(ProvincialProfile.of()).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a DvcClient needs credentials, as its profile logs in");
        plain.profile(ProvincialProfile.of().withoutLogin()).build().close();
    }

    @Test
    void paths_and_destination_are_settings() {
        DvcClient dvc = Callers.client(portal)
                .profile(Callers.PROFILE
                        .withLoginPath("other/mapi/login")
                        .withDataPath("mapi/share")
                        .withDestinationCode("VN:GOV:000.00.00.G22:test")
                        .withDestinationInHeader(true))
                .build();

        dvc.findSubmission(Callers.WHY, Callers.CODE);

        assertThat(portal.logins.get(0).uri().getPath()).endsWith("/forward/other/mapi/login");
        assertThat(portal.calls.get(0).uri().getPath()).endsWith("/forward/mapi/share");
        assertThat(portal.calls.get(0).headers()).containsEntry("dstcode", "VN:GOV:000.00.00.G22:test");
        assertThat(portal.logins.get(0).headers()).containsEntry("dstcode", "VN:GOV:000.00.00.G22:test");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a.vn/x", "/forward", "http://a.vn/forward?x=1", "http://a.vn/forward#x"})
    void an_endpoint_that_cannot_be_one_is_refused_at_once(String endpoint) {
        assertThatThrownBy(() -> DvcClient.builder().endpoint(URI.create(endpoint)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("endpoint ");
    }

    @Test
    void a_provider_without_a_scheme_is_refused_at_once() {
        assertThatThrownBy(() -> SecurityServerProfile.of(URI.create("portal.example.vn")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("providerUrl starts with https or http");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "mapi/g?x=1", "mã/g"})
    void a_path_that_cannot_be_one_is_refused_at_once(String path) {
        assertThatThrownBy(() -> Callers.PROFILE.withDataPath(path)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Callers.PROFILE.withLoginPath(path)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProvincialProfile.of().withServicesPath(path))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ProvincialProfile.of().withLoginPath(path))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LgspProfile.of().withPaths("a", path, "b"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LgspProfile.of().withProcedurePaths("a", path))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MinistryProfile.of().withTokenPath(path)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MinistryProfile.of().withServicesPath(path))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "VN GOV", "mã\n"})
    void a_destination_that_no_header_takes_is_refused_at_once(String code) {
        assertThatThrownBy(() -> Callers.PROFILE.withDestinationCode(code))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b"})
    void a_field_that_cannot_be_one_is_refused_at_once(String name) {
        assertThatThrownBy(() -> DvcClient.builder().stepsField(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DvcClient.builder().portalName(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MinistryProfile.of().withFileField(name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MinistryProfile.of().withUploadFields(name, "b", "c"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MinistryProfile.of().withUploadFields("a", name, "c"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MinistryProfile.of().withUploadFields("a", "b", name))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void words_that_say_nothing_are_refused_at_once() {
        assertThatThrownBy(() -> MinistryProfile.of().withMissingUploadWords(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("missingUploadWords");
    }

    @Test
    void a_wrong_dossier_is_told_before_anything_is_sent() {
        DvcClient dvc = Callers.client(portal).build();

        assertThatThrownBy(() -> dvc.submit(
                        Callers.WHY, Callers.dossier().handlingUnit(" ").build()))
                .hasMessageContaining("handlingUnit is missing");
        assertThat(portal.logins).isEmpty();
        assertThat(portal.calls).isEmpty();
    }

    @Test
    void a_closed_client_says_so() {
        DvcClient dvc = Callers.client(portal).build();

        dvc.close();

        assertThatThrownBy(() -> dvc.submit(Callers.WHY, Callers.fullDossier()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the DVC client is closed");
    }
}

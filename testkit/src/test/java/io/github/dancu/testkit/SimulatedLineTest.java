package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.dossier.DossierCode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

class SimulatedLineTest {
    private static final String SUBMIT = "DongBoHoSoMC";
    private static final String CODE = "H33.899-221015-0001";

    private final DvcSimulator dvc = DvcSimulator.of(List.of());
    private DvcCaller caller;
    private String session;

    @BeforeEach
    void start() throws Exception {
        caller = new DvcCaller(dvc.start().endpoint());
        session = caller.session();
    }

    @AfterEach
    void close() {
        dvc.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = LineFault.class,
            names = {"CONNECTION_RESET", "EMPTY_REPLY", "CUT_BODY", "NO_ANSWER_AFTER_COMMIT"})
    void a_fault_of_the_connection_leaves_the_caller_without_an_answer(LineFault fault) {
        dvc.line().breakWith(fault);

        assertThatExceptionOfType(IOException.class).isThrownBy(this::submit);
    }

    @ParameterizedTest
    @CsvSource({"HTTP_503,503,text/plain", "HTML_502,502,text/html", "HTML_200,200,text/html"})
    void a_fault_of_a_proxy_is_an_answer_that_is_not_the_systems(LineFault fault, int status, String type)
            throws Exception {
        dvc.line().breakWith(fault);

        HttpResponse<String> reply = submit();

        assertThat(reply.statusCode()).isEqualTo(status);
        assertThat(reply.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(WireJson.object(reply.body())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = LineFault.class,
            mode = Mode.EXCLUDE,
            names = {"CUT_BODY", "NO_ANSWER_AFTER_COMMIT"})
    void a_write_into_a_fault_before_the_system_takes_no_effect(LineFault fault) {
        dvc.line().breakWith(fault);

        submitRegardless();

        assertThat(dvc.dossiers()).isZero();
        assertThat(dvc.received().of(SUBMIT)).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = LineFault.class,
            names = {"CUT_BODY", "NO_ANSWER_AFTER_COMMIT"})
    void a_write_whose_answer_is_lost_took_effect_once(LineFault fault) {
        dvc.line().breakWith(fault);

        submitRegardless();

        assertThat(dvc.submissionsOf(DossierCode.of(CODE))).isEqualTo(1);
        assertThat(dvc.received().of(SUBMIT)).isEqualTo(1);
    }

    @Test
    void a_broken_line_stays_broken_until_it_is_mended() throws Exception {
        dvc.line().breakWith(LineFault.HTTP_503);
        assertThat(submit().statusCode()).isEqualTo(503);
        assertThat(submit().statusCode()).isEqualTo(503);
        assertThat(dvc.line().isBroken()).isTrue();

        dvc.line().mend();

        assertThat(dvc.line().isBroken()).isFalse();
        assertThat(submit().statusCode()).isEqualTo(200);
    }

    @Test
    void a_line_broken_for_two_requests_mends_itself() throws Exception {
        dvc.line().breakNext(2, LineFault.HTTP_503);

        assertThat(submit().statusCode()).isEqualTo(503);
        assertThat(dvc.line().isBroken()).isTrue();
        assertThat(submit().statusCode()).isEqualTo(503);
        assertThat(dvc.line().isBroken()).isFalse();
        assertThat(submit().statusCode()).isEqualTo(200);
    }

    @Test
    void the_last_order_holds() throws Exception {
        dvc.line().breakWith(LineFault.HTTP_503);

        dvc.line().breakNext(1, LineFault.HTML_502);

        assertThat(submit().statusCode()).isEqualTo(502);
        assertThat(submit().statusCode()).isEqualTo(200);
    }

    @Test
    void a_login_breaks_like_any_request() throws Exception {
        dvc.line().breakNext(1, LineFault.HTTP_503);

        assertThat(caller.logIn(DvcSimulator.USER, DvcSimulator.SECRET).statusCode())
                .isEqualTo(503);
    }

    @Test
    void breaking_no_request_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> dvc.line().breakNext(0, LineFault.HTTP_503));
    }

    private HttpResponse<String> submit() throws IOException, InterruptedException {
        return caller.post(
                "g" + DvcCaller.TARGET,
                DvcCaller.submission(session, "False", List.of(DvcCaller.dossier(CODE)))
                        .build()
                        .toString());
    }

    private void submitRegardless() {
        try {
            submit();
        } catch (IOException lost) {
            assertThat(lost).isNotNull();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

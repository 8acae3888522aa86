package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.dancu.dossier.DossierCode;
import java.net.ConnectException;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SimulatedServerTest {
    private static final String CODE = "H33.899-221015-0001";

    private final List<SyntheticPerson> people = SyntheticPeople.of(5, 7);
    private final CsdlSimulator csdl = CsdlSimulator.of(people);
    private final DvcSimulator dvc = DvcSimulator.of(people);

    @AfterEach
    void close() {
        csdl.close();
        dvc.close();
    }

    @Test
    void there_is_no_address_before_the_first_start() {
        assertThatIllegalStateException().isThrownBy(dvc::endpoint);
    }

    @Test
    void it_listens_on_the_loopback_address_alone() {
        assertThat(dvc.start().endpoint().toString()).matches("http://127\\.0\\.0\\.1:[0-9]+");
    }

    @Test
    void a_stopped_system_refuses_connections_and_keeps_its_address() {
        URI before = dvc.start().endpoint();

        dvc.stop();

        assertThat(dvc.endpoint()).isEqualTo(before);
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new DvcCaller(before).session());
    }

    @Test
    void a_system_comes_back_on_its_port_with_state_sessions_and_counts() throws Exception {
        DvcCaller caller = new DvcCaller(dvc.start().endpoint());
        String session = caller.session();
        caller.send(DvcCaller.submission(session, "False", List.of(DvcCaller.dossier(CODE))));

        dvc.stop();
        assertThatExceptionOfType(ConnectException.class).isThrownBy(caller::session);
        dvc.start();

        var reply = caller.send(DvcCaller.submission(session, "False", List.of(DvcCaller.dossier(CODE))));
        assertThat(reply.getString("message")).isEqualTo("Hồ sơ đã tồn tại");
        assertThat(dvc.contains(DossierCode.of(CODE))).isTrue();
        assertThat(dvc.received().of("login")).isEqualTo(1);
        assertThat(dvc.received().of("DongBoHoSoMC")).isEqualTo(2);
        assertThat(dvc.received().requests()).isEqualTo(3);
    }

    @Test
    void a_system_survives_many_restarts() throws Exception {
        DvcCaller caller = new DvcCaller(dvc.start().endpoint());
        for (int restart = 0; restart < 10; restart++) {
            dvc.stop();
            dvc.start();
            assertThat(caller.session()).isNotBlank();
        }
    }

    @Test
    void starting_and_stopping_twice_changes_nothing() throws Exception {
        URI first = dvc.start().endpoint();

        assertThat(dvc.start().endpoint()).isEqualTo(first);
        assertThat(new DvcCaller(first).session()).isNotBlank();
        dvc.stop();
        dvc.stop();
    }

    @Test
    void a_closed_system_does_not_start_again() {
        dvc.start().close();

        assertThatIllegalStateException().isThrownBy(dvc::start);
    }

    @Test
    void systems_run_side_by_side_and_break_one_by_one() throws Exception {
        csdl.start();
        dvc.start();

        csdl.line().breakWith(LineFault.HTTP_503);
        csdl.stop();

        assertThat(new DvcCaller(dvc.endpoint()).session()).isNotBlank();
        assertThat(dvc.line().isBroken()).isFalse();
        assertThat(csdl.received().requests()).isZero();
    }

    @Test
    void a_request_for_nothing_it_offers_is_counted_as_unknown() throws Exception {
        csdl.start();

        assertThat(Wire.post(csdl.endpoint(), "/la", Wire.JSON, "{}").statusCode())
                .isEqualTo(404);

        assertThat(csdl.received().of(Received.UNKNOWN)).isEqualTo(1);
        assertThat(csdl.received()).hasToString("Received{?=1}");
    }
}

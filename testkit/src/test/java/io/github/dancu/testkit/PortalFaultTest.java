package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStep;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The portal itself fails at a write, or takes half an array. */
class PortalFaultTest {
    private static final String CODE = "H33.899-221015-0001";
    private static final String OTHER_CODE = "H33.899-221015-0002";
    private static final DossierCode DOSSIER = DossierCode.of(CODE);

    private final DvcSimulator dvc = DvcSimulator.of(List.of());
    private DvcCaller caller;

    @BeforeEach
    void start() {
        caller = new DvcCaller(dvc.start().endpoint());
    }

    @AfterEach
    void close() {
        dvc.close();
    }

    @Test
    void it_says_that_it_failed_although_it_stored_the_dossier() throws Exception {
        dvc.failNextWrites(1, PortalFault.STORES_ALL);

        assertFailed(caller.submit("False", DvcCaller.dossier(CODE)));

        assertThat(dvc.submissionsOf(DOSSIER)).isEqualTo(1);
        assertThat(caller.submit("False", DvcCaller.dossier(CODE)).getString("message"))
                .isEqualTo("Hồ sơ đã tồn tại");
    }

    @Test
    void it_says_that_it_failed_and_stored_nothing() throws Exception {
        dvc.failNextWrites(1, PortalFault.STORES_NOTHING);

        assertFailed(caller.submit("False", DvcCaller.dossier(CODE)));

        assertThat(dvc.contains(DOSSIER)).isFalse();
        assertThat(caller.submit("False", DvcCaller.dossier(CODE)).getString("message"))
                .isEqualTo("Đồng bộ thành công");
    }

    @Test
    void it_fails_as_often_as_it_is_told() throws Exception {
        dvc.failNextWrites(2, PortalFault.STORES_NOTHING);

        assertFailed(caller.submit("False", DvcCaller.dossier(CODE)));
        assertFailed(caller.submit("False", DvcCaller.dossier(CODE)));
        assertThat(caller.submit("False", DvcCaller.dossier(CODE)).getString("message"))
                .isEqualTo("Đồng bộ thành công");
    }

    @Test
    void it_fails_no_more_when_that_is_taken_back() throws Exception {
        dvc.failNextWrites(3, PortalFault.STORES_NOTHING);
        assertFailed(caller.submit("False", DvcCaller.dossier(CODE)));

        dvc.mendWrites();

        assertThat(caller.submit("False", DvcCaller.dossier(CODE)).getString("message"))
                .isEqualTo("Đồng bộ thành công");
    }

    @Test
    void it_fails_at_a_write_to_come() throws Exception {
        dvc.failWrite(3, PortalFault.STORES_ALL);

        assertDone(caller.submit("False", DvcCaller.dossier(CODE)));
        assertDone(caller.addSteps(steps(1, 10)));
        assertFailed(caller.addSteps(steps(11, 20)));
        assertDone(caller.addSteps(steps(21, 22)));

        assertThat(dvc.stepsOf(DOSSIER)).hasSize(22);
        assertThat(dvc.noWriteTwice()).isTrue();
    }

    @Test
    void look_ups_logins_and_what_is_refused_are_no_writes() throws Exception {
        dvc.failNextWrites(1, PortalFault.STORES_ALL);

        caller.find(CODE);
        caller.submit("True", DvcCaller.dossier(CODE));
        caller.addSteps(steps(1, 1));

        assertFailed(caller.submit("False", DvcCaller.dossier(CODE)));
    }

    @Test
    void it_fails_in_the_middle_of_an_array() throws Exception {
        caller.submit("False", DvcCaller.dossier(CODE));
        dvc.failNextWrites(1, PortalFault.storesFirst(3));

        assertFailed(caller.addSteps(steps(1, 5)));

        assertThat(dvc.stepsOf(DOSSIER)).extracting(DossierStep::content).containsExactly("Bước 1", "Bước 2", "Bước 3");
    }

    @Test
    void the_last_order_for_a_write_holds() throws Exception {
        dvc.failNextWrites(2, PortalFault.STORES_NOTHING);
        dvc.failWrite(1, PortalFault.STORES_ALL);

        assertFailed(caller.submit("False", DvcCaller.dossier(CODE)));
        assertFailed(caller.submit("False", DvcCaller.dossier(OTHER_CODE)));

        assertThat(dvc.contains(DOSSIER)).isTrue();
        assertThat(dvc.contains(DossierCode.of(OTHER_CODE))).isFalse();
    }

    @Test
    void a_portal_that_takes_items_one_by_one_keeps_those_before_the_first_that_is_refused() throws Exception {
        dvc.takeOneByOne();
        Map<String, String> faulty = DvcCaller.dossier("H33.899-221015-0003");
        faulty.remove("TenTTHC");

        JsonObject reply = caller.submit(
                "False",
                List.of(
                        DvcCaller.dossier(CODE),
                        DvcCaller.dossier(OTHER_CODE),
                        faulty,
                        DvcCaller.dossier("H33.899-221015-0004")));

        assertThat(reply.getString("message")).isEqualTo("TenTTHC empty");
        assertThat(dvc.contains(DOSSIER)).isTrue();
        assertThat(dvc.contains(DossierCode.of(OTHER_CODE))).isTrue();
        assertThat(dvc.dossiers()).isEqualTo(2);
    }

    @Test
    void a_portal_that_takes_items_one_by_one_finds_a_dossier_that_stands_twice_in_an_array() throws Exception {
        dvc.takeOneByOne();

        JsonObject reply = caller.submit("False", List.of(DvcCaller.dossier(CODE), DvcCaller.dossier(CODE)));

        assertThat(reply.getString("message")).isEqualTo("Hồ sơ đã tồn tại");
        assertThat(dvc.creationsOf(DOSSIER)).isEqualTo(1);
    }

    @Test
    void it_fails_at_least_once_and_stores_no_negative_number() {
        assertThatIllegalArgumentException().isThrownBy(() -> dvc.failNextWrites(0, PortalFault.STORES_ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> dvc.failWrite(0, PortalFault.STORES_ALL));
        assertThatIllegalArgumentException().isThrownBy(() -> PortalFault.storesFirst(-1));
    }

    private static void assertFailed(JsonObject reply) {
        assertThat(reply.getInt("error_code")).isEqualTo(-1);
        assertThat(reply.getString("message")).isEqualTo("Lỗi hệ thống");
    }

    private static void assertDone(JsonObject reply) {
        assertThat(reply.getString("message")).isEqualTo("Đồng bộ thành công");
    }

    private static List<Map<String, String>> steps(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .mapToObj(number -> DvcCaller.step(CODE, number))
                .toList();
    }
}

package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.Coded;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.DossierStep;
import jakarta.json.JsonObject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps, and what is reported of dossiers that came from the portal. */
class PortalStepsTest {
    private static final String CODE = "H33.899-221015-0001";
    private static final DossierCode DOSSIER = DossierCode.of(CODE);
    private static final String REPORT = "DongBoTrangThaiHoSo";

    private final DvcSimulator dvc = DvcSimulator.of(List.of());
    private DvcCaller caller;

    @BeforeEach
    void start() throws Exception {
        caller = new DvcCaller(dvc.start().endpoint());
        caller.submit("False", DvcCaller.dossier(CODE));
    }

    @AfterEach
    void close() {
        dvc.close();
    }

    @Test
    void steps_are_put_behind_each_other_in_their_order() throws Exception {
        caller.addSteps(List.of(DvcCaller.step(CODE, 2), DvcCaller.step(CODE, 1)));
        JsonObject reply = caller.addSteps(List.of(DvcCaller.step(CODE, 3)));

        assertThat(reply.getString("message")).isEqualTo("Đồng bộ thành công");
        assertThat(dvc.stepsOf(DOSSIER)).extracting(DossierStep::content).containsExactly("Bước 2", "Bước 1", "Bước 3");
        assertThat(dvc.noWriteTwice()).isTrue();
    }

    @Test
    void a_step_is_read_back_with_all_it_has() throws Exception {
        Map<String, String> step = DvcCaller.step(CODE, 5);
        step.put("ChucDanh", "Công chức");
        step.put("PhongBanXuLy", "Một cửa");
        step.put("NgayBatDau", "20221015080000");
        step.put("NgayKetThucTheoQuyDinh", "20221016170000");

        caller.addSteps(List.of(step));

        assertThat(dvc.stepsOf(DOSSIER))
                .containsExactly(DossierStep.builder(DossierStatus.IN_PROGRESS, LocalDateTime.of(2022, 10, 15, 9, 5, 0))
                        .handler("Lê Thị Mẫu")
                        .content("Bước 5")
                        .title("Công chức")
                        .department("Một cửa")
                        .startedAt(LocalDateTime.of(2022, 10, 15, 8, 0))
                        .dueAt(LocalDateTime.of(2022, 10, 16, 17, 0))
                        .build());
    }

    @Test
    void a_step_that_is_sent_twice_is_there_twice() throws Exception {
        caller.addSteps(List.of(DvcCaller.step(CODE, 1)));
        caller.addSteps(List.of(DvcCaller.step(CODE, 1)));

        assertThat(dvc.stepsOf(DOSSIER)).hasSize(2);
        assertThat(dvc.noWriteTwice()).isFalse();
    }

    @Test
    void ten_steps_are_taken_at_once_and_eleven_are_not() throws Exception {
        assertThat(caller.addSteps(steps(11)).getString("message")).isEqualTo("data invalid");
        assertThat(dvc.stepsOf(DOSSIER)).isEmpty();

        caller.addSteps(steps(10));
        assertThat(dvc.stepsOf(DOSSIER)).hasSize(10);
    }

    @Test
    void steps_of_an_unknown_dossier_are_refused_and_so_are_those_beside_them() throws Exception {
        JsonObject reply = caller.addSteps(List.of(DvcCaller.step(CODE, 1), DvcCaller.step("H33.899-221015-0002", 1)));

        assertThat(reply.getInt("error_code")).isEqualTo(-1);
        assertThat(reply.getString("message")).isEqualTo("Hồ sơ không tồn tại");
        assertThat(dvc.stepsOf(DOSSIER)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MaHoSo", "NguoiXuLy", "ThoiDiemXuLy", "NoiDungXuLy", "TrangThai"})
    void a_step_that_lacks_a_required_field_is_refused(String field) throws Exception {
        Map<String, String> step = DvcCaller.step(CODE, 1);
        step.remove(field);

        assertThat(caller.addSteps(List.of(step)).getString("message")).isEqualTo(field + " empty");
        assertThat(dvc.stepsOf(DOSSIER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TrangThai,11",
        "TrangThai,02",
        "ThoiDiemXuLy,2022-10-15 09:00:00",
        "ThoiDiemXuLy,20220231090000",
        "NgayBatDau,20221015",
        "NguoiXuLy,Một cái tên mẫu dài hơn năm mươi ký tự thì không được nhận"
    })
    void a_step_with_a_wrong_value_is_refused(String field, String value) throws Exception {
        Map<String, String> step = DvcCaller.step(CODE, 1);
        step.put(field, value);

        assertThat(caller.addSteps(List.of(step)).getString("message")).isEqualTo(field + " invalid");
        assertThat(dvc.stepsOf(DOSSIER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2,ACCEPTED", "5,SUPPLEMENT_REQUESTED"})
    void of_a_dossier_that_came_from_the_portal_two_statuses_are_taken(String code, DossierStatus status)
            throws Exception {
        DossierCode fromPortal = DossierCode.of("G22.99-221015-0007");
        dvc.handIn(fromPortal);

        caller.push(REPORT, DvcCaller.statusReport(fromPortal.text(), code));

        assertThat(dvc.statusReportsOf(fromPortal))
                .containsExactly(new PortalStatusReport(
                        Coded.known(code, status), LocalDateTime.of(2022, 10, 15, 9, 30), "Đã tiếp nhận"));
        assertThat(caller.find(fromPortal.text()).getValue("/result/0/TRANGTHAIHOSO"))
                .hasToString("\"" + code + "\"");
        assertThat(dvc.dossiers()).isEqualTo(2);
        assertThat(dvc.creationsOf(fromPortal)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "3", "4", "6", "7", "8", "9", "10"})
    void of_a_dossier_that_came_from_the_portal_no_other_status_is_taken(String status) throws Exception {
        dvc.handIn(DossierCode.of("G22.99-221015-0007"));

        JsonObject reply = caller.push(REPORT, DvcCaller.statusReport("G22.99-221015-0007", status));

        assertThat(reply.getString("message")).isEqualTo("TrangThai invalid");
    }

    @Test
    void of_a_dossier_that_was_submitted_no_status_is_reported() throws Exception {
        JsonObject reply = caller.push(REPORT, DvcCaller.statusReport(CODE, "2"));

        assertThat(reply.getString("message")).isEqualTo("Hồ sơ không tồn tại");
        assertThat(dvc.statusReportsOf(DOSSIER)).isEmpty();
    }

    @Test
    void a_status_that_is_reported_twice_is_there_twice() throws Exception {
        DossierCode fromPortal = DossierCode.of("G22.99-221015-0007");
        dvc.handIn(fromPortal);
        caller.push(REPORT, DvcCaller.statusReport(fromPortal.text(), "2"));
        assertThat(dvc.noWriteTwice()).isTrue();

        caller.push(REPORT, DvcCaller.statusReport(fromPortal.text(), "2"));

        assertThat(dvc.statusReportsOf(fromPortal)).hasSize(2);
        assertThat(dvc.noWriteTwice()).isFalse();
    }

    @Test
    void a_report_shows_nothing_of_what_was_written() {
        assertThat(new PortalStatusReport(
                        Coded.known("2", DossierStatus.ACCEPTED), LocalDateTime.of(2022, 10, 15, 9, 30), "bí mật"))
                .hasToString("PortalStatusReport[ACCEPTED]");
    }

    @Test
    void a_dossier_is_handed_in_once() {
        assertThatIllegalArgumentException().isThrownBy(() -> dvc.handIn(DOSSIER));
    }

    private static List<Map<String, String>> steps(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> DvcCaller.step(CODE, number))
                .toList();
    }
}

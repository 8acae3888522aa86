package io.github.dancu.dvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.Violation;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.ResultDelivery;
import io.github.dancu.dvc.wire.DossierItem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierItemsTest {
    @Test
    void what_is_absent_is_left_out_and_what_is_required_is_there() {
        DossierItem item = DossierItems.of(Callers.dossier().build());

        assertThat(new String(WireRequest.jsonBytes(item), StandardCharsets.UTF_8))
                .isEqualTo("{\"ChuHoSo\":\"Nguyễn Văn Mẫu\","
                        + "\"DinhDanhCHS\":[{\"LoaiDinhDanh\":\"1\",\"SoDinhDanh\":\"003099000001\"}],"
                        + "\"DonViXuLy\":\"Công an phường Mẫu\",\"HinhThuc\":\"0\",\"KenhThucHien\":\"1\","
                        + "\"LoaiDoiTuong\":\"1\",\"MaHoSo\":\"H33.899-260101-0001\",\"MaLinhVuc\":\"G01-CT07\","
                        + "\"MaTTHC\":\"1.004222\",\"NgayTiepNhan\":\"20260101080509\",\"NoiNopHoSo\":\"2\","
                        + "\"TenLinhVuc\":\"Đăng ký, quản lý cư trú\",\"TenTTHC\":\"Đăng ký thường trú\","
                        + "\"TrangThaiHoSo\":\"2\"}");
    }

    @ParameterizedTest
    @CsvSource({"COUNTER,1", "ONLINE,2", "POST,3"})
    void channels_have_the_portals_numbers(Channel channel, String number) {
        assertThat(DossierItems.of(Callers.dossier().channel(channel).build()).channel())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"COUNTER,0", "POST,1"})
    void deliveries_have_the_portals_numbers(ResultDelivery delivery, String number) {
        assertThat(DossierItems.of(Callers.dossier().resultDelivery(delivery).build())
                        .resultDelivery())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"NEW,1", "ACCEPTED,2", "SUPPLEMENT_REQUESTED,5", "RESULT_RETURNED,10"})
    void statuses_have_the_portals_numbers(DossierStatus status, String number) {
        assertThat(DossierItems.of(Callers.dossier().status(status).build()).status())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31T23:59:59,20261231235959", "2026-01-01T00:00,20260101000000"})
    void times_stand_as_on_the_receipt(LocalDateTime receivedAt, String text) {
        assertThat(DossierItems.of(Callers.dossier().receivedAt(receivedAt).build())
                        .receivedAt())
                .isEqualTo(text);
    }

    @Test
    void names_every_wrong_field_at_once_and_repeats_no_value() {
        Dossier dossier = Callers.dossier()
                .procedure(new Procedure(ProcedureCode.of("1.004222"), " ", "", "\t"))
                .receivedAt(LocalDateTime.of(12026, 1, 1, 8, 0))
                .dueAt(LocalDateTime.of(12027, 1, 1, 8, 0))
                .handlingUnit("")
                .build();

        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> DossierItems.of(dossier));

        assertThat(wrong.violations())
                .containsExactly(
                        new Violation("procedure.name", "is missing"),
                        new Violation("procedure.fieldCode", "is missing"),
                        new Violation("procedure.fieldName", "is missing"),
                        new Violation("receivedAt", "has no year of four digits"),
                        new Violation("dueAt", "has no year of four digits"),
                        new Violation("handlingUnit", "is missing"));
        assertThat(wrong).hasMessageStartingWith("DVC submit was not done").hasMessageNotContaining("1202");
    }

    @Test
    void an_item_prints_its_code_only() {
        assertThat(DossierItems.of(Callers.fullDossier())).hasToString("DossierItem[H33.899-260101-0001]");
        assertThat(DossierItems.of(Callers.fullDossier()).ownerPapers()).hasToString("[OwnerPaper[***]]");
    }
}

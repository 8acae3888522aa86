package io.github.dancu.bhxh;

import static io.github.dancu.bhxh.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.bhxh.GatewayService.Capability;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.HealthCardQr;
import io.github.dancu.citizen.IdentityQr;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.place.FacilityCode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each function is sent, and what is read in its answers. */
class GatewayFunctionsTest {
    private static final CardQuery QUERY = CardQuery.fromText("GD4910000000001", "Nguyễn Văn Mẫu", "1/1/1990");
    private static final String SESSION = "token=bWF1%2F%2B0%3D&id_token=00000000-0000-4000-8000-000000000001"
            + "&username=91000_BV&password=CF7EA278D17CF5A91C3AD782BE83A1E4";

    private final FakeGateway gateway = new FakeGateway();
    private final BhxhClient bhxh = Callers.client(gateway).build();

    @Test
    void the_history_is_asked_by_a_form_even_if_bodies_are_json() {
        gateway.file("history.json");

        bhxh.treatmentHistory(WHY, QUERY);

        assertThat(sent().uri()).hasToString("https://gateway.example.vn/api/egw/Lskcb2025?" + SESSION);
        assertThat(sent().contentType()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(body())
                .isEqualTo("maThe=GD4910000000001&hoTen=NGUY%E1%BB%84N+V%C4%82N+M%E1%BA%AAU&ngaySinh=01%2F01%2F1990"
                        + "&hoTenCb=L%C3%AA+Th%E1%BB%8B+M%E1%BA%ABu&cccdCb=003085000099");
    }

    @Test
    void a_history_is_read_leniently_and_what_cannot_be_read_is_kept() {
        gateway.file("history.json");

        List<Treatment> treatments =
                bhxh.treatmentHistory(WHY, QUERY).value().orElseThrow().treatments();

        Treatment whole = treatments.get(0);
        assertThat(whole.dossier()).contains("12345678901");
        assertThat(whole.facility()).contains(FacilityCode.of("91000"));
        assertThat(whole.from()).contains(LocalDateTime.of(2026, 1, 1, 7, 30));
        assertThat(whole.until()).contains(LocalDateTime.of(2026, 1, 5, 9, 30));
        assertThat(whole.diagnosis()).contains("Viêm họng");
        assertThat(whole.state()).contains(Coded.known("1", TreatmentState.DISCHARGED));
        assertThat(whole.effect()).contains(Coded.known("2", TreatmentEffect.BETTER));
        assertThat(whole.visit()).contains(Coded.known("4", VisitKind.OPEN_FACILITY));
        assertThat(whole.unread()).isEmpty();
        Treatment odd = treatments.get(1);
        assertThat(odd.unread()).isEqualTo(Map.of("maCSKCB", "??", "ngayVao", "202613010730"));
        assertThat(odd.until()).isEmpty();
        assertThat(odd.state()).contains(Coded.unknown("9"));
        assertThat(odd.effect()).contains(Coded.known("5", TreatmentEffect.DIED));
        assertThat(odd.visit()).isEmpty();
        assertThat(treatments.toString()).doesNotContain("Viêm", "91000", "12345678901");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"dsLichSuKCB2025\":null", ",\"dsLichSuKCB2025\":[]"})
    void no_treatments_are_an_answer_however_they_are_told(String list) {
        gateway.reply(200, "{\"maKetQua\":\"000\"" + list + "}");

        TreatmentHistory history = bhxh.treatmentHistory(WHY, QUERY).value().orElseThrow();

        assertThat(history.treatments()).isEmpty();
        assertThat(history.result().category()).contains(CardCategory.VALID);
    }

    @Test
    void a_look_up_that_the_gateway_counts_is_not_sent_twice() {
        gateway.reply(503, "").reply(503, "").reply(503, "");

        assertThatThrownBy(() -> bhxh.treatmentHistory(WHY, QUERY)).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> bhxh.copayment(WHY, QUERY)).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> bhxh.treatmentDetail(WHY, "77")).isInstanceOf(UnavailableException.class);

        assertThat(gateway.questions).hasSize(3);
    }

    @Test
    void a_treatment_in_detail_is_asked_by_the_address_alone_and_its_parts_are_handed_over_as_json() {
        gateway.file("detail.json");

        TreatmentDetail detail = bhxh.treatmentDetail(WHY, "77").value().orElseThrow();

        assertThat(sent().uri())
                .hasToString("https://gateway.example.vn/api/egw/nhanHoSoKCBChiTiet?" + SESSION + "&maHoSo=77");
        assertThat(body()).isEmpty();
        assertThat(detail.part("hosokcb")).contains("{\"MaLK\":\"LK-1\"}");
        assertThat(detail.part("XML1")).contains("[{\"a\":1}]");
        assertThat(detail.part("xml3")).isEmpty();
        assertThat(detail.parts().keySet()).containsExactly("hoSoKCB", "xml1", "Xml2", "Xml4", "Xml5");
        assertThat(detail).hasToString("TreatmentDetail[hoSoKCB, xml1, Xml2, Xml4, Xml5]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7 7", "77&maHoSo=78", "Mẫu"})
    void a_dossier_that_is_no_number_of_the_gateway_is_not_asked_for(String dossier) {
        assertThatThrownBy(() -> bhxh.treatmentDetail(WHY, dossier)).isInstanceOf(InvalidRequestException.class);
        assertThat(gateway.questions).isEmpty();
    }

    @Test
    void co_payments_are_asked_with_the_session_in_headers() {
        gateway.file("copayment.json");

        bhxh.copayment(WHY, QUERY);

        assertThat(sent().uri()).hasToString("https://gateway.example.vn/api/TraCuuCCT/TraCuuTienMCCT");
        assertThat(sent().headers())
                .isEqualTo(Map.of(
                        "accessToken", "bWF1/+0=",
                        "tokenId", "00000000-0000-4000-8000-000000000001",
                        "passwordHash", "CF7EA278D17CF5A91C3AD782BE83A1E4"));
        assertThat(body())
                .isEqualTo("{\"username\":\"91000_BV\",\"maThe\":\"GD4910000000001\",\"hoTen\":\"NGUYỄN VĂN MẪU\","
                        + "\"ngaySinh\":\"01/01/1990\"}");
    }

    @Test
    void whom_a_question_about_co_payments_names_is_a_setting() {
        gateway.file("copayment.json");

        Callers.client(gateway).copaymentUser(CopaymentUser.FACILITY).build().copayment(WHY, QUERY);

        assertThat(body()).startsWith("{\"username\":\"91000\",");
    }

    @Test
    void what_was_paid_along_is_the_largest_sum_and_never_their_total() {
        gateway.file("copayment.json");

        Copayment copayment = bhxh.copayment(WHY, QUERY).value().orElseThrow();

        assertThat(copayment.accumulated()).contains(new BigDecimal("350000.50"));
        assertThat(copayment.name().orElseThrow().text()).isEqualTo("NGUYỄN VĂN MẪU");
        assertThat(copayment.cardEnds()).contains(LocalDate.of(2026, 12, 31));
        assertThat(copayment.insuranceNumber().orElseThrow().digits()).isEqualTo("0000000001");
        CopaymentEntry last = copayment.entries().get(0);
        assertThat(last.amount()).contains(new BigDecimal("150000"));
        assertThat(last.from()).contains(LocalDate.of(2026, 11, 1));
        assertThat(last.until()).contains(LocalDate.of(2026, 11, 5));
        assertThat(last.facility()).contains(FacilityCode.of("91000"));
        assertThat(last.texts()).containsEntry("Id", "2").containsEntry("maDoiTuongKCB", "1");
        assertThat(copayment.entries().get(2).unread())
                .isEqualTo(Map.of("maThe", "GD49", "ngayVao", "32/10/2026", "tBNCCTMCCT", "hai trăm nghìn"));
        assertThat(copayment + " " + copayment.entries()).doesNotContain("MẪU", "350000", "GD49");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"MaKetQua\":204,\"DataCCT\":null}", "{\"maKetQua\":\"204\",\"GhiChu\":\"x\"}"})
    void no_card_or_no_costs_is_an_empty_answer(String reply) {
        gateway.reply(200, reply);

        assertThat(bhxh.copayment(WHY, QUERY).value()).isEmpty();
    }

    @Test
    void an_amount_without_end_is_kept_as_text() {
        gateway.reply(200, "{\"MaKetQua\":\"200\",\"DataCCT\":[{\"tBNCCTLuyKe\":\"1e999999999\"}]}");

        Copayment copayment = bhxh.copayment(WHY, QUERY).value().orElseThrow();

        assertThat(copayment.accumulated()).isEmpty();
        assertThat(copayment.entries().get(0).unread()).containsKey("tBNCCTLuyKe");
    }

    @Test
    void an_older_card_check_names_no_officer_and_holds_history() {
        gateway.file("card-2019.json");

        CardDetails details = Callers.client(gateway)
                .service(GatewayService.CARD_CHECK_2019)
                .build()
                .checkCard(WHY, QUERY)
                .value()
                .orElseThrow()
                .details();

        assertThat(body()).doesNotContain("hoTenCb", "cccdCb");
        assertThat(details.treatments()).hasSize(1);
        assertThat(details.treatments().get(0).from()).contains(LocalDateTime.of(2026, 1, 1, 0, 0));
        assertThat(details.treatments().get(0).until()).contains(LocalDateTime.of(2026, 1, 2, 0, 0));
        assertThat(details.lookups()).hasSize(2);
        assertThat(details.lookups().get(0).user()).contains("91000_BV");
        assertThat(details.lookups().get(0).facility()).contains(FacilityCode.of("91000"));
        assertThat(details.lookups().get(0).at()).contains(LocalDateTime.of(2026, 1, 1, 8, 0));
        assertThat(details.lookups().get(0).note()).contains("Thẻ đúng");
        assertThat(details.lookups().get(0).code()).contains("000");
        assertThat(details.lookups().get(1).facility()).isEmpty();
        assertThat(details.lookups().get(1).unread()).isEqualTo(Map.of("thoiGianKT", "hôm nay"));
        assertThat(details.address()).contains("Phường Mẫu, Rạch Giá");
        assertThat(details.office()).contains("BHXH Mẫu");
        assertThat(details.employerCode()).contains("DN0001");
        assertThat(details.employerName()).contains("Công ty Mẫu");
        assertThat(details.formerNumber()).contains("TE1910000000001");
        assertThat(details.replacementFacilityName()).contains("Trung tâm Mẫu");
    }

    @Test
    void a_card_named_together_with_an_older_one_is_the_new_one_already() {
        gateway.file("card-2019.json");

        assertThat(bhxh.checkCard(WHY, QUERY).value().orElseThrow().replacement())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "nhanLichSuKCB,003099000001,false",
        "KQNhanLichSuKCB2018,003099000001,false",
        "KQNhanLichSuKCB2019,003099000001,true",
        "KQNhanLichSuKCB2024,003099000001,true",
        "KQNhanLichSuKCB2019,GD491003099000001,false",
        "KQNhanLichSuKCB2024,GD491003099000001,true",
        "KQNhanLichSuKCB2018,0000000001,true",
        "nhanLichSuKCB,GD4910000000001,true"
    })
    void a_number_that_a_version_does_not_take_is_not_sent(String function, String number, boolean taken) {
        GatewayService service = List.of(
                        GatewayService.CARD_CHECK_LEGACY,
                        GatewayService.CARD_CHECK_2018,
                        GatewayService.CARD_CHECK_2019,
                        GatewayService.CARD_CHECK_2024)
                .stream()
                .filter(each -> each.path().endsWith("/" + function))
                .findFirst()
                .orElseThrow();
        BhxhClient older = Callers.client(gateway).service(service).build();
        gateway.reply(200, "{\"maKetQua\":\"" + (function.equals("nhanLichSuKCB") ? "00" : "000") + "\"}");
        CardQuery query = CardQuery.fromText(number, "Nguyễn Văn Mẫu", "1990");

        if (taken) {
            assertThat(older.checkCard(WHY, query).value().orElseThrow()).isInstanceOf(CardCheck.Valid.class);
        } else {
            assertThatThrownBy(() -> older.checkCard(WHY, query))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("number ")
                    .hasMessageNotContaining(number);
        }
        assertThat(gateway.questions).hasSize(taken ? 1 : 0);
    }

    @Test
    void capabilities_can_be_added_and_taken_away() {
        GatewayService counted = GatewayService.CARD_CHECK_2024.with(Capability.COUNTED);

        assertThat(counted.can(Capability.COUNTED)).isTrue();
        assertThat(counted.can(Capability.NAMES_OFFICER)).isTrue();
        assertThat(counted.without(Capability.COUNTED)).isEqualTo(GatewayService.CARD_CHECK_2024);
        assertThatThrownBy(() -> counted.at("no path")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> counted.at("/a?b=c")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_scanned_identity_card_is_asked_for_by_its_personal_number() {
        gateway.file("card-valid.json");

        bhxh.checkCard(WHY, IdentityQr.of("003099000001||Nguyễn Văn Mẫu|01021999|Nam|Phường Mẫu|01012022"));

        assertThat(body()).contains("\"maThe\":\"003099000001\"", "\"ngaySinh\":\"01/02/1999\"");
    }

    @ParameterizedTest
    @CsvSource({"0000000001,0000000001", "GD4910000000001,GD4910000000001"})
    void a_scanned_health_card_is_asked_for_by_the_number_it_carries(String printed, String sent) {
        gateway.file("card-valid.json");

        bhxh.checkCard(WHY, HealthCardQr.of(printed + "|4e677579e1bb856e2056c4836e204de1baab75|1990|1|-"));

        assertThat(body())
                .contains("\"maThe\":\"" + sent + "\"", "\"hoTen\":\"NGUYỄN VĂN MẪU\"", "\"ngaySinh\":\"1990\"");
    }

    @Test
    void a_scan_without_a_birth_date_is_refused_before_anything_is_sent() {
        assertThatThrownBy(() -> bhxh.checkCard(WHY, HealthCardQr.of("0000000001|Nguyễn Văn Mẫu|-")))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("birthDate is not in the scan");
        assertThatThrownBy(() ->
                        bhxh.checkCard(WHY, IdentityQr.of("003099000001||Nguyễn Văn Mẫu||Nam|Phường Mẫu|01012022")))
                .isInstanceOf(InvalidRequestException.class);
        assertThat(gateway.questions).isEmpty();
    }

    private WireRequest sent() {
        return gateway.questions.get(0);
    }

    private String body() {
        return new String(sent().body(), StandardCharsets.UTF_8);
    }
}

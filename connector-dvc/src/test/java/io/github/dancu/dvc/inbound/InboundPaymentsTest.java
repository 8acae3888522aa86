package io.github.dancu.dvc.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.PersonName;
import io.github.dancu.dossier.DossierCode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Receipts of payments that the portal sends. */
class InboundPaymentsTest {
    private final List<InboundPayment> came = new ArrayList<>();
    private final InboundPayments payments = InboundPayments.of(this::take);

    @Test
    void every_part_of_a_receipt_is_read() {
        InboundPayment payment = Sent.payment(Sent.PAYMENT);

        assertThat(payment.reference()).isEqualTo(Sent.CODE);
        assertThat(payment.code()).contains(DossierCode.of(Sent.CODE));
        assertThat(payment.payer()).contains(PersonName.of("Nguyễn Văn Mẫu"));
        assertThat(payment.payerPaper()).contains("003099000001");
        assertThat(payment.taxNumber()).contains("0000000001");
        assertThat(payment.link()).contains("https://portal.example.vn/bien-lai/1");
        assertThat(payment.notice()).contains("TB0001");
        assertThat(payment.paidAt()).contains(LocalDateTime.of(2026, 1, 2, 10, 30));
        assertThat(payment.amount()).contains(BigDecimal.valueOf(150_000));
        assertThat(payment.content()).contains("lệ phí của Nguyễn Văn Mẫu");
        assertThat(payment.state().means(PaymentState.PAID)).isTrue();
        assertThat(payment.fields()).hasSize(7).containsEntry("TinhNguoiNopTien", "91");
        assertThat(payment.unread()).isEmpty();
        assertThat(payment.isRepeated()).isFalse();
    }

    @Test
    void it_comes_in_the_envelope_of_another_service_too() {
        InboundAnswer answer =
                payments.handle("{\"SecurityKey\":\"k\",\"Service\":\"ChungTuThue\",\"IsUpdating\":\"False\",\"Data\":"
                        + Sent.PAYMENT + "}");

        assertThat(Sent.text(answer))
                .isEqualTo("{\"error_code\":0,\"message\":\"H33.899-260101-0001| receive payment success\"}");
        assertThat(came.get(0).envelope()).containsEntry("Service", "ChungTuThue");
    }

    @Test
    void a_list_of_one_payment_is_one_payment() {
        InboundPayment payment = Sent.payment("{\"MaHoSo\":\"x\",\"ThongTinThanhToan\":[{\"SoTien\":\"5000\"}]}");

        assertThat(payment.amount()).contains(BigDecimal.valueOf(5000));
    }

    @Test
    void two_payments_in_one_receipt_are_not_added_up() {
        InboundPayment payment =
                Sent.payment("{\"MaHoSo\":\"x\",\"ThongTinThanhToan\":[{\"SoTien\":\"5000\"},{\"SoTien\":\"6000\"}]}");

        assertThat(payment.amount()).isEmpty();
        assertThat(payment.unread()).containsKey("ThongTinThanhToan");
    }

    @Test
    void what_cannot_be_read_is_named_and_kept() {
        InboundPayment payment = Sent.payment("""
                {"MaHoSo": "x", "HoTenNguoiNopTien": "\\u0007", "ThongTinThanhToan":
                  {"ThoiGianThanhToan": "2026-01-02", "SoTien": "150.000", "TrangThaiThanhToan": "9", "MaThongBaoThue": {}}}""");

        assertThat(payment.unread())
                .containsOnlyKeys(
                        "HoTenNguoiNopTien",
                        "ThongTinThanhToan.ThoiGianThanhToan",
                        "ThongTinThanhToan.SoTien",
                        "ThongTinThanhToan.MaThongBaoThue")
                .containsEntry("ThongTinThanhToan.SoTien", "150.000");
        assertThat(payment.state().raw()).isEqualTo("9");
        assertThat(payment.state().meaning()).isEmpty();
    }

    @Test
    void a_receipt_needs_its_dossier_and_its_payment_by_default() {
        assertThat(payments.handle("{\"ThongTinThanhToan\":{}}").message())
                .isEqualTo("MaHoSo empty; ThongTinThanhToan empty");
        assertThat(payments.requiring("MaHoSo", "ThongTinThanhToan.SoTien")
                        .handle("{\"MaHoSo\":\"x\",\"ThongTinThanhToan\":{\"SoTien\":\"\"}}")
                        .message())
                .isEqualTo("ThongTinThanhToan.SoTien empty");
    }

    @Test
    void the_key_is_the_same_for_the_same_receipt_however_it_is_written() {
        String key = Sent.payment(Sent.PAYMENT).key();

        assertThat(key).matches("[0-9a-f]{64}");
        assertThat(Sent.payment(Sent.PAYMENT.replace("150000.0", "\"150000\"")).key())
                .isEqualTo(key);
        assertThat(Sent.payment("{\"Data\":[" + Sent.PAYMENT.replace("\"TB0001\"", "\" TB0001 \"") + "]}")
                        .key())
                .isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "H33.899-260101-0001,H33.899-260101-0002",
        "TB0001,TB0002",
        "20260102103000,20260102103001",
        "150000.0,150001",
        "\"TrangThaiThanhToan\": 1,\"TrangThaiThanhToan\": 0"
    })
    void the_key_is_another_for_another_receipt(String part, String other) {
        assertThat(Sent.payment(Sent.PAYMENT.replace(part, other)).key())
                .isNotEqualTo(Sent.payment(Sent.PAYMENT).key());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "\"lần 1\"|\"lần 2\"",
                "[{\"SoTien\":1},{\"SoTien\":2}]|[{\"SoTien\":1},{\"SoTien\":3}]",
                "{\"ThoiGianThanhToan\":{\"ngay\":1}}|{\"ThoiGianThanhToan\":{\"ngay\":2}}",
                "{\"SoTien\":5000,\"NoiDungThanhToan\":\"đợt 1\"}|{\"SoTien\":5000,\"NoiDungThanhToan\":\"đợt 2\"}",
                "{\"SoTien\":{\"a\":1},\"ThoiGianThanhToan\":\"20260102103000\"}"
                        + "|{\"SoTien\":{\"a\":2},\"ThoiGianThanhToan\":\"20260102103000\"}",
            })
    void receipts_whose_payment_cannot_be_read_are_not_taken_for_one(String part, String other) {
        String receipt = "{\"MaHoSo\":\"x\",\"ThongTinThanhToan\":@}";

        String body = "[" + receipt.replace("@", part) + "," + receipt.replace("@", other) + ","
                + receipt.replace("@", part) + "]";

        payments.handle(body);

        assertThat(came).extracting(InboundPayment::isRepeated).containsExactly(false, false, true);
        assertThat(came.get(0).key())
                .isNotEqualTo(came.get(1).key())
                .isEqualTo(came.get(2).key());
    }

    @Test
    void receipts_with_an_unreadable_payment_differ_by_all_that_stands_beside_it_in_any_order() {
        String link = "\"UrlFileChungTu\":\"https://portal.example.vn/bien-lai/";
        String first = Sent.payment("{\"MaHoSo\":\"x\",\"ThongTinThanhToan\":\"?\"," + link + "1\"}")
                .key();

        assertThat(Sent.payment("{" + link + "1\",\"ThongTinThanhToan\":\"?\",\"MaHoSo\":\"x\"}")
                        .key())
                .isEqualTo(first);
        assertThat(Sent.payment("{\"MaHoSo\":\"x\",\"ThongTinThanhToan\":\"?\"," + link + "2\"}")
                        .key())
                .isNotEqualTo(first);
    }

    @Test
    void parts_of_a_key_do_not_run_into_each_other() {
        assertThat(ReceiptKey.of("ab", "c")).isNotEqualTo(ReceiptKey.of("a", "bc"));
    }

    @Test
    void a_receipt_that_was_taken_before_is_told_to_be_repeated() {
        Set<String> stored = new HashSet<>();
        InboundPayments desk = InboundPayments.of(
                payment -> {
                    came.add(payment);
                    return stored.add(payment.key()) ? InboundVerdict.taken() : InboundVerdict.duplicate();
                },
                stored::contains,
                InboundSettings.ofDefaults());

        desk.handle(Sent.PAYMENT);
        InboundAnswer second = desk.handle(Sent.PAYMENT);

        assertThat(came).extracting(InboundPayment::isRepeated).containsExactly(false, true);
        assertThat(second.message()).isEqualTo("Duplicate refId");
    }

    @Test
    void the_same_receipt_twice_in_one_request_is_told_to_be_repeated() {
        payments.handle("[" + Sent.PAYMENT + "," + Sent.PAYMENT + "]");

        assertThat(came).extracting(InboundPayment::isRepeated).containsExactly(false, true);
        assertThat(came.get(0).key()).isEqualTo(came.get(1).key());
    }

    @Test
    void a_receipt_that_was_not_taken_is_not_repeated() {
        InboundPayments desk = InboundPayments.of(payment -> {
            came.add(payment);
            return InboundVerdict.refused("hồ sơ không tồn tại");
        });

        desk.handle("[" + Sent.PAYMENT + "," + Sent.PAYMENT + "]");

        assertThat(came).extracting(InboundPayment::isRepeated).containsExactly(false, false);
    }

    @Test
    void a_memory_that_fails_is_a_failure_and_no_first_receipt() {
        HeardLogger log = new HeardLogger();
        InboundPayments desk = InboundPayments.of(
                this::take,
                key -> {
                    throw new IllegalStateException("no data base");
                },
                InboundSettings.ofDefaults(),
                log);

        assertThat(desk.handle(Sent.PAYMENT).code()).isEqualTo(-1);
        assertThat(came).isEmpty();
        assertThat(log.lines()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "150000,150000",
        "150000.0,150000",
        "150000.00,150000",
        "99.5,99.5",
        "-20000,-20000",
        "1.5E+5,150000"
    })
    void amounts_are_read_as_people_and_programs_write_them(String written, BigDecimal amount) {
        assertThat(Amounts.read(" " + written + " ")).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "150.000",
                "150,000",
                "1E+1000000000",
                "1E+15",
                "1e5",
                "+5",
                "5 đ",
                "1234567890123456",
                "NaN",
                "٣"
            })
    void amounts_that_could_mean_another_are_not_read(String written) {
        assertThat(Amounts.read(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "20260230000000",
                "20260101",
                "2026010124000",
                "20260101240000",
                "2026-01-01 08:00:00",
                "00010101000000",
                "٢٠٢٦٠١٠١٠٠٠٠٠٠"
            })
    void times_that_no_clock_shows_are_not_read(String written) {
        assertThat(PortalTime.read(written)).isEmpty();
    }

    private InboundVerdict take(InboundPayment payment) {
        came.add(payment);
        return InboundVerdict.taken();
    }
}

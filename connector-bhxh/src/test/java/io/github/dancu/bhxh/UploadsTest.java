package io.github.dancu.bhxh;

import static io.github.dancu.bhxh.Callers.NOW;
import static io.github.dancu.bhxh.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.audit.AuditLog;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.testkit.RecordedAudit;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UploadsTest {
    private static final String TAKEN =
            "{\"maKetQua\":\"200\",\"maGiaoDich\":\"GD-1\",\"thoiGianTiepNhan\":\"20260101080000\",\"thongDiep\":\"ok\"}";

    private final FakeGateway gateway = new FakeGateway();
    private final RecordedAudit audit = new RecordedAudit();
    private final BhxhClient bhxh = client().build();

    @Test
    void a_dossier_is_sent_as_it_is_with_the_facility_and_the_session_in_headers() {
        gateway.reply(200, TAKEN);
        byte[] file = Claims.dossier("LK-1");

        UploadReceipt receipt = bhxh.send(WHY, ClaimFile.of(file)).value().orElseThrow();

        assertThat(gateway.questions.get(0).uri()).hasToString("https://gateway.example.vn/api/qd130/guiHoSoXmlQD3176");
        assertThat(gateway.questions.get(0).headers()).containsOnlyKeys("accessToken", "tokenId", "passwordHash");
        assertThat(form())
                .containsEntry("username", "91000_BV")
                .containsEntry("loaiHoSo", "130")
                .containsEntry("maTinh", "91")
                .containsEntry("maCSKCB", "91000")
                .containsEntry("fileHSBase64", Base64.getEncoder().encodeToString(file));
        assertThat(receipt.transaction()).contains("GD-1");
        assertThat(receipt.message()).contains("ok");
        assertThat(receipt.receipt().key()).isEqualTo("LK-1");
        assertThat(receipt.receipt().state()).isEqualTo(Receipt.State.ACCEPTED);
        assertThat(receipt.receipt().at()).isEqualTo("2026-01-01T01:00:00Z");
        assertThat(audit.events()).extracting(AuditEvent::subject).containsOnly("LK-1");
    }

    @Test
    void a_check_in_goes_to_its_own_function() {
        gateway.reply(200, "{\"maKetQua\":\"200\"}");

        UploadReceipt receipt =
                bhxh.send(WHY, ClaimFile.of(Claims.checkIn("LK-1"))).value().orElseThrow();

        assertThat(gateway.questions.get(0).uri().getPath()).isEqualTo("/api/qd130/checkInKcbQd3176");
        assertThat(form()).containsEntry("loaiHoSo", "0");
        assertThat(receipt.receipt().at()).isEqualTo(NOW);
    }

    @Test
    void the_version_and_the_body_are_settings() {
        gateway.reply(200, TAKEN);

        client().service(GatewayService.DOSSIER_4750)
                .uploadStyle(BodyStyle.JSON)
                .build()
                .send(WHY, ClaimFile.of(Claims.dossier("LK-1")));

        assertThat(gateway.questions.get(0).uri().getPath()).isEqualTo("/api/qd130/guiHoSoXmlQD4750");
        assertThat(gateway.questions.get(0).contentType()).isEqualTo("application/json");
    }

    @Test
    void what_the_gateway_took_in_is_not_sent_again() {
        gateway.reply(200, TAKEN);
        bhxh.send(WHY, ClaimFile.of(Claims.dossier("LK-1")));

        UploadReceipt again =
                bhxh.send(WHY, ClaimFile.of(Claims.dossier("LK-1"))).value().orElseThrow();

        assertThat(gateway.questions).hasSize(1);
        assertThat(again.receipt().state()).isEqualTo(Receipt.State.ALREADY_THERE);
        assertThat(again.transaction()).contains("GD-1");
        assertThat(audit.events()).last().extracting(AuditEvent::outcome).isEqualTo("answered: from memory");
    }

    @Test
    void a_corrected_dossier_of_the_same_treatment_is_sent() {
        gateway.reply(200, TAKEN).reply(200, TAKEN);
        String corrected = "<TONG_HOP><MA_LK>LK-1</MA_LK><MA_BENH>J02</MA_BENH></TONG_HOP>";

        bhxh.send(WHY, ClaimFile.of(Claims.dossier("LK-1")));
        bhxh.send(WHY, ClaimFile.of(Claims.dossier("91000", corrected)));

        assertThat(gateway.questions).hasSize(2);
    }

    @Test
    void a_dossier_that_may_have_arrived_is_not_sent_again_by_itself() {
        gateway.reply(502, "<html>Bad Gateway</html>");

        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class, () -> bhxh.send(WHY, ClaimFile.of(Claims.dossier("LK-1"))));

        assertThat(unknown.key()).isEqualTo("LK-1");
        assertThat(gateway.questions).hasSize(1);
    }

    @Test
    void where_the_gateway_keeps_one_for_each_key_it_is_sent_again() {
        gateway.reply(502, "<html>Bad Gateway</html>").reply(200, TAKEN);

        UploadReceipt receipt = client().resending(Resending.SAME_KEY)
                .build()
                .send(WHY, ClaimFile.of(Claims.dossier("LK-1")))
                .value()
                .orElseThrow();

        assertThat(receipt.transaction()).contains("GD-1");
        assertThat(gateway.questions).hasSize(2);
    }

    @Test
    void reconciling_looks_for_the_treatment_in_the_history_of_its_patient() {
        gateway.reply(502, "")
                .reply(200, "{\"maKetQua\":\"200\",\"dsLichSuKCB2025\":[]}")
                .file("history.json");
        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class, () -> bhxh.send(WHY, ClaimFile.of(Claims.dossier("LK-1"))));

        assertThat(unknown.reconcile()).isEmpty();
        assertThat(unknown.reconcile()).contains(new Receipt("LK-1", Receipt.State.ALREADY_THERE, NOW));
        assertThat(new String(gateway.questions.get(1).body(), StandardCharsets.UTF_8))
                .contains("maThe=GD4910000000001", "ngaySinh=01%2F01%2F1990");
    }

    @Test
    void what_was_found_in_the_history_is_not_sent_again() {
        gateway.reply(502, "").file("history.json");
        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class, () -> bhxh.send(WHY, ClaimFile.of(Claims.dossier("LK-1"))));
        unknown.reconcile();

        UploadReceipt again =
                bhxh.send(WHY, ClaimFile.of(Claims.dossier("LK-1"))).value().orElseThrow();

        assertThat(again.receipt().state()).isEqualTo(Receipt.State.ALREADY_THERE);
        assertThat(gateway.questions).hasSize(2);
    }

    @Test
    void a_correction_is_not_taken_for_its_first_version() {
        gateway.reply(200, TAKEN).reply(502, "").file("history.json");
        bhxh.send(WHY, ClaimFile.of(Claims.dossier("LK-1")));
        byte[] corrected = Claims.dossier(
                "91000",
                "<TONG_HOP><MA_LK>LK-1</MA_LK><MA_THE_BHYT>GD4910000000001</MA_THE_BHYT><HO_TEN>Nguyễn Văn Mẫu</HO_TEN>"
                        + "<NGAY_SINH>1990</NGAY_SINH><NGAY_VAO>202601010730</NGAY_VAO></TONG_HOP>");
        OutcomeUnknownException unknown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> bhxh.send(WHY, ClaimFile.of(corrected)));

        assertThatThrownBy(unknown::reconcile).isInstanceOf(InvalidRequestException.class);
        assertThat(gateway.questions).hasSize(2);
    }

    @Test
    void a_receipt_whose_end_could_not_be_audited_is_kept_all_the_same() {
        gateway.reply(200, TAKEN);
        int[] lines = {0};
        BhxhClient full = client().connection(Callers.settings()
                        .auditLog(new AuditLog() {
                            @Override
                            public void record(AuditEvent event) {
                                if (++lines[0] == 2) {
                                    throw new IllegalStateException("disk full");
                                }
                            }

                            @Override
                            public void close() {}
                        })
                        .transport(gateway)
                        .build())
                .build();
        assertThatThrownBy(() -> full.send(WHY, ClaimFile.of(Claims.dossier("LK-1"))))
                .isInstanceOf(OutcomeUnknownException.class);

        assertThat(full.send(WHY, ClaimFile.of(Claims.dossier("LK-1"))).value()).isPresent();
        assertThat(gateway.questions).hasSize(1);
    }

    @Test
    void words_beside_a_success_do_not_undo_it() {
        gateway.reply(200, "{\"maKetQua\":\"200\",\"thongDiep\":\"Tiếp nhận thành công, token hết hạn lúc 08:33\"}");

        assertThat(bhxh.send(WHY, ClaimFile.of(Claims.dossier("LK-1"))).value()).isPresent();
    }

    @Test
    void a_file_that_another_call_is_sending_is_not_sent_for_now() {
        AtomicReference<Throwable> second = new AtomicReference<>();
        BhxhClient[] client = new BhxhClient[1];
        gateway.onQuestion(() ->
                second.set(catchThrowable(() -> client[0].send(WHY, ClaimFile.of(Claims.dossier("LK-1"))))));
        gateway.reply(200, TAKEN);
        client[0] = bhxh;

        bhxh.send(WHY, ClaimFile.of(Claims.dossier("LK-1")));

        assertThat(second.get()).isInstanceOf(UnavailableException.class).hasMessageContaining("the same file");
    }

    @Test
    void a_dossier_with_two_cards_is_looked_for_by_the_first_and_one_without_by_the_personal_number() {
        for (String card : new String[] {"GD4910000000001;HC4910000000001", " "}) {
            gateway.reply(502, "").file("history.json");
            byte[] dossier = Claims.dossier(
                    "91000",
                    "<TONG_HOP><MA_LK>LK" + card.length() + "</MA_LK><MA_THE_BHYT>" + card
                            + "</MA_THE_BHYT><SO_CCCD>003090000001</SO_CCCD><HO_TEN>Nguyễn Văn Mẫu</HO_TEN>"
                            + "<NGAY_SINH>199001010000</NGAY_SINH><NGAY_VAO>202601010730</NGAY_VAO></TONG_HOP>");
            OutcomeUnknownException unknown =
                    catchThrowableOfType(OutcomeUnknownException.class, () -> bhxh.send(WHY, ClaimFile.of(dossier)));

            assertThat(unknown.reconcile()).isPresent();
        }

        assertThat(new String(gateway.questions.get(1).body(), StandardCharsets.UTF_8))
                .contains("maThe=GD4910000000001&");
        assertThat(new String(gateway.questions.get(3).body(), StandardCharsets.UTF_8))
                .contains("maThe=003090000001&");
    }

    @Test
    void a_check_in_cannot_be_reconciled_and_says_so() {
        gateway.reply(502, "");
        OutcomeUnknownException unknown = catchThrowableOfType(
                OutcomeUnknownException.class, () -> bhxh.send(WHY, ClaimFile.of(Claims.checkIn("LK-1"))));

        assertThatThrownBy(unknown::reconcile)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("look at its web pages");
    }

    @Test
    void a_refused_token_leaves_the_dossier_unsent_and_the_next_try_logs_in() {
        gateway.reply(401, "").reply(200, TAKEN);
        assertThatThrownBy(() -> bhxh.send(WHY, ClaimFile.of(Claims.dossier("LK-1"))))
                .isInstanceOf(UnavailableException.class);

        assertThat(bhxh.send(WHY, ClaimFile.of(Claims.dossier("LK-1"))).value()).isPresent();
        assertThat(gateway.logins).hasSize(2);
    }

    @Test
    void a_receipt_that_cannot_be_kept_does_not_hide_that_the_dossier_arrived() {
        gateway.reply(200, TAKEN);
        BhxhClient forgetful = client().receipts(new UploadReceipts() {
                    @Override
                    public Optional<UploadReceipt> find(String digest) {
                        return Optional.empty();
                    }

                    @Override
                    public void keep(String digest, UploadReceipt receipt) {
                        throw new IllegalStateException("disk full");
                    }
                })
                .build();

        assertThat(forgetful.send(WHY, ClaimFile.of(Claims.dossier("LK-1"))).value())
                .isPresent();
    }

    @Test
    void another_facilitys_file_is_not_sent() {
        byte[] foreign = Claims.dossier("91001", "<TONG_HOP><MA_LK>LK-1</MA_LK></TONG_HOP>");

        assertThatThrownBy(() -> bhxh.send(WHY, ClaimFile.of(foreign)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("another facility");
        assertThat(gateway.questions).isEmpty();
    }

    @Test
    void a_key_that_holds_a_number_stands_in_no_audit_line() {
        gateway.reply(200, TAKEN);

        UploadReceipt receipt = bhxh.send(WHY, ClaimFile.of(Claims.dossier("003099000001-7")))
                .value()
                .orElseThrow();

        assertThat(audit.events()).extracting(AuditEvent::subject).allMatch(subject -> subject.startsWith("sha256:"));
        assertThat(receipt + " " + receipt.receipt()).doesNotContain("003099000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "không phải XML",
                "<GIAMDINHHS>",
                "<KHAC><MA_LK>1</MA_LK></KHAC>",
                "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><CHI_TIEU_TRANG_THAI_KCB/>",
                "<CHI_TIEU_TRANG_THAI_KCB><MA_LK> </MA_LK></CHI_TIEU_TRANG_THAI_KCB>",
                "<GIAMDINHHS><DANHSACHHOSO/></GIAMDINHHS>",
                "<GIAMDINHHS><DANHSACHHOSO><HOSO/><HOSO/></DANHSACHHOSO></GIAMDINHHS>",
                "<GIAMDINHHS><DANHSACHHOSO><HOSO/></DANHSACHHOSO></GIAMDINHHS>",
                "<GIAMDINHHS><DANHSACHHOSO><HOSO><FILEHOSO><LOAIHOSO>XML1</LOAIHOSO><NOIDUNGFILE>=!</NOIDUNGFILE>"
                        + "</FILEHOSO></HOSO></DANHSACHHOSO></GIAMDINHHS>"
            })
    void a_file_that_names_no_treatment_is_refused_without_repeating_it(String content) {
        InvalidRequestException wrong =
                catchThrowableOfType(InvalidRequestException.class, () -> ClaimFile.of(Claims.bytes(content)));

        assertThat(wrong.violations()).hasSize(1);
        assertThat(wrong).hasMessageNotContaining("passwd").hasMessageNotContaining("không phải");
    }

    @Test
    void a_file_says_what_it_is_and_shows_nothing_else() {
        ClaimFile dossier = ClaimFile.of(Claims.dossier("LK-1"));

        assertThat(dossier.key()).isEqualTo("LK-1");
        assertThat(dossier.isCheckIn()).isFalse();
        assertThat(dossier.facility()).isPresent();
        assertThat(dossier.toString()).startsWith("ClaimFile[dossier, ").doesNotContain("LK", "Mẫu");
        assertThat(ClaimFile.of(Claims.checkIn("LK-2")).isCheckIn()).isTrue();
    }

    private BhxhClient.Builder client() {
        return Callers.client(gateway)
                .connection(
                        Callers.settings().auditLog(audit).transport(gateway).build());
    }

    private Map<String, String> form() {
        return Stream.of(new String(gateway.questions.get(0).body(), StandardCharsets.UTF_8).split("&"))
                .map(field -> field.split("=", 2))
                .collect(Collectors.toMap(
                        parts -> parts[0], parts -> URLDecoder.decode(parts[1], StandardCharsets.UTF_8)));
    }
}

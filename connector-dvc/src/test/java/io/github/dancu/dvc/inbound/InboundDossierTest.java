package io.github.dancu.dvc.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.FeeMoment;
import io.github.dancu.dossier.LinkedDatabase;
import io.github.dancu.dossier.OnlinePayment;
import io.github.dancu.dossier.Owner;
import io.github.dancu.dossier.OwnerKind;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.ResultDelivery;
import io.github.dancu.dossier.Reuse;
import io.github.dancu.dossier.SubmissionPlace;
import io.github.dancu.dossier.SupplementRound;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in a dossier that the portal sent. */
class InboundDossierTest {
    private final InboundDossier full = Sent.dossier(Sent.enveloped("[" + Sent.DOSSIER + "]"));

    @Test
    void every_part_that_means_something_is_read() {
        assertThat(full.code()).contains(DossierCode.of(Sent.CODE));
        assertThat(full.procedureCode()).contains(ProcedureCode.of("1.004222"));
        assertThat(full.procedure().orElseThrow().fieldName()).isEqualTo("Đăng ký, quản lý cư trú");
        assertThat(full.portalAccount()).contains("tech-mau-1");
        assertThat(full.channel().means(Channel.ONLINE)).isTrue();
        assertThat(full.status().means(DossierStatus.NEW)).isTrue();
        assertThat(full.resultDelivery().means(ResultDelivery.POST)).isTrue();
        assertThat(full.submissionPlace().means(SubmissionPlace.NATIONAL_PORTAL))
                .isTrue();
        assertThat(full.deliveryNote()).contains("Phường Mẫu");
        assertThat(full.handlingUnit()).contains("Công an phường Mẫu");
        assertThat(full.summary()).contains("về ở với con");
        assertThat(full.note()).contains("khách quen");
        assertThat(full.contact().phone()).contains("0900000001");
        assertThat(full.contact().email()).contains("mau@example.vn");
        assertThat(full.contact().fax()).contains("02973000001");
        assertThat(full.contact().other()).contains("gọi buổi sáng");
        assertThat(full.unread()).isEmpty();
    }

    @Test
    void its_times_are_vietnamese_civil_time() {
        assertThat(full.times().submittedAt()).contains(LocalDateTime.of(2026, 1, 1, 8, 5, 9));
        assertThat(full.times().receivedAt()).contains(LocalDateTime.of(2026, 1, 1, 9, 0));
        assertThat(full.times().dueAt()).contains(LocalDateTime.of(2026, 1, 8, 17, 0));
        assertThat(full.times().finishedAt()).contains(LocalDateTime.of(2026, 1, 7, 10, 0));
        assertThat(full.times().returnedAt()).contains(LocalDateTime.of(2026, 1, 8, 8, 0));
        assertThat(full.times().refusedAt()).contains(LocalDateTime.of(2026, 1, 9, 8, 0));
    }

    @Test
    void its_owner_has_kind_name_and_numbers() {
        InboundOwner owner = full.owner();

        assertThat(owner.kind().means(OwnerKind.CITIZEN)).isTrue();
        assertThat(owner.name()).contains(PersonName.of("Nguyễn Văn Mẫu"));
        assertThat(owner.id()).contains(CitizenId.of("003099000001"));
        assertThat(owner.cmnd()).contains(CmndNumber.of("000000001"));
        assertThat(owner.toOwner())
                .contains(Owner.citizen(PersonName.of("Nguyễn Văn Mẫu"), CitizenId.of("003099000001"))
                        .withCmnd(CmndNumber.of("000000001")));
    }

    @Test
    void its_papers_fees_and_results_are_of_the_model() {
        Attachment file = full.contents().attachments().get(0);

        assertThat(full.contents().attachments()).hasSize(1);
        assertThat(file)
                .isEqualTo(Attachment.builder("to-khai-mau.pdf")
                        .id("t1")
                        .componentCode("TP1")
                        .link("https://portal.example.vn/t1")
                        .digitised(true)
                        .reuse(Reuse.REPLACED_BY_RESULT)
                        .replacingResult("KQ.G15.000031")
                        .build());
        assertThat(full.deletedAttachments()).extracting(Attachment::fileName).containsExactly("cu-mau.pdf");
        assertThat(full.contents().fees()).singleElement().satisfies(fee -> {
            assertThat(fee.amount()).isEqualTo(BigDecimal.valueOf(20_000));
            assertThat(fee.moment().means(FeeMoment.AT_INTAKE)).isTrue();
            assertThat(fee.code() + fee.kind()).isEqualTo("LP12");
        });
        assertThat(full.contents().otherPapers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.count()).isEqualTo(2));
        assertThat(full.contents().results())
                .singleElement()
                .satisfies(result -> assertThat(result.resultCode()).contains("KQ.G01.000001"));
    }

    @Test
    void its_rounds_of_supplementing_and_its_facts_are_of_the_model() {
        SupplementRound round = full.supplements().get(0);

        assertThat(round.requestedAt()).isEqualTo(LocalDateTime.of(2026, 1, 2, 8, 0));
        assertThat(round.suppliedAt()).contains(LocalDateTime.of(2026, 1, 3, 8, 0));
        assertThat(round.newDueAt()).contains(LocalDateTime.of(2026, 1, 9, 17, 0));
        assertThat(round.papers()).hasSize(1);
        assertThat(round.fees()).hasSize(1);
        assertThat(full.facts().digitisedParts()).contains(true);
        assertThat(full.facts().vneidVerified()).contains(true);
        assertThat(full.facts().onlinePayment()).contains(OnlinePayment.NATIONAL_PORTAL);
        assertThat(full.facts().databases()).hasSize(2);
        assertThat(full.facts().databases().get(0).means(LinkedDatabase.POPULATION))
                .isTrue();
        assertThat(full.facts().databases().get(1).raw()).isEqualTo("7");
    }

    @Test
    void nothing_of_it_is_lost() {
        assertThat(full.fields())
                .containsEntry("MaHoSo", Sent.CODE)
                .containsEntry("TrangThaiHoSo", "1")
                .containsEntry("TruongMoi", "{\"a\":[1,2]}")
                .hasSize(37);
        assertThat(full.fields().get("TaiLieuNop")).contains("\"TepDinhKemId\":\"t2\"");
    }

    @Test
    void what_stood_around_it_is_kept_but_for_the_session() {
        assertThat(full.envelope())
                .containsOnlyKeys("madonvi", "service", "isUpdating")
                .containsEntry("madonvi", "H33.899");
        assertThat(full.update().means(false)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"True,true", "true,true", "1,true", "False,false", "0,false"})
    void whether_it_is_a_change_is_read_in_every_form(String written, boolean change) {
        InboundDossier dossier = Sent.dossier("{\"IsUpdating\":\"" + written + "\",\"Data\":" + Sent.DOSSIER + "}");

        assertThat(dossier.update().means(change)).isTrue();
    }

    @Test
    void a_change_that_nobody_can_read_is_kept_as_it_came() {
        assertThat(Sent.dossier(Sent.DOSSIER).update().raw()).isEmpty();
        assertThat(Sent.dossier("{\"isUpdating\":\"Có\",\"data\":" + Sent.DOSSIER + "}")
                        .update()
                        .raw())
                .isEqualTo("Có");
    }

    @Test
    void names_of_fields_may_be_in_capitals() {
        InboundDossier dossier = Sent.dossier("{\"MAHOSO\":\"" + Sent.CODE + "\",\"MATTHC\":\"1.004222\"}");

        assertThat(dossier.code()).isPresent();
        assertThat(dossier.fields()).containsOnlyKeys("MAHOSO", "MATTHC");
    }

    @Test
    void what_cannot_be_read_is_named_and_kept() {
        InboundDossier dossier = Sent.dossier("""
                {"MaHoSo": "H33.899-260101-0001", "MaTTHC": "không rõ", "ChuHoSo": "Mẫu\\u0000", "LoaiDoiTuong": "77",
                 "NgayTiepNhan": "20260230080000", "NgayHenTra": 20260108170000, "NgayTra": "08/01/2026",
                 "HoSoCoThanhPhanSoHoa": "có", "GhiChu": {"a": 1}, "SoDienThoai": "\\ud800",
                 "DinhDanhCHS": [{"LoaiDinhDanh": "1", "SoDinhDanh": "123"}, {"LoaiDinhDanh": "5", "SoDinhDanh": "X1"}],
                 "TaiLieuNop": [{"TenTepDinhKem": "a.pdf", "DuocSoHoa": "?"}, {"TepDinhKemId": "kín"}],
                 "DanhSachLePhi": [{"TenPhiLePhi": "Lệ phí", "Gia": "20.000"}],
                 "DanhSachTepDinhKemKhac": "không", "DanhSachHoSoBoSung": "", "DanhSachGiayToKetQua": null}""");

        assertThat(dossier.unread())
                .containsOnlyKeys(
                        "MaTTHC",
                        "ChuHoSo",
                        "NgayTiepNhan",
                        "NgayTra",
                        "HoSoCoThanhPhanSoHoa",
                        "GhiChu",
                        "SoDienThoai",
                        "DinhDanhCHS[0].SoDinhDanh",
                        "DinhDanhCHS[1].SoDinhDanh",
                        "TaiLieuNop[0].DuocSoHoa",
                        "TaiLieuNop",
                        "DanhSachLePhi[0].Gia",
                        "DanhSachLePhi",
                        "DanhSachTepDinhKemKhac")
                .containsEntry("MaTTHC", "không rõ")
                .containsEntry("GhiChu", "{\"a\":1}");
        assertThat(dossier.owner().kind().raw()).isEqualTo("77");
        assertThat(dossier.owner().kind().meaning()).isEmpty();
        assertThat(dossier.times().dueAt()).contains(LocalDateTime.of(2026, 1, 8, 17, 0));
        assertThat(dossier.contents().attachments()).hasSize(1);
    }

    @Test
    void a_citizens_number_may_stand_in_the_older_field() {
        InboundOwner id = owner("\"LoaiDoiTuong\":\"1\",\"SoGiayToChuHoSo\":\"003099000001\"");
        InboundOwner cmnd = owner("\"LoaiDoiTuong\":\"1\",\"SoGiayToChuHoSo\":\"000000001\"");

        assertThat(id.toOwner()).contains(Owner.citizen(PersonName.of("Mẫu"), CitizenId.of("003099000001")));
        assertThat(cmnd.toOwner()).contains(Owner.citizen(PersonName.of("Mẫu"), CmndNumber.of("000000001")));
    }

    @Test
    void a_body_has_its_own_paper_and_no_number_of_a_citizen() {
        InboundOwner business = owner("\"LoaiDoiTuong\":\"2\",\"SoGiayToChuHoSo\":\"000000000001\"");

        assertThat(business.id()).isEmpty();
        assertThat(business.toOwner()).contains(Owner.of(OwnerKind.BUSINESS, PersonName.of("Mẫu"), "000000000001"));
    }

    @Test
    void an_owner_of_whom_too_little_came_is_none_of_ours() {
        assertThat(owner("\"LoaiDoiTuong\":\"1\"").toOwner()).isEmpty();
        assertThat(owner("\"LoaiDoiTuong\":\"9\",\"SoGiayToChuHoSo\":\"X1\"").toOwner())
                .isEmpty();
        assertThat(owner("\"LoaiDoiTuong\":\"2\",\"SoGiayToChuHoSo\":\"\\ud800\"")
                        .toOwner())
                .isEmpty();
        assertThat(owner(
                                "\"LoaiDoiTuong\":\"2\",\"DinhDanhCHS\":{\"LoaiDinhDanh\":\"1\",\"SoDinhDanh\":\"003099000001\"}")
                        .toOwner())
                .isEmpty();
    }

    @Test
    void the_second_number_of_a_kind_is_kept_unread() {
        InboundDossier dossier = Sent.dossier("""
                {"MaHoSo": "x", "DinhDanhCHS": [{"LoaiDinhDanh": "1", "SoDinhDanh": "003099000001"},
                                                {"LoaiDinhDanh": "1", "SoDinhDanh": "003099000002"}]}""");

        assertThat(dossier.owner().id()).contains(CitizenId.of("003099000001"));
        assertThat(dossier.unread()).containsEntry("DinhDanhCHS[1].SoDinhDanh", "003099000002");
    }

    @Test
    void a_draft_of_our_own_has_every_part() {
        Dossier dossier = full.draft().orElseThrow().build();

        assertThat(dossier.code()).isEqualTo(DossierCode.of(Sent.CODE));
        assertThat(dossier.channel()).isEqualTo(Channel.ONLINE);
        assertThat(dossier.status()).isEqualTo(DossierStatus.NEW);
        assertThat(dossier.owner()).isEqualTo(full.owner().toOwner().orElseThrow());
        assertThat(dossier.portalAccount()).contains("tech-mau-1");
        assertThat(dossier.dates().refusedAt()).contains(LocalDateTime.of(2026, 1, 9, 8, 0));
        assertThat(dossier.contents()).isEqualTo(full.contents());
        assertThat(dossier.history().supplements()).isEqualTo(full.supplements());
        assertThat(dossier.facts()).isEqualTo(full.facts());
        assertThat(dossier.summary()).contains("về ở với con");
        assertThat(dossier.note()).contains("khách quen");
        assertThat(dossier.resultDelivery()).isEqualTo(ResultDelivery.POST);
        assertThat(dossier.deliveryNote()).contains("Phường Mẫu");
        assertThat(dossier.submissionPlace()).isEqualTo(SubmissionPlace.NATIONAL_PORTAL);
        assertThat(dossier.contact()).isEqualTo(full.contact());
    }

    @Test
    void a_text_that_is_too_long_for_the_model_is_left_out_of_the_draft_alone() {
        String long1001 = "a".repeat(1001);
        InboundDossier dossier = Sent.dossier(Sent.DOSSIER.replace("về ở với con", long1001));

        assertThat(dossier.summary()).contains(long1001);
        assertThat(dossier.draft().orElseThrow().build().summary()).isEmpty();
    }

    @Test
    void no_more_than_a_hundred_data_bases_are_believed() {
        String databases = IntStream.range(0, 101)
                .mapToObj(i -> "{\"MaCSDL\":\"" + i + "\"}")
                .collect(Collectors.joining(",", "[", "]"));

        InboundDossier dossier = Sent.dossier("{\"MaHoSo\":\"x\",\"DSKetNoiCSDL\":" + databases + "}");

        assertThat(dossier.facts().databases()).hasSize(100);
        assertThat(dossier.unread()).containsEntry("DSKetNoiCSDL", databases);
    }

    private static InboundOwner owner(String fields) {
        return Sent.dossier("{\"MaHoSo\":\"x\",\"ChuHoSo\":\"Mẫu\"," + fields + "}")
                .owner();
    }
}

package io.github.dancu.dvc.linked;

import static io.github.dancu.dossier.LinkedStage.BIRTH_REGISTRATION;
import static io.github.dancu.dossier.LinkedStage.CHILD_HEALTH_CARD;
import static io.github.dancu.dossier.LinkedStage.DEATH_REGISTRATION;
import static io.github.dancu.dossier.LinkedStage.FUNERAL_ALLOWANCE;
import static io.github.dancu.dossier.LinkedStage.PERMANENT_RESIDENCE;
import static io.github.dancu.dossier.LinkedStage.RESIDENCE_REMOVAL;
import static io.github.dancu.dossier.LinkedStatus.ACCEPTED;
import static io.github.dancu.dossier.LinkedStatus.RECEIVED;
import static io.github.dancu.dossier.LinkedStatus.REFUSED;
import static io.github.dancu.dossier.LinkedStatus.REGISTERED;
import static io.github.dancu.dossier.LinkedStatus.RESULT_RETURNED;
import static io.github.dancu.dossier.LinkedStatus.SENT_TO_JUSTICE;
import static io.github.dancu.dossier.LinkedStatus.SUPPLEMENT_REQUESTED;
import static io.github.dancu.dvc.linked.LinkedCallers.CODE;
import static io.github.dancu.dvc.linked.LinkedCallers.LINKED;
import static io.github.dancu.dvc.linked.LinkedCallers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dossier.LinkedProcedure;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dvc.linked.World.Program;
import io.github.dancu.journal.FileJournal;
import io.github.dancu.testkit.GatewayFault;
import io.github.dancu.testkit.LineFault;
import io.github.dancu.testkit.SimulatedFault;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedFlowTest {
    private final World world = new World();
    private final Program program = world.program();

    @AfterEach
    void close() {
        world.close();
    }

    @Test
    void a_birth_goes_from_the_registration_to_the_residence_and_to_the_health_card() {
        world.fileBirth();

        LinkedState handedOver = program.receiveAndAdvance();
        world.simulator.register(CODE);
        LinkedState registered = program.advance();
        world.desks.decide(StageOutcome.done("TT-1"));
        LinkedState resident = program.advance();
        world.desks.decide(new StageOutcome.Done("TE1910000000001", Map.of("coQuan", "BHXH Mẫu")));
        LinkedState finished = program.advance();

        assertThat(handedOver.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(handedOver.stage()).contains(BIRTH_REGISTRATION);
        assertThat(registered.stage()).contains(PERMANENT_RESIDENCE);
        assertThat(resident.stage()).contains(CHILD_HEALTH_CARD);
        assertThat(finished.standing()).isEqualTo(LinkedStanding.FINISHED);
        assertThat(finished.stage()).isEmpty();
        assertThat(finished.finished())
                .extracting(FinishedStage::stage)
                .containsExactly(BIRTH_REGISTRATION, PERMANENT_RESIDENCE, CHILD_HEALTH_CARD);
        assertThat(finished.finished())
                .extracting(FinishedStage::reference)
                .containsExactly("1", "TT-1", "TE1910000000001");
        assertThat(world.simulator.statusesOf(LINKED.toText()))
                .containsExactly(RECEIVED, ACCEPTED, SENT_TO_JUSTICE, REGISTERED, RESULT_RETURNED);
        assertThat(world.simulator.handOversOf(CODE)).isEqualTo(1);
        assertThat(world.simulator.isReceived(LINKED.toText())).isTrue();
    }

    @Test
    void a_death_goes_from_the_registration_to_the_removal_and_to_the_allowance() {
        world.fileDeath();

        program.receiveAndAdvance();
        world.simulator.register(CODE);
        program.advance();
        world.desks.decide(StageOutcome.done("XTT-1"));
        program.advance();
        world.desks.decide(StageOutcome.done("MTP-1"));
        LinkedState finished = program.advance();

        assertThat(finished.standing()).isEqualTo(LinkedStanding.FINISHED);
        assertThat(finished.group()).isEqualTo(LinkedGroup.DEATH);
        assertThat(finished.stages()).containsExactly(DEATH_REGISTRATION, RESIDENCE_REMOVAL, FUNERAL_ALLOWANCE);
        assertThat(finished.registration()).get().isInstanceOf(DeathResult.class);
        assertThat(world.simulator.statusesOf(LINKED.toText()))
                .containsExactly(RECEIVED, ACCEPTED, SENT_TO_JUSTICE, REGISTERED, RESULT_RETURNED);
    }

    @Test
    void the_variants_of_a_procedure_have_their_own_stages() {
        world.simulator.fileBirth(LINKED.toText(), "2.001023", World.PEOPLE.get(0));
        world.simulator.registerAtOnce();

        LinkedState state = program.receiveAndAdvance();

        assertThat(state.stages()).containsExactly(BIRTH_REGISTRATION, CHILD_HEALTH_CARD);
        assertThat(state.stage()).contains(CHILD_HEALTH_CARD);
    }

    @Test
    void a_procedure_that_the_table_does_not_hold_is_a_setting_and_a_local_code_is_the_national_one() {
        LinkedProcedure own = new LinkedProcedure(
                ProcedureCode.of("3.000722"), LinkedGroup.BIRTH, List.of(BIRTH_REGISTRATION, CHILD_HEALTH_CARD), false);
        world.simulator.fileBirth(LINKED.toText(), "3.000722.000.00.00.H33", World.PEOPLE.get(0));

        Program knowing = world.new Program(world.flow().procedure(own));

        assertThatThrownBy(program::tick)
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        wrong -> assertThat(wrong.violations())
                                .extracting(one -> one.field())
                                .containsExactly("maTTHC"));
        assertThat(knowing.receiveAndAdvance().stages()).isEqualTo(own.stages());
    }

    @Test
    void the_desks_are_given_the_form_the_registration_and_what_was_done_before() {
        world.fileBirth();
        world.simulator.registerAtOnce();
        world.desks.answer(PERMANENT_RESIDENCE, StageOutcome.done("TT-1"));

        program.receiveAndAdvance();

        StageRequest request = world.desks.request(LINKED + "/CHILD_HEALTH_CARD/1");
        assertThat(request.code()).isEqualTo(CODE);
        assertThat(request.dossier()
                        .form()
                        .orElseThrow()
                        .subject()
                        .orElseThrow()
                        .text())
                .isEqualTo("Trần Bé Mẫu");
        assertThat(request.dossier().files())
                .hasSize(2)
                .allMatch(file -> file.content().isPresent());
        assertThat(request.registration())
                .isInstanceOfSatisfying(
                        BirthResult.class,
                        birth -> assertThat(birth.personalNumber().orElseThrow().digits())
                                .isEqualTo("003326000001"));
        assertThat(request.finished()).extracting(FinishedStage::reference).containsExactly("1", "TT-1");
    }

    @Test
    void each_status_says_what_happened_and_when_it_is_due() {
        world.fileBirth();
        world.simulator.registerAtOnce();
        world.desks.answer(PERMANENT_RESIDENCE, StageOutcome.done(""));
        world.desks.answer(CHILD_HEALTH_CARD, StageOutcome.done(""));

        program.receiveAndAdvance();

        assertThat(world.simulator.reportOf(LINKED.toText(), RECEIVED))
                .contains("\"maTTHC\":\"2.000986\"")
                .contains("\"soHoSoLT\":\"" + LINKED + "\"")
                .contains("\"maHoSo\":\"" + CODE + "\"")
                .contains("\"coQuanXuLy\":5")
                .contains("\"trangThai\":1")
                .contains("\"thoiGianThucHien\":\"05/01/2026 09:00:00\"")
                .contains("\"ngayKetThucTheoQuyDinh\":\"05/01/2026 17:00:00\"")
                .contains("\"nguoiXuLy\":\"Lê Thị Mẫu\"");
        assertThat(world.simulator.reportOf(LINKED.toText(), REGISTERED))
                .contains("\"nguoiXuLy\":\"Lê Văn Mẫu\"")
                .contains("\\\"soDinhDanh\\\":\\\"003326000001\\\"")
                .contains("\\\"nksNoiSinh\\\":\\\"Bệnh viện Mẫu, Phường Mẫu\\\"")
                .contains("\\\"nksNoiSinhMaTinh\\\":\\\"91\\\"")
                .contains("\\\"nksGioiTinh\\\":2")
                .contains("\\\"maGiayToKetQua\\\":\\\"KQ.G15.000031\\\"")
                .contains("\\\"giayKhaiSinh\\\":\\\"");
    }

    @Test
    void the_portal_is_to_be_told_what_the_linked_status_means_there() {
        world.fileBirth();

        LinkedState received = program.flow.receive(dossier(), CODE);
        LinkedState handedOver = program.advance();
        world.simulator.register(CODE);
        LinkedState registered = program.advance();

        assertThat(received.portalStatus()).isEmpty();
        assertThat(handedOver.portalStatus()).contains(DossierStatus.IN_PROGRESS);
        assertThat(registered.portalStatus()).contains(DossierStatus.DONE);
    }

    @Test
    void papers_that_the_civil_status_officer_asks_for_are_supplied_and_handed_over_again() {
        world.fileBirth();
        program.receiveAndAdvance();
        world.simulator.askForSupplement(CODE, "Thiếu giấy chứng sinh");

        LinkedState asked = program.advance();
        LinkedState stillWaiting = program.advance();
        world.simulator.supply(LINKED.toText());
        LinkedState supplied = program.receiveAndAdvance();
        world.simulator.register(CODE);
        LinkedState registered = program.advance();

        assertThat(asked.standing()).isEqualTo(LinkedStanding.SUPPLEMENT_REQUESTED);
        assertThat(asked.reason()).contains("Thiếu giấy chứng sinh");
        // Seven working days: the Saturday between them is worked for a day off.
        assertThat(asked.supplementDueAt()).contains(LocalDateTime.of(2026, 1, 13, 17, 0));
        assertThat(asked.portalStatus()).contains(DossierStatus.SUPPLEMENT_REQUESTED);
        assertThat(stillWaiting.reported()).isEqualTo(asked.reported());
        assertThat(world.simulator.reportOf(LINKED.toText(), SUPPLEMENT_REQUESTED))
                .contains("\"noiDungXuLy\":\"Thiếu giấy chứng sinh\"")
                .contains("\"hanBoSungHoSo\":\"13/01/2026 17:00:00\"");
        assertThat(supplied.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(supplied.reason()).isEmpty();
        assertThat(supplied.portalStatus()).contains(DossierStatus.IN_PROGRESS);
        assertThat(registered.stage()).contains(PERMANENT_RESIDENCE);
        assertThat(world.desks
                        .request(LINKED + "/PERMANENT_RESIDENCE/1")
                        .dossier()
                        .files())
                .hasSize(3);
        assertThat(world.simulator.handOversOf(CODE)).isEqualTo(2);
        assertThat(world.simulator.noWriteTwice()).isTrue();
        assertThat(world.simulator.statusesOf(LINKED.toText()))
                .containsExactly(
                        RECEIVED, ACCEPTED, SENT_TO_JUSTICE, SUPPLEMENT_REQUESTED, SENT_TO_JUSTICE, REGISTERED);
    }

    @Test
    void papers_that_the_one_stop_office_asks_for_are_examined_again() {
        world.fileBirth();
        Intake wantsThreeFiles = (access, dossier) ->
                dossier.files().size() < 3 ? StageOutcome.supplementNeeded("Thiếu một giấy tờ") : StageOutcome.done("");
        Program strict = world.new Program(world.flow().intake(wantsThreeFiles));

        LinkedState asked = strict.receiveAndAdvance();
        world.simulator.supply(LINKED.toText());
        LinkedState supplied = strict.receiveAndAdvance();

        assertThat(asked.standing()).isEqualTo(LinkedStanding.SUPPLEMENT_REQUESTED);
        assertThat(asked.reason()).contains("Thiếu một giấy tờ");
        assertThat(supplied.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(world.simulator.handOversOf(CODE)).isEqualTo(1);
        assertThat(world.simulator.statusesOf(LINKED.toText()))
                .containsExactly(RECEIVED, SUPPLEMENT_REQUESTED, ACCEPTED, SENT_TO_JUSTICE);
    }

    @Test
    void the_due_time_after_a_supplement_is_told_with_the_former_one() {
        world.fileBirth();
        program.receiveAndAdvance();
        world.simulator.askForSupplement(CODE, "Thiếu giấy chứng sinh");
        program.advance();
        world.timeline.pass(Duration.ofDays(1));
        world.simulator.supply(LINKED.toText());

        LinkedState supplied = program.receiveAndAdvance();

        assertThat(supplied.dueAt()).isEqualTo(LocalDateTime.of(2026, 1, 6, 17, 0));
        assertThat(world.simulator.reportOf(LINKED.toText(), SENT_TO_JUSTICE))
                .contains("\"ngayHenTraTruoc\":\"05/01/2026 17:00:00\"")
                .contains("\"ngayHenTraMoi\":\"06/01/2026 17:00:00\"");
    }

    @Test
    void who_supplies_nothing_is_refused_by_the_office() {
        world.fileBirth();
        program.receiveAndAdvance();
        world.simulator.askForSupplement(CODE, "Thiếu giấy chứng sinh");
        program.advance();

        program.flow.refuse(LINKED, "Quá hạn bổ sung");
        LinkedState refused = program.advance();

        assertThat(refused.standing()).isEqualTo(LinkedStanding.REFUSED);
        assertThat(refused.portalStatus()).contains(DossierStatus.NOT_ACCEPTED);
        assertThat(world.simulator.reportOf(LINKED.toText(), REFUSED)).contains("\"noiDungXuLy\":\"Quá hạn bổ sung\"");
        assertThatThrownBy(() -> program.flow.refuse(LINKED, "Quá hạn bổ sung"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> program.flow.refuse(LINKED, " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_refusal_by_the_civil_status_officer_is_the_end() {
        world.fileDeath();
        program.receiveAndAdvance();
        world.simulator.refuse(CODE, "Trùng hồ sơ");

        LinkedState refused = program.advance();

        assertThat(refused.standing()).isEqualTo(LinkedStanding.REFUSED);
        assertThat(refused.reason()).contains("Trùng hồ sơ");
        assertThat(refused.finished()).isEmpty();
        assertThat(refused.portalStatus()).contains(DossierStatus.NOT_ACCEPTED);
        assertThat(world.simulator.statusesOf(LINKED.toText()))
                .containsExactly(RECEIVED, ACCEPTED, SENT_TO_JUSTICE, REFUSED);
        assertThat(program.advance().reported()).isEqualTo(refused.reported());
        assertThatThrownBy(() -> program.flow.resume(WHY, LINKED)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_refusal_by_the_one_stop_office_is_the_end_before_anything_is_handed_over() {
        world.fileBirth();
        Program strict = world
        .new Program(world.flow().intake((access, dossier) -> StageOutcome.refused("Không thuộc thẩm quyền")));

        LinkedState refused = strict.receiveAndAdvance();

        assertThat(refused.standing()).isEqualTo(LinkedStanding.REFUSED);
        assertThat(world.simulator.handOversOf(CODE)).isZero();
        assertThat(world.simulator.statusesOf(LINKED.toText())).containsExactly(RECEIVED, REFUSED);
    }

    @Test
    void when_a_later_agency_refuses_what_was_done_stands_and_it_can_be_resumed() {
        world.fileBirth();
        world.simulator.registerAtOnce();
        world.desks.answer(PERMANENT_RESIDENCE, StageOutcome.refused("Chưa có chỗ ở hợp pháp"));

        LinkedState stopped = program.receiveAndAdvance();
        LinkedState stillStopped = program.advance();
        world.desks.answer(PERMANENT_RESIDENCE, StageOutcome.done("TT-1"));
        LinkedState resumed = program.flow.resume(WHY, LINKED);

        assertThat(stopped.standing()).isEqualTo(LinkedStanding.STOPPED);
        assertThat(stopped.stage()).contains(PERMANENT_RESIDENCE);
        assertThat(stopped.reason()).contains("Chưa có chỗ ở hợp pháp");
        assertThat(stopped.finished()).extracting(FinishedStage::stage).containsExactly(BIRTH_REGISTRATION);
        assertThat(stopped.registration()).isPresent();
        assertThat(stopped.reported()).extracting(ReportedStatus::status).endsWith(REGISTERED);
        assertThat(stillStopped.standing()).isEqualTo(LinkedStanding.STOPPED);
        assertThat(resumed.stage()).contains(CHILD_HEALTH_CARD);
        assertThat(resumed.reason()).isEmpty();
        assertThat(world.desks.begun)
                .containsExactly(
                        LINKED + "/PERMANENT_RESIDENCE/1",
                        LINKED + "/PERMANENT_RESIDENCE/2",
                        LINKED + "/CHILD_HEALTH_CARD/1");
        assertThat(world.simulator.statusesOf(LINKED.toText())).endsWith(REGISTERED);
    }

    @Test
    void what_a_later_agency_asks_for_is_waited_for() {
        world.fileBirth();
        world.simulator.registerAtOnce();
        world.desks.answer(PERMANENT_RESIDENCE, StageOutcome.supplementNeeded("Thiếu ảnh"));

        LinkedState asked = program.receiveAndAdvance();
        LinkedState stillAsked = program.advance();
        world.desks.decide(StageOutcome.waiting());
        LinkedState supplied = program.advance();
        world.desks.decide(StageOutcome.done("TT-1"));
        LinkedState done = program.advance();

        assertThat(asked.standing()).isEqualTo(LinkedStanding.SUPPLEMENT_REQUESTED);
        assertThat(asked.supplementDueAt()).contains(LocalDateTime.of(2026, 1, 13, 17, 0));
        assertThat(stillAsked.reason()).contains("Thiếu ảnh");
        assertThat(supplied.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(supplied.reason()).isEmpty();
        assertThat(done.stage()).contains(CHILD_HEALTH_CARD);
        assertThat(world.desks.begun).hasSize(2);
    }

    @Test
    void the_result_may_count_as_returned_when_it_is_registered() {
        world.fileBirth();
        world.simulator.registerAtOnce();
        Program early = world.new Program(world.flow().returnedAtRegistration(true));

        LinkedState registered = early.receiveAndAdvance();
        world.desks.decide(StageOutcome.done(""));
        early.advance();
        world.desks.decide(StageOutcome.done(""));
        LinkedState finished = early.advance();

        assertThat(registered.reported()).extracting(ReportedStatus::status).endsWith(REGISTERED, RESULT_RETURNED);
        assertThat(registered.stage()).contains(PERMANENT_RESIDENCE);
        assertThat(finished.standing()).isEqualTo(LinkedStanding.FINISHED);
        assertThat(finished.reported()).isEqualTo(registered.reported());
    }

    @Test
    void a_dossier_that_is_here_already_is_not_received_again() {
        world.fileBirth();
        LinkedDossier dossier = dossier();

        LinkedState first = program.flow.receive(dossier, CODE);
        LinkedState second = program.flow.receive(dossier, DossierCode.of("H33.899-260105-0002"));

        assertThat(second.code()).isEqualTo(first.code());
        assertThat(second.standing()).isEqualTo(LinkedStanding.UNDER_WAY);
        assertThat(world.simulator.isReceived(LINKED.toText())).isFalse();
    }

    @Test
    void its_receipt_is_confirmed_only_when_its_content_is_kept() {
        world.fileBirth();
        world.spy(request -> {
            if (request.uri().getPath().endsWith("capnhatdanhan")) {
                assertThat(world.journal.kept).containsKeys("linked/" + LINKED, "linked/" + LINKED + "/dossier");
            }
        });

        program.receiveAndAdvance();

        assertThat(world.simulator.isReceived(LINKED.toText())).isTrue();
    }

    @Test
    void a_dossier_that_nobody_can_place_is_refused_with_every_field() {
        world.simulator.fileText("LT-1", "1.004222", "XX", "<hoTich/>");
        LinkedDossier dossier = dossier();

        assertThatThrownBy(() -> program.flow.receive(dossier, CODE))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        wrong -> assertThat(wrong.violations())
                                .extracting(one -> one.field())
                                .containsExactly("module", "maTTHC"));
        assertThat(world.journal.kept).isEmpty();
    }

    @Test
    void a_dossier_whose_form_cannot_be_read_waits_for_an_officer() {
        world.simulator.fileText(LINKED.toText(), World.BIRTH, "KS", "no form at all");

        LinkedState waiting = program.receiveAndAdvance();

        assertThat(waiting.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(world.simulator.statusesOf(LINKED.toText())).containsExactly(RECEIVED);
        assertThat(world.simulator.handOversOf(CODE)).isZero();
    }

    @Test
    void a_registration_without_the_childs_number_is_a_finding_and_waited_for() {
        world.fileBirth();
        program.receiveAndAdvance();
        world.simulator.register(CODE);
        world.simulator.distort(CODE, Map.of("ketQuaXuLy.soDinhDanh", "chưa cấp"));

        LinkedState waiting = program.advance();
        world.simulator.distort(CODE, Map.of("ketQuaXuLy.soDinhDanh", "003326000009"));
        LinkedState registered = program.advance();

        assertThat(waiting.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(waiting.findings())
                .containsExactly(new LinkedFinding("ketQuaXuLy.soDinhDanh", LinkedFinding.Kind.UNREADABLE));
        assertThat(registered.findings()).isEmpty();
        assertThat(registered.stage()).contains(PERMANENT_RESIDENCE);
    }

    @Test
    void a_status_that_nobody_knows_is_a_finding_and_waited_for() {
        world.fileBirth();
        program.receiveAndAdvance();
        world.simulator.distort(CODE, Map.of("trangThai", "9"));

        LinkedState waiting = program.advance();

        assertThat(waiting.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(waiting.findings()).containsExactly(new LinkedFinding("trangThai", LinkedFinding.Kind.UNKNOWN));
    }

    @Test
    void a_hand_over_in_doubt_is_asked_for_and_sent_again_only_after_a_while() {
        world.fileBirth();
        world.simulator.showAfter(Duration.ofMinutes(3));
        Program patient = world.new Program(world.flow().resendAfter(Duration.ofMinutes(10)));
        losing("nhanHoSoDKHT", LineFault.NO_ANSWER_AFTER_COMMIT);

        assertThatThrownBy(patient::tick).isInstanceOf(OutcomeUnknownException.class);
        LinkedState inDoubt = patient.advance();
        world.timeline.pass(Duration.ofMinutes(5));
        LinkedState shown = patient.advance();

        assertThat(inDoubt.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(inDoubt.reported()).extracting(ReportedStatus::status).endsWith(ACCEPTED);
        assertThat(shown.reported()).extracting(ReportedStatus::status).endsWith(SENT_TO_JUSTICE);
        assertThat(world.simulator.handOversOf(CODE)).isEqualTo(1);
        assertThat(world.simulator.noWriteTwice()).isTrue();
    }

    @Test
    void a_hand_over_that_never_arrived_is_sent_again_after_a_while() {
        world.fileBirth();
        Program patient = world.new Program(world.flow().resendAfter(Duration.ofMinutes(10)));
        losing("nhanHoSoDKHT", LineFault.CONNECTION_RESET);

        assertThatThrownBy(patient::tick).isInstanceOf(OutcomeUnknownException.class);
        patient.advance();
        int before = world.simulator.handOversOf(CODE);
        world.timeline.pass(Duration.ofMinutes(10));
        LinkedState arrived = patient.advance();

        assertThat(before).isZero();
        assertThat(arrived.reported()).extracting(ReportedStatus::status).endsWith(SENT_TO_JUSTICE);
        assertThat(world.simulator.handOversOf(CODE)).isEqualTo(1);
    }

    @ParameterizedTest(name = "HTTP 400: {0}")
    @ValueSource(booleans = {true, false})
    void a_hand_over_in_doubt_is_asked_for_also_when_the_next_one_was_not_taken(boolean calledWrong) {
        world.fileBirth();
        world.simulator.showAfter(Duration.ofMinutes(15));
        world.simulator.acceptDuplicates();
        Program patient = world.new Program(world.flow().resendAfter(Duration.ofMinutes(10)));
        losing("nhanHoSoDKHT", LineFault.NO_ANSWER_AFTER_COMMIT);
        assertThatThrownBy(patient::tick).isInstanceOf(OutcomeUnknownException.class);
        world.timeline.pass(Duration.ofMinutes(11));
        if (calledWrong) {
            world.simulator.callWrong("nhanHoSoDKHT");
            assertThat(patient.advance().standing()).isEqualTo(LinkedStanding.STOPPED);
            assertThatThrownBy(() -> patient.flow.refuse(LINKED, "Thiếu giấy chứng sinh"))
                    .isInstanceOf(IllegalStateException.class);
        } else {
            losing("nhanHoSoDKHT", GatewayFault.LGSP_FORBIDDEN);
            assertThatThrownBy(patient::advance).isInstanceOf(RefusedException.class);
        }
        world.simulator.callNothingWrong();
        world.timeline.pass(Duration.ofMinutes(5));

        LinkedState shown = calledWrong ? patient.flow.resume(WHY, LINKED) : patient.advance();

        assertThat(shown.reported()).extracting(ReportedStatus::status).endsWith(SENT_TO_JUSTICE);
        assertThat(world.simulator.handOversOf(CODE)).isEqualTo(1);
        assertThat(world.simulator.noWriteTwice()).isTrue();
    }

    @Test
    void a_lost_second_hand_over_is_told_from_the_first() {
        world.fileBirth();
        program.receiveAndAdvance();
        world.simulator.askForSupplement(CODE, "Thiếu giấy chứng sinh");
        program.advance();
        world.timeline.pass(Duration.ofHours(1));
        world.simulator.supply(LINKED.toText());
        losing("nhanHoSoDKHT", LineFault.CONNECTION_RESET);

        assertThatThrownBy(program::tick).isInstanceOf(OutcomeUnknownException.class);
        LinkedState arrived = program.advance();

        assertThat(arrived.reported()).extracting(ReportedStatus::status).endsWith(SENT_TO_JUSTICE);
        assertThat(world.simulator.handOversOf(CODE)).isEqualTo(2);
    }

    @Test
    void a_journal_in_a_file_is_enough_for_another_program(@TempDir Path directory) {
        world.fileBirth();
        world.simulator.registerAtOnce();
        try (FileJournal journal = FileJournal.open(directory.resolve("journal"))) {
            world.new Program(world.flow().journal(journal)).receiveAndAdvance();
        }
        world.desks.decide(StageOutcome.done("TT-1"));

        try (FileJournal journal = FileJournal.open(directory.resolve("journal"))) {
            LinkedState state = world.new Program(world.flow().journal(journal)).advance();

            assertThat(state.stage()).contains(CHILD_HEALTH_CARD);
            assertThat(world.desks
                            .request(LINKED + "/CHILD_HEALTH_CARD/1")
                            .dossier()
                            .files())
                    .hasSize(2);
        }
        assertThat(world.simulator.handOversOf(CODE)).isEqualTo(1);
    }

    @Test
    void content_may_be_kept_elsewhere() {
        world.fileBirth();
        world.simulator.registerAtOnce();
        MapJournal contents = new MapJournal(world.boundaries);

        world.new Program(world.flow().contents(contents)).receiveAndAdvance();

        assertThat(world.journal.kept.keySet()).containsExactlyInAnyOrder("linked/" + LINKED, "linked-of/" + CODE);
        assertThat(contents.kept.keySet())
                .containsExactly("linked/" + LINKED + "/dossier", "linked/" + LINKED + "/registration");
    }

    @Test
    void at_its_end_the_content_is_forgotten_and_the_rest_when_it_is_told_so() {
        world.fileBirth();
        world.simulator.registerAtOnce();
        world.desks.answer(PERMANENT_RESIDENCE, StageOutcome.done(""));
        LinkedState underWay = program.receiveAndAdvance();
        assertThatThrownBy(() -> program.flow.forget(LINKED)).isInstanceOf(IllegalStateException.class);
        world.desks.decide(StageOutcome.done(""));

        program.advance();
        var atTheEnd = List.copyOf(world.journal.kept.keySet());
        program.flow.forget(LINKED);
        program.flow.forget(LINKED);

        assertThat(underWay.standing()).isEqualTo(LinkedStanding.WAITING);
        assertThat(atTheEnd)
                .containsExactlyInAnyOrder(
                        "linked/" + LINKED, "linked/" + LINKED + "/registration", "linked-of/" + CODE);
        assertThat(world.journal.kept).isEmpty();
        assertThat(program.flow.find(LINKED)).isEmpty();
        assertThatThrownBy(program::advance).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_stage_without_a_desk_is_told_before_anything_is_received() {
        world.fileBirth();
        LinkedFlow withoutDesks = LinkedFlow.builder()
                .software(program.software)
                .justice(world.justice().build())
                .journal(world.journal)
                .build();
        LinkedDossier dossier = dossier();

        assertThatThrownBy(() -> withoutDesks.receive(dossier, CODE))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PERMANENT_RESIDENCE");
        assertThat(world.journal.kept).isEmpty();
    }

    @Test
    void a_desk_that_forgot_what_it_began_is_told_off() {
        world.fileBirth();
        world.simulator.registerAtOnce();
        program.receiveAndAdvance();
        Program forgetful = world
        .new Program(world.flow().desk(PERMANENT_RESIDENCE, new FakeDesks(new Boundaries()).desk(PERMANENT_RESIDENCE)));

        assertThatThrownBy(forgetful::advance)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("PERMANENT_RESIDENCE");
    }

    @Test
    void what_a_flow_needs_is_told_at_once() {
        assertThatThrownBy(() -> LinkedFlow.builder().build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("a LinkedFlow needs software, justice and a journal");
        assertThatThrownBy(() -> LinkedFlow.builder().desk(BIRTH_REGISTRATION, world.desks.desk(BIRTH_REGISTRATION)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LinkedFlow.builder().resendAfter(Duration.ofSeconds(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LinkedFlow.builder().resendAfter(Duration.ofDays(2)))
                .isInstanceOf(IllegalArgumentException.class);
        LinkedProcedure headless = new LinkedProcedure(
                ProcedureCode.of("3.000722"), LinkedGroup.BIRTH, List.of(PERMANENT_RESIDENCE, CHILD_HEALTH_CARD), true);
        assertThatThrownBy(() -> LinkedFlow.builder().procedure(headless)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void expired_tokens_are_renewed_on_the_way() {
        world.fileBirth();
        program.receiveAndAdvance();
        world.simulator.register(CODE);
        world.simulator.expireTokens();

        assertThat(program.advance().stage()).contains(PERMANENT_RESIDENCE);
    }

    /** The next request for this service meets a fault. */
    private void losing(String service, SimulatedFault fault) {
        boolean[] done = new boolean[1];
        world.spy(request -> {
            if (!done[0] && request.uri().getPath().endsWith(service)) {
                done[0] = true;
                world.simulator.line().breakNext(1, fault);
            }
        });
    }

    private LinkedDossier dossier() {
        return dossier(program.software.newDossiers(WHY).value().orElseThrow().get(0));
    }

    private LinkedDossier dossier(LinkedNotice notice) {
        return program.software.find(WHY, notice.id().orElseThrow()).value().orElseThrow();
    }
}

package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.CODE;
import static io.github.dancu.dvc.Callers.NOW;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.FilePart;
import io.github.dancu.connect.InvalidRequestException;
import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.connect.Receipt;
import io.github.dancu.connect.Receipt.State;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.Sha256;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.journal.Journal;
import io.github.dancu.testkit.RecordedAudit;
import io.github.dancu.testkit.VirtualTimeline;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files for a ministry's portal: each content of a dossier there once, and as it was. */
class UploadTest {
    private static final URI ENDPOINT = URI.create("http://ministry.example.vn/api");
    private static final byte[] CONTENT = "tờ khai".getBytes(StandardCharsets.UTF_8);
    private static final String HASH = Sha256.hex(CONTENT);
    private static final String NOTE = "dvc/ministry/-/file/" + CODE + "/" + HASH;
    private static final Duration WAIT = Duration.ofMinutes(10);
    private static final MinistryProfile ASKED = MinistryProfile.of().withUploadsLookedUp(true);

    @TempDir
    Path folder;

    private final FakeMinistry portal = new FakeMinistry();
    private final RecordedAudit audit = new RecordedAudit();
    private final VirtualTimeline time = VirtualTimeline.startingAt(NOW);
    private final Journal journal = Journal.inMemory(100);
    private final DvcClient dvc = client(ASKED);
    private final DvcClient mute = client(MinistryProfile.of());

    @Test
    void a_file_is_stored_and_named_as_the_dossier_is_to_name_it() throws IOException {
        Path path = Files.write(folder.resolve("Nguyễn Văn Mẫu.PDF"), CONTENT);

        Answer<UploadedFile> answer =
                dvc.upload(WHY, CODE, DossierFile.of(path).named("Tờ khai.pdf").forComponent("TP1"));

        UploadedFile stored = answer.value().orElseThrow();
        assertThat(stored.verified()).isTrue();
        assertThat(stored.attachment())
                .isEqualTo(Attachment.builder("Tờ khai.pdf")
                        .id("tep-1")
                        .hash(HASH)
                        .componentCode("TP1")
                        .build());
        WireRequest sent = portal.uploads.get(0);
        assertThat(sent.uri()).hasToString(ENDPOINT + "/UploadTep");
        assertThat(sent.headers()).containsEntry("Authorization", "Bearer t-1");
        assertThat(sent.fields())
                .containsExactly(
                        Map.entry("MaHoSo", CODE.toText()),
                        Map.entry("TenTep", "Tờ khai.pdf"),
                        Map.entry("HashTep", HASH));
        FilePart file = sent.file().orElseThrow();
        assertThat(file.field()).isEqualTo("file");
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.length()).isEqualTo(CONTENT.length);
        try (InputStream in = file.source().open()) {
            assertThat(in.readAllBytes()).isEqualTo(CONTENT);
        }
    }

    @Test
    void the_audit_log_names_the_dossier_and_the_hash_and_not_the_file() {
        dvc.upload(WHY, CODE, file());

        assertThat(audit.events())
                .extracting(AuditEvent::operation)
                .containsExactly("findUpload", "findUpload", "upload", "upload");
        assertThat(audit.events()).extracting(AuditEvent::subject).containsOnly(CODE + "/" + HASH);
    }

    @Test
    void a_content_that_the_journal_knows_is_not_sent_again_and_that_stands_in_the_audit_log() {
        dvc.upload(WHY, CODE, file());
        int before = audit.events().size();

        Answer<UploadedFile> again = dvc.upload(WHY, CODE, file().named("cùng nội dung.pdf"));

        assertThat(again.value().orElseThrow().attachment().id()).contains("tep-1");
        assertThat(again.report().answered()).isFalse();
        assertThat(portal.uploads).hasSize(1);
        assertThat(portal.questions).hasSize(1);
        assertThat(audit.events().subList(before, audit.events().size()))
                .extracting(AuditEvent::outcome)
                .containsExactly("", "answered: from memory");
        assertThat(journal.find(NOTE)).contains("verified tep-1");
    }

    @Test
    void a_content_that_the_portal_knows_is_not_sent_again() {
        dvc.upload(WHY, CODE, file());
        journal.forget(NOTE);

        assertThat(dvc.upload(WHY, CODE, file())
                        .value()
                        .orElseThrow()
                        .attachment()
                        .id())
                .contains("tep-1");

        assertThat(portal.uploads).hasSize(1);
    }

    @Test
    void another_content_and_another_dossier_are_other_files() {
        dvc.upload(WHY, CODE, file());
        dvc.upload(WHY, CODE, DossierFile.of("a.pdf", new byte[] {1}));
        dvc.upload(WHY, DossierCode.of("H33.899-260101-0002"), file());

        assertThat(portal.files).hasSize(3);
    }

    @Test
    void an_upload_whose_end_is_unknown_is_sent_once_and_found_by_its_hash() {
        portal.lostAfterCommit();

        OutcomeUnknownException unknown = unknown();

        assertThat(portal.uploads).hasSize(1);
        assertThat(unknown.key()).isEqualTo(CODE + "/" + HASH);
        assertThat(unknown.reconcile()).map(Receipt::state).contains(State.ALREADY_THERE);
        assertThat(dvc.upload(WHY, CODE, file())
                        .value()
                        .orElseThrow()
                        .attachment()
                        .id())
                .contains("tep-1");
        assertThat(portal.uploads).hasSize(1);
    }

    @Test
    void one_that_did_not_arrive_is_sent_again_when_the_portal_had_ten_minutes_to_show_it() {
        portal.lostBeforeCommit();

        assertThat(unknown().reconcile()).isEmpty();
        time.pass(WAIT.minusSeconds(1));
        assertThat(unknown()).hasMessageContaining("sent again from 2026-01-01T00:10:00Z");
        assertThat(portal.uploads).hasSize(1);
        time.pass(Duration.ofSeconds(1));
        assertThat(dvc.upload(WHY, CODE, file()).value()).isPresent();

        assertThat(portal.uploads).hasSize(2);
        assertThat(portal.files).hasSize(1);
    }

    @Test
    void one_that_the_portal_shows_late_is_there_once_however_often_it_is_uploaded_meanwhile() {
        portal.lostAfterCommit().shows(false);
        for (int minute = 0; minute < 9; minute++) {
            assertThat(unknown().reconcile()).isEmpty();
            time.pass(Duration.ofMinutes(1));
        }

        portal.shows(true);

        assertThat(dvc.upload(WHY, CODE, file()).value()).isPresent();
        assertThat(portal.uploads).hasSize(1);
    }

    /** Nobody noted when the sending of such a one ended: the portal has its time from when that is seen. */
    @Test
    void one_whose_program_was_ended_is_waited_for_too() {
        journal.keep(NOTE, "?");

        assertThat(unknown()).hasMessageContaining("an upload of the file was cut off before");
        time.pass(WAIT.minusSeconds(1));
        assertThat(unknown()).hasMessageContaining("sent again from 2026-01-01T00:10:00Z");
        assertThat(portal.uploads).isEmpty();
        time.pass(Duration.ofSeconds(1));

        assertThat(dvc.upload(WHY, CODE, file()).value()).isPresent();
    }

    /** An attempt may take as long as the wait: the portal has its time from the end of the attempt. */
    @Test
    void the_wait_begins_when_the_sending_has_ended() {
        portal.lostBeforeCommitAfter(() -> time.pass(WAIT));
        unknown();

        assertThat(unknown()).hasMessageContaining("sent again from 2026-01-01T00:20:00Z");
    }

    @Test
    void how_long_it_is_waited_for_is_a_setting() {
        DvcClient own = builder(ASKED).resendAfter(Duration.ZERO).build();
        portal.lostBeforeCommit();

        assertThatThrownBy(() -> own.upload(WHY, CODE, file())).isInstanceOf(OutcomeUnknownException.class);

        assertThat(own.upload(WHY, CODE, file()).value()).isPresent();
    }

    @Test
    void a_portal_that_has_a_file_and_does_not_show_it_leaves_it_in_doubt() {
        portal.reply(400, "{\"code\":400,\"message\":\"Tệp đã tồn tại\"}").shows(false);

        assertThat(unknown()).hasMessageContaining("not under which id");
        assertThat(unknown()).hasMessageContaining("sent again from 2026-01-01T00:10:00Z");
        assertThat(portal.uploads).hasSize(1);
    }

    /** That the portal can be asked is inferred: nobody is asked unless the user says so. */
    @Test
    void without_a_word_of_the_user_no_portal_is_asked() {
        assertThat(mute.upload(WHY, CODE, file()).value()).isPresent();

        assertThat(portal.questions).isEmpty();
        assertThat(audit.events()).extracting(AuditEvent::operation).containsExactly("upload", "upload");
    }

    /** A gateway's page, or an address that is not there, says nothing of a file. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html>404 Not Found</html>",
                "",
                "{\"code\":404}",
                "{\"timestamp\":1,\"status\":404,\"error\":\"Not Found\",\"message\":\"No message available\",\"path\":\"/UploadTep\"}",
                "{\"message\":\"no Route matched with those values\"}"
            })
    void a_404_that_is_not_the_portals_own_word_is_no_answer(String body) {
        portal.saysOfMissing(404, body);

        assertThatThrownBy(() -> dvc.upload(WHY, CODE, file()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("HTTP 404");
        assertThat(portal.uploads).isEmpty();
    }

    @Test
    void its_words_count_beside_http_404_alone() {
        portal.saysOfMissing(403, "{\"message\":\"Tệp không tồn tại\"}");

        assertThatThrownBy(() -> dvc.upload(WHY, CODE, file()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("HTTP 403");
    }

    @Test
    void the_words_by_which_a_portal_lacks_a_file_are_a_setting() {
        DvcClient own = client(ASKED.withMissingUploadWords("Chưa có tệp"));
        portal.saysOfMissing(404, "{\"message\":\"CHƯA  CÓ tệp này\"}");
        portal.lostBeforeCommit();

        OutcomeUnknownException unknown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> own.upload(WHY, CODE, file()));

        assertThat(unknown.reconcile()).isEmpty();
        portal.saysOfMissing(404, "{\"message\":\"Tệp không tồn tại\"}");
        assertThatThrownBy(unknown::reconcile).isInstanceOf(RefusedException.class);
    }

    @Test
    void what_somebody_saw_at_the_portal_settles_a_doubt() {
        portal.lostAfterCommit();
        assertThatThrownBy(() -> mute.upload(WHY, CODE, file())).isInstanceOf(OutcomeUnknownException.class);
        int calls = audit.events().size();

        mute.settleUpload(CODE, file(), " tep-1 ");

        assertThat(audit.events()).as("nothing is sent").hasSize(calls);
        assertThat(journal.find(NOTE)).contains("unverified tep-1");
        assertThat(mute.upload(WHY, CODE, file()).value().orElseThrow())
                .isEqualTo(new UploadedFile(
                        Attachment.builder("to-khai.pdf").id("tep-1").hash(HASH).build(), false));
        assertThat(portal.uploads).hasSize(1);
    }

    @Test
    void what_somebody_did_not_see_at_the_portal_is_sent_again() {
        portal.lostBeforeCommit();
        assertThatThrownBy(() -> mute.upload(WHY, CODE, file())).isInstanceOf(OutcomeUnknownException.class);

        mute.settleMissingUpload(CODE, file());

        assertThat(journal.find(NOTE)).isEmpty();
        assertThat(mute.upload(WHY, CODE, file()).value()).isPresent();
        assertThat(portal.uploads).hasSize(2);
        assertThat(portal.files).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\ud83d"})
    void an_id_that_cannot_be_one_settles_nothing(String id) {
        assertThatThrownBy(() -> mute.settleUpload(CODE, file(), id)).isInstanceOf(IllegalArgumentException.class);
        assertThat(journal.find(NOTE)).isEmpty();
    }

    @Test
    void a_journal_that_cannot_be_written_is_no_settlement() {
        DvcClient own = Callers.client(portal, audit)
                .endpoint(ENDPOINT)
                .profile(MinistryProfile.of())
                .journal(new BrokenJournal())
                .build();
        assertThatThrownBy(() -> own.settleUpload(CODE, file(), "tep-1")).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> own.settleMissingUpload(CODE, file())).isInstanceOf(UnavailableException.class);
    }

    @Test
    void the_names_of_an_uploads_fields_are_settings() {
        DvcClient own = client(ASKED.withUploadFields("Ma", "Ten", "Bam"));
        portal.reply(200, "{\"IdTepTin\":\"t1\"}");

        own.upload(WHY, CODE, file());

        assertThat(portal.uploads.get(0).fields())
                .containsExactly(
                        Map.entry("Ma", CODE.toText()), Map.entry("Ten", "to-khai.pdf"), Map.entry("Bam", HASH));
        assertThat(portal.questions.get(0).uri().getQuery()).isEqualTo("Ma=" + CODE + "&Bam=" + HASH);
    }

    @Test
    void where_the_portal_cannot_be_asked_a_doubt_stays_one() {
        portal.lostAfterCommit();
        OutcomeUnknownException unknown =
                catchThrowableOfType(OutcomeUnknownException.class, () -> mute.upload(WHY, CODE, file()));

        assertThatThrownBy(unknown::reconcile)
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("settleMissingUpload");
        time.pass(Duration.ofDays(30));
        assertThatThrownBy(() -> mute.upload(WHY, CODE, file()))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("an upload of the file was cut off before: settleUpload or settleMissingUpload");
        assertThat(portal.uploads).hasSize(1);
        assertThat(portal.questions).isEmpty();
    }

    @Test
    void one_that_certainly_was_not_taken_leaves_no_doubt() {
        portal.noConnection().noConnection().noConnection().reply(403, "{\"code\":403}");

        assertThatThrownBy(() -> mute.upload(WHY, CODE, file())).isInstanceOf(UnavailableException.class);
        assertThatThrownBy(() -> mute.upload(WHY, CODE, file())).isInstanceOf(RefusedException.class);
        assertThat(mute.upload(WHY, CODE, file()).value()).isPresent();
    }

    @Test
    void a_file_that_arrived_damaged_is_no_success_and_is_sent_again() {
        portal.damaged();

        assertThat(unknown()).hasMessageContaining("field HashTepTin is that of another content");
        time.pass(WAIT);
        assertThat(dvc.upload(WHY, CODE, file())
                        .value()
                        .orElseThrow()
                        .attachment()
                        .id())
                .contains("tep-1");
        assertThat(portal.uploads).hasSize(2);
    }

    @Test
    void a_file_that_the_portal_says_it_has_is_asked_for() {
        portal.reply(400, "{\"code\":400,\"message\":\"Tệp đã tồn tại\"}");

        assertThatThrownBy(() -> dvc.upload(WHY, CODE, file()))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("not under which id");
    }

    /** Nobody knows then whether it arrived as it was, now or when the journal is asked. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"IdTepTin\":\"t1\"}", "{\"IdTepTin\":\"t1\",\"HashTepTin\":\" \"}"})
    void a_file_of_which_the_portal_names_no_hash_is_stored_and_not_verified(String body) {
        portal.reply(200, body);

        for (int i = 0; i < 2; i++) {
            UploadedFile stored = dvc.upload(WHY, CODE, file()).value().orElseThrow();
            assertThat(stored.verified()).isFalse();
            assertThat(stored.attachment().id()).contains("t1");
            assertThat(stored).hasToString("UploadedFile[***, not verified]");
        }
        assertThat(portal.uploads).hasSize(1);
        assertThat(journal.find(NOTE)).contains("unverified t1");
    }

    @Test
    void a_file_that_changes_while_it_is_sent_breaks_off() throws IOException {
        Path path = Files.write(folder.resolve("to-khai.pdf"), CONTENT);
        portal.changing(() -> Files.write(path, new byte[CONTENT.length]));

        assertThatThrownBy(() -> dvc.upload(WHY, CODE, DossierFile.of(path)))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("the file has changed");
        assertThat(portal.files).isEmpty();
        assertThat(dvc.upload(WHY, CODE, DossierFile.of(path)).value())
                .map(UploadedFile::verified)
                .contains(true);
    }

    @Test
    void what_is_forgotten_of_a_dossier_are_its_files_too() {
        dvc.upload(WHY, CODE, file());
        dvc.upload(WHY, CODE, DossierFile.of("2.pdf", new byte[] {2}));
        DossierCode other = DossierCode.of("H33.899-260101-0002");
        dvc.upload(WHY, other, file());

        dvc.forget(CODE);
        dvc.forget(CODE);

        assertThat(journal.find(NOTE)).isEmpty();
        assertThat(journal.find("dvc/ministry/-/files/" + CODE)).isEmpty();
        assertThat(journal.find("dvc/ministry/-/file/" + CODE + "/" + Sha256.hex(new byte[] {2})))
                .isEmpty();
        assertThat(journal.find("dvc/ministry/-/file/" + other + "/" + HASH)).isPresent();
        assertThat(dvc.upload(WHY, CODE, file())
                        .value()
                        .orElseThrow()
                        .attachment()
                        .id())
                .as("the portal is asked")
                .contains("tep-1");
        assertThat(portal.uploads).hasSize(3);
    }

    @Test
    void an_answer_without_an_id_leaves_a_doubt() {
        portal.reply(200, "{\"HashTepTin\":\"" + HASH + "\"}");

        assertThat(unknown()).hasMessageContaining("field IdTepTin is missing");
    }

    @Test
    void files_go_one_after_the_other_and_a_repeat_goes_on_with_the_first_that_is_not_there() {
        List<DossierFile> files = List.of(
                DossierFile.of("1.pdf", new byte[] {1}),
                DossierFile.of("2.pdf", new byte[] {2}),
                DossierFile.of("3.pdf", new byte[] {3}));
        portal.reply(200, "{\"IdTepTin\":\"t1\"}").reply(502, "");
        assertThatThrownBy(() -> dvc.uploadAll(WHY, CODE, files)).isInstanceOf(OutcomeUnknownException.class);
        assertThat(portal.uploads).hasSize(2);
        time.pass(WAIT);

        List<UploadedFile> uploaded = dvc.uploadAll(WHY, CODE, files);

        assertThat(portal.uploads).as("the second again, and the third").hasSize(4);
        assertThat(uploaded).extracting(UploadedFile::verified).containsExactly(false, true, true);
        List<Attachment> stored =
                uploaded.stream().map(UploadedFile::attachment).toList();
        assertThat(stored).extracting(Attachment::fileName).containsExactly("1.pdf", "2.pdf", "3.pdf");
        assertThat(stored).extracting(file -> file.id().orElseThrow()).containsExactly("t1", "tep-1", "tep-2");
    }

    @Test
    void a_file_that_cannot_be_read_or_is_empty_is_told_without_its_name() {
        Path missing = folder.resolve("Nguyễn Văn Mẫu.pdf");

        assertThatThrownBy(() -> dvc.upload(WHY, CODE, DossierFile.of(missing)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("file cannot be read: NoSuchFileException")
                .hasMessageNotContaining("Mẫu");
        assertThatThrownBy(() -> dvc.upload(WHY, CODE, DossierFile.of("a.pdf", new byte[0])))
                .hasMessageContaining("file is empty");
        assertThat(portal.uploads).isEmpty();
        assertThat(DossierFile.of(missing)).hasToString("DossierFile[***]");
    }

    @Test
    void a_name_that_an_attachment_could_not_have_is_refused_at_once() {
        assertThatThrownBy(() -> DossierFile.of(" ", CONTENT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> file().named("x".repeat(4001))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> file().forComponent("\ud83d")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> DossierFile.of(Path.of("/"))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_field_of_the_file_is_a_setting_and_other_files_are_no_pdf() {
        client(MinistryProfile.of().withFileField("TepTin").withServicesPath("v1"))
                .upload(WHY, CODE, DossierFile.of("ảnh.jpg", CONTENT));

        FilePart file = portal.uploads.get(0).file().orElseThrow();
        assertThat(file.field()).isEqualTo("TepTin");
        assertThat(file.mediaType()).isEqualTo("application/octet-stream");
        assertThat(portal.uploads.get(0).uri()).hasToString(ENDPOINT + "/v1/UploadTep");
    }

    private OutcomeUnknownException unknown() {
        return catchThrowableOfType(OutcomeUnknownException.class, () -> dvc.upload(WHY, CODE, file()));
    }

    private static DossierFile file() {
        return DossierFile.of("to-khai.pdf", CONTENT);
    }

    private DvcClient client(MinistryProfile profile) {
        return builder(profile).build();
    }

    private DvcClient.Builder builder(MinistryProfile profile) {
        return Callers.client(portal, audit)
                .endpoint(ENDPOINT)
                .profile(profile)
                .journal(journal)
                .connection(
                        Callers.settings(audit).transport(portal).timeline(time).build());
    }
}

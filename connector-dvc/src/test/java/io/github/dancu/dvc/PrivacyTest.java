package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.CODE;
import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dancu.connect.OutcomeUnknownException;
import io.github.dancu.dossier.DossierStatus;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every value of a dossier and every secret is a canary: none may be printed, however a call ends. */
class PrivacyTest {
    private static final String[] CANARIES = {
        "Nguyễn",
        "Lê Thị",
        "Mẫu",
        "003099000001",
        "003085000099",
        "ở với con",
        "thường trú",
        "bi-mat",
        "don-vi-mau",
        "session-1",
        "session-2",
        "20260101"
    };

    private final FakePortal portal = new FakePortal();
    private final DvcClient dvc = Callers.client(portal).build();

    @ParameterizedTest
    @CsvSource({"-1", "3", "-3", "77", "Mẫu", "003099000001"})
    void whatever_code_stands_with_a_message_that_names_everybody(String code) {
        String message = "session-1 Nguyễn Văn Mẫu 003099000001 ở với con bi-mat-mau";
        for (int i = 0; i < 6; i++) {
            portal.onPushes()
                    .reply(200, "{\"error_code\":\"" + code + "\",\"message\":\"" + message + "\",\"result\":[]}");
        }
        assertSilent(catchThrowable(() -> dvc.submit(WHY, Callers.fullDossier())));
        for (int i = 0; i < 6; i++) {
            portal.onLookups()
                    .reply(200, "{\"error_code\":\"" + code + "\",\"message\":\"" + message + "\",\"result\":[]}");
        }

        assertSilent(catchThrowable(() -> dvc.submit(WHY, Callers.fullDossier())));
        assertSilent(catchThrowable(() -> dvc.findSubmission(WHY, CODE)));
    }

    @ParameterizedTest
    @CsvSource({"200", "400", "401", "403", "429", "500"})
    void a_reply_that_echoes_the_request(int status) {
        for (int i = 0; i < 6; i++) {
            portal.reply(status, FakePortal.resource("request.json"));
        }

        assertSilent(catchThrowable(() -> dvc.submit(WHY, Callers.fullDossier())));
    }

    @Test
    void a_line_that_breaks() {
        portal.lostAfterCommit().lostAfterCommit().lostAfterCommit();

        Throwable unknown = catchThrowable(() -> dvc.submit(WHY, Callers.fullDossier()));

        assertThat(unknown).isInstanceOf(OutcomeUnknownException.class);
        assertSilent(unknown);
    }

    @Test
    void answers_requests_and_their_parts() {
        Object answer = dvc.submit(WHY, Callers.fullDossier());
        Object found = dvc.findSubmission(WHY, CODE);
        StatusReport report = StatusReport.builder(CODE, DossierStatus.ACCEPTED, LocalDateTime.of(2026, 1, 1, 8, 0))
                .content("Nguyễn Văn Mẫu")
                .build();

        assertThat("" + answer + found + portal.calls + portal.logins + DossierItems.of(Callers.fullDossier())
                        + Callers.steps(1).stream()
                                .map(step -> StepItems.of(CODE, step))
                                .toList()
                        + report + StatusItems.of(report)
                        + DossierFile.of("Nguyễn Văn Mẫu.pdf", new byte[1])
                        + dvc.findSubmission(WHY, CODE).value())
                .doesNotContain(CANARIES);
    }

    private static void assertSilent(Throwable failure) {
        StringWriter printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed));

        assertThat(printed.toString()).doesNotContain(CANARIES);
    }
}

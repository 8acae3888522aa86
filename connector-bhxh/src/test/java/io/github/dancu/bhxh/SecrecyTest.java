package io.github.dancu.bhxh;

import static io.github.dancu.bhxh.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.dancu.connect.Credentials;
import io.github.dancu.place.FacilityCode;
import io.github.dancu.testkit.RecordedAudit;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that stand in questions, replies and credentials must stand nowhere else. */
class SecrecyTest {
    private static final List<String> CANARIES = List.of(
            "GD4910000000001",
            "HC4910000000001",
            "0000000001",
            "003085000099",
            "003090000001",
            "Mẫu",
            "MẪU",
            "01/01/1990",
            "mat-khau-mau",
            "CF7EA278D17CF5A91C3AD782BE83A1E4",
            "bWF1",
            "00000000-0000-4000-8000-000000000001");

    private final FakeGateway gateway = new FakeGateway();
    private final RecordedAudit audit = new RecordedAudit();
    private final BhxhClient bhxh = Callers.client(gateway)
            .connection(Callers.settings().auditLog(audit).transport(gateway).build())
            .build();
    private final CardQuery query = CardQuery.fromText("GD4910000000001", "Nguyễn Văn Mẫu", "01/01/1990");

    @ParameterizedTest
    @ValueSource(strings = {"card-valid.json", "card-replaced.json", "card-odd.json", "card-not-found.json"})
    void an_answer_shows_no_value(String file) {
        gateway.file(file);

        var answer = bhxh.checkCard(WHY, query);

        CardCheck check = answer.value().orElseThrow();
        assertNoCanary(answer + " " + check + " " + check.card() + " " + check.replacement() + " " + query
                + " " + check.name() + " " + check.birthDate() + " " + check.gender() + " " + gateway.questions
                + " " + gateway.logins + " " + audit.events());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"maKetQua\":\"051\",\"ghiChu\":\"GD4910000000001 Nguyễn Văn Mẫu\"}",
                "{\"maKetQua\":\"054\",\"ghiChu\":\"003085000099 Lê Thị Mẫu\"}",
                "{\"maKetQua\":\"101\",\"ghiChu\":\"GD4910000000001\"}",
                "{\"maKetQua\":\"401\",\"ghiChu\":\"bWF1/+0=\"}",
                "{\"maKetQua\":\"999\",\"ghiChu\":\"Token không đúng: bWF1/+0=\"}",
                "{\"maKetQua\":{\"GD4910000000001\":1}}",
                "{\"maKetQua\":\"000\",\"maThe\":[\"GD4910000000001\"]}",
                "{\"maKetQua\":\"000\",\"hoTen\":\"Nguyễn Văn Mẫu",
                "<html>GD4910000000001</html>"
            })
    void a_failure_shows_no_value(String reply) {
        for (int i = 0; i < 3; i++) {
            gateway.reply(200, reply);
        }

        Throwable failure = catchThrowable(() -> bhxh.checkCard(WHY, query));

        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(failure).hasNoCause();
        assertNoCanary(trace + " " + audit.events());
    }

    @Test
    void what_holds_secrets_shows_none() {
        BhxhAccount account = new BhxhAccount(
                FacilityCode.of("91000"), Credentials.of(() -> "91000_BV", () -> "mat-khau-mau"), HashCase.UPPER);
        GatewayQuestion question = GatewayQuestion.of("maThe", "GD4910000000001", "hoTen", "NGUYỄN VĂN MẪU");
        URI address = URI.create("https://gateway.example.vn");

        assertNoCanary(account + " " + new BhxhToken("bWF1", "00000000-0000-4000-8000-000000000001") + " " + question
                + " " + new BhxhLogin(address, account, BodyStyle.JSON) + " "
                + new GatewayExchange<>(
                        GatewayService.CARD_CHECK_2024,
                        address,
                        new SessionAddresses(account),
                        BodyStyle.JSON,
                        question,
                        reply -> Optional.of(CardReader.read(reply))));
    }

    private static void assertNoCanary(String text) {
        assertThat(text).isNotBlank().doesNotContain(CANARIES);
    }
}

package io.github.dancu.bhxh;

import static io.github.dancu.bhxh.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.connect.Answer;
import io.github.dancu.connect.ConnectorException;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.WireRequest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardExchangeTest {
    private static final CardQuery QUERY = CardQuery.fromText("GD4910000000001", "Nguyễn Văn Mẫu", "1/1/1990");

    private final FakeGateway gateway = new FakeGateway();
    private final BhxhClient bhxh = Callers.client(gateway).build();

    @Test
    void puts_the_session_into_the_query_percent_encoded() {
        gateway.file("card-valid.json");

        bhxh.checkCard(WHY, QUERY);

        assertThat(gateway.questions.get(0).uri())
                .hasToString("https://gateway.example.vn/api/egw/KQNhanLichSuKCB2024?token=bWF1%2F%2B0%3D"
                        + "&id_token=00000000-0000-4000-8000-000000000001&username=91000_BV"
                        + "&password=CF7EA278D17CF5A91C3AD782BE83A1E4");
    }

    @Test
    void puts_the_question_into_the_body_with_the_officer_who_asks() {
        gateway.file("card-valid.json");

        bhxh.checkCard(WHY, QUERY);

        assertThat(gateway.questions.get(0).contentType()).isEqualTo("application/json");
        assertThat(body(gateway.questions.get(0)))
                .isEqualTo("{\"maThe\":\"GD4910000000001\",\"hoTen\":\"NGUYỄN VĂN MẪU\",\"ngaySinh\":\"01/01/1990\","
                        + "\"hoTenCb\":\"Lê Thị Mẫu\",\"cccdCb\":\"003085000099\"}");
    }

    @Test
    void form_path_and_hash_case_are_settings() {
        BhxhClient other = Callers.client(gateway)
                .bodyStyle(BodyStyle.FORM)
                .hashCase(HashCase.LOWER)
                .tokenPath("/khac/token/take")
                .service(GatewayService.CARD_CHECK_2024.at("/khac/KQNhanLichSuKCB2027"))
                .build();
        gateway.file("card-valid.json");

        other.checkCard(WHY, QUERY);

        WireRequest sent = gateway.questions.get(0);
        assertThat(gateway.logins.get(0).uri().getPath()).isEqualTo("/khac/token/take");
        assertThat(gateway.logins.get(0).contentType()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(sent.uri().getPath()).isEqualTo("/khac/KQNhanLichSuKCB2027");
        assertThat(sent.uri().getQuery()).endsWith("&password=cf7ea278d17cf5a91c3ad782be83a1e4");
        assertThat(sent.contentType()).isEqualTo("application/x-www-form-urlencoded");
        assertThat(body(sent).split("&"))
                .containsExactlyInAnyOrder(
                        "maThe=GD4910000000001",
                        "hoTen=NGUY%E1%BB%84N+V%C4%82N+M%E1%BA%AAU",
                        "ngaySinh=01%2F01%2F1990",
                        "hoTenCb=L%C3%AA+Th%E1%BB%8B+M%E1%BA%ABu",
                        "cccdCb=003085000099");
    }

    @ParameterizedTest
    @CsvSource({"2/1990,02/1990", "1990,1990", "19900101,01/01/1990"})
    void sends_a_birth_date_with_two_digits_and_as_much_of_it_as_is_known(String typed, String sent) {
        gateway.file("card-valid.json");

        bhxh.checkCard(WHY, CardQuery.fromText("0000000001", "Nguyễn Văn Mẫu", typed));

        assertThat(body(gateway.questions.get(0))).contains("\"ngaySinh\":\"" + sent + "\"", "\"0000000001\"");
    }

    @Test
    void logs_in_once_for_many_questions() {
        gateway.file("card-valid.json").file("card-not-found.json");

        bhxh.checkCard(WHY, QUERY);
        bhxh.checkCard(WHY, QUERY);

        assertThat(gateway.logins).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "401,",
        "403,",
        "401,'{\"maKetQua\":\"500\"}'",
        "200,'{\"maKetQua\":\"401\"}'",
        "200,'{\"maKetQua\":401}'",
        "400,'{\"maKetQua\":\"401\"}'",
        "200,'{\"maKetQua\":\"501\"}'",
        "200,'{\"maKetQua\":\"999\",\"ghiChu\":\"Token không đúng\"}'",
        "200,'{\"maKetQua\":\"205\",\"ghiChu\":\"TOKEN HẾT HẠN.\"}'"
    })
    void every_form_of_a_rejected_token_leads_to_one_new_login_and_one_repeat(int status, String body) {
        gateway.reply(status, Objects.requireNonNullElse(body, "")).file("card-valid.json");

        Answer<CardCheck> answer = bhxh.checkCard(WHY, QUERY);

        assertThat(answer.value().orElseThrow().result().raw()).isEqualTo("000");
        assertThat(answer.report().attempts()).isEqualTo(1);
        assertThat(gateway.logins).hasSize(2);
    }

    @Test
    void a_token_rejected_twice_names_both_causes() {
        gateway.reply(401, "").reply(401, "");

        assertThatThrownBy(() -> bhxh.checkCard(WHY, QUERY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("HTTP 401: the token has expired, or was taken from another IP address");
        assertThat(gateway.questions).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Null hoTenCb", "null  cccdCb"})
    void an_officer_the_gateway_did_not_find_is_a_refusal(String note) {
        gateway.reply(200, "{\"maKetQua\":\"205\",\"ghiChu\":\"" + note + "\"}");

        assertThatThrownBy(() -> bhxh.checkCard(WHY, QUERY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("found no officer");
        assertThat(gateway.questions).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 409, 500})
    void an_answer_in_the_body_says_more_than_the_status(int status) {
        gateway.reply(status, Replies.file("card-not-found.json"));

        assertThat(bhxh.checkCard(WHY, QUERY).value().orElseThrow().result().category())
                .contains(CardCategory.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({
        "400,,InvalidRequestException,1",
        "403,<html>Cấm</html>,RefusedException,1",
        "404,,RefusedException,1",
        "302,,RefusedException,1",
        "429,,UnavailableException,3",
        "502,<html>Bad Gateway</html>,UnavailableException,3",
        "503,'{\"maKetQua\":\"777\"}',UnavailableException,3",
        "500,'{\"thongBao\":\"x\"}',UnavailableException,3",
        "200,<html>Xin chào</html>,UnreadableReplyException,3",
        "200,,UnreadableReplyException,3",
        "200,'{\"maKetQua\":\"000\"',UnreadableReplyException,3",
        "200,'{\"maKetQua\":null}',UnreadableReplyException,3",
        "200,'{\"maKetQua\":\" \"}',UnreadableReplyException,3",
        "200,'{\"maKetQua\":\"000\",\"maThe\":[]}',UnreadableReplyException,3"
    })
    void every_other_reply_is_one_decision(int status, String body, String exception, int asked) {
        for (int i = 0; i < 3; i++) {
            gateway.reply(status, Objects.requireNonNullElse(body, ""));
        }

        ConnectorException failure = catchThrowableOfType(ConnectorException.class, () -> bhxh.checkCard(WHY, QUERY));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(failure.system()).isEqualTo("BHXH");
        assertThat(failure.operation()).isEqualTo("checkCard");
        assertThat(gateway.questions).hasSize(asked);
    }

    @Test
    void an_unknown_code_is_an_answer_and_never_asked_again() {
        gateway.reply(200, "{\"maKetQua\":\"777\",\"ghiChu\":\"Lý do mới\"}");

        CardCheck check = bhxh.checkCard(WHY, QUERY).value().orElseThrow();

        assertThat(check.result().isKnown()).isFalse();
        assertThat(check.result().raw()).isEqualTo("777");
        assertThat(check.result().category()).isEmpty();
        assertThat(check.note()).contains("Lý do mới");
        assertThat(gateway.questions).hasSize(1);
    }

    private static String body(WireRequest request) {
        return new String(request.body(), StandardCharsets.UTF_8);
    }
}

package io.github.dancu.dvc;

import static io.github.dancu.dvc.Callers.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.dancu.audit.AuditEvent;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.connect.ConnectorException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PortalAccountTest {
    private static final CitizenId ID = CitizenId.of("003099000001");
    private static final PortalAccount ACCOUNT = new PortalAccount("00000000-0000-4000-8000-000000000001");

    private final FakePortal portal = new FakePortal();
    private final InformationDesk desk = new InformationDesk(portal);

    @Test
    void a_person_is_looked_up_by_personal_number_and_named_in_the_log_by_its_end() {
        portal.recorded("account.json");

        assertThat(desk.portal.findAccount(WHY, ID).value()).contains(ACCOUNT);

        assertThat(FakePortal.text(portal.calls.get(0)))
                .isEqualTo("{\"session\":\"session-1\",\"madonvi\":\"H33.899\",\"service\":\"TraCuuTechID\","
                        + "\"provider\":\"wso2is\",\"mstorcmnd\":\"003099000001\"}");
        assertThat(desk.audit.events()).extracting(AuditEvent::subject).containsOnly(ID.toString());
    }

    @Test
    void a_person_is_looked_up_by_the_number_of_an_old_card() {
        portal.recorded("account.json");

        assertThat(desk.portal.findAccount(WHY, CmndNumber.of("000000001")).value())
                .contains(ACCOUNT);

        assertThat(FakePortal.text(portal.calls.get(0))).contains("\"mstorcmnd\":\"000000001\"");
        assertThat(desk.audit.events()).extracting(AuditEvent::subject).containsOnly("CmndNumber[*****0001]");
    }

    @Test
    void another_provider_is_a_setting() {
        InformationDesk own = new InformationDesk(
                portal, InformationSettings.builder().accountProvider("vneid").build());
        portal.recorded("account.json");

        own.portal.findAccount(WHY, ID);

        assertThat(FakePortal.text(portal.calls.get(0))).contains("\"provider\":\"vneid\"");
    }

    @Test
    void an_account_is_not_remembered() {
        portal.recorded("account.json").recorded("account.json");

        desk.portal.findAccount(WHY, ID);
        desk.portal.findAccount(WHY, ID);

        assertThat(portal.calls).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"error_code\":0,\"result\":[]}", "{\"error_code\":\"0\"}"})
    void whoever_has_no_account_is_an_empty_answer(String body) {
        portal.reply(200, body);

        assertThat(desk.portal.findAccount(WHY, ID).value()).isEmpty();
    }

    @Test
    void the_same_account_twice_is_one() {
        portal.reply(200, "{\"error_code\":0,\"result\":[{\"TECHNICALID\":\"a\"},{\"technicalId\":\"a\"}]}");

        assertThat(desk.portal.findAccount(WHY, ID).value()).contains(new PortalAccount("a"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "200,`{\"error_code\":0,\"result\":[{\"TECHNICALID\":\"a\"},{\"TECHNICALID\":\"b\"}]}`,"
                        + "UnreadableReplyException",
                "200,`{\"error_code\":0,\"result\":[{\"TECHID\":\"a\"}]}`,UnreadableReplyException",
                "200,`{\"error_code\":0,\"result\":[{\"TECHNICALID\":\" \"}]}`,UnreadableReplyException",
                "200,`{\"error_code\":0,\"result\":[{\"TECHNICALID\":[\"a\"]}]}`,UnreadableReplyException",
                "200,`{\"error_code\":-1,\"message\":\"Lỗi\"}`,UnavailableException",
                "403,,RefusedException"
            })
    void whatever_leaves_it_open_is_never_a_not_there(int status, String body, String exception) {
        for (int i = 0; i < 3; i++) {
            portal.reply(status, body == null ? "" : body);
        }

        ConnectorException failure =
                catchThrowableOfType(ConnectorException.class, () -> desk.portal.findAccount(WHY, ID));

        assertThat(failure.getClass().getSimpleName()).isEqualTo(exception);
    }
}

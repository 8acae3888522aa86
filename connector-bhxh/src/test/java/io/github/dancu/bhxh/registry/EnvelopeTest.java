package io.github.dancu.bhxh.registry;

import static io.github.dancu.bhxh.registry.FakeLgsp.WHY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.connect.Answer;
import io.github.dancu.connect.RefusedException;
import io.github.dancu.connect.UnavailableException;
import io.github.dancu.connect.UnreadableReplyException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static final SocialInsuranceNumber NUMBER = SocialInsuranceNumber.of("0000000001");

    private final FakeLgsp lgsp = new FakeLgsp();

    @Test
    void the_answer_of_thai_nguyen_is_that_of_quang_binh_in_an_envelope() {
        InsuredPerson wrapped = person(Envelope.thaiNguyen(), FakeLgsp.text("person-thai-nguyen.json"));
        InsuredPerson bare = person(Envelope.bare(), FakeLgsp.text("person-bare.json"));

        assertThat(wrapped).usingRecursiveComparison().isEqualTo(bare);
        assertThat(wrapped.codes().status()).contains("1");
        assertThat(wrapped.codes().errorCode()).contains("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"code\":200,\"response\":{\"TST_GetTraCuuTtHgdByMaSoBhxhResponse\":{\"successful\":"
                        + "{\"dataThongTinHgd\":null,\"errorCode\":\"X1\"}}}}",
                "{\"code\":200,\"response\":{\"TST_GetTraCuuTtHgdByMaSoBhxhResponse\":{\"successful\":"
                        + "{\"dataThongTinHgd\":[],\"errorCode\":\"X1\"}}}}",
                "{\"code\":200,\"response\":{\"TST_GetTraCuuTtHgdByMaSoBhxhResponse\":{\"successful\":"
                        + "{\"errorCode\":\"X1\"}}}}",
                "{\"code\":200,\"response\":{\"errorCode\":\"X1\"}}",
                "{\"code\":200,\"response\":[{\"TST_GetTraCuuTtHgdByMaSoBhxhResponse\":{\"successful\":"
                        + "{\"dataThongTinHgd\":[{\"hoTen\":null}],\"errorCode\":\"X1\"}}}]}",
            })
    void an_envelope_without_data_is_an_answer_with_the_codes_alone(String reply) {
        InsuredPerson person = person(Envelope.thaiNguyen(), reply);

        assertThat(person.isFound()).isFalse();
        assertThat(person.codes().errorCode()).contains("X1");
    }

    @Test
    void an_envelope_nobody_foresaw_is_a_setting() {
        lgsp.replies("{\"ketQua\":[{\"trangThai\":\"1\",\"ds\":[{\"maSo\":\"0000000001\",\"trangThai\":\"2\"}]},"
                + "{\"ds\":{\"maSo\":\"0000000002\"}}],\"trangThai\":\"9\",\"errorCode\":\"0\"}");
        InsuranceRegistryClient registry = lgsp.client()
                .envelope(RegistryOperation.FIND_HOUSEHOLD, Envelope.at("ketQua", "ds"))
                .build();

        InsuredHousehold household = registry.findHousehold(
                        WHY, HouseholdQuery.fromText("Nguyễn Văn Mẫu", "1990", "1", "91", null, null))
                .value()
                .orElseThrow();

        assertThat(household.members())
                .extracting(member -> member.number().orElseThrow().toText())
                .containsExactly("0000000001", "0000000002");
        assertThat(household.members().get(0).codes().status()).contains("2");
        assertThat(household.codes().status()).contains("1");
        assertThat(household.codes().errorCode()).contains("0");
    }

    @Test
    void each_operation_has_its_own() {
        lgsp.replies("{\"maSoBhxh\":\"0000000001\"}").file("person-thai-nguyen.json");
        InsuranceRegistryClient registry = lgsp.client()
                .envelope(RegistryOperation.FIND_PERSON, Envelope.thaiNguyen())
                .build();

        InsuranceNumberQuery query = InsuranceNumberQuery.fromText("Nguyễn Văn Mẫu", "1990", "1", "91", null, null);
        assertThat(registry.findNumber(WHY, query).value().flatMap(InsuranceNumberResult::number))
                .contains(NUMBER);
        assertThat(registry.findPerson(WHY, NUMBER).value().flatMap(InsuredPerson::name))
                .contains(PersonName.of("Nguyễn Văn Mẫu"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"code\":200,\"response\":{\"x\":{\"hoTen\":\"Mẫu\"}}}         | field of the answer is missing",
                "{\"errorCode\":\"0\",\"data\":{\"hoTen\":\"Mẫu\"}}              | field of the answer is missing",
                "{\"errorCode\":\"0\",\"data\":[]}                               | field of the answer is missing",
                "{\"message\":\"khong tim thay\"}                                | field of the answer is missing",
                "{}                                                              | field of the answer is missing",
            })
    void data_that_stand_elsewhere_are_never_taken_for_nobody(String reply, String reason) {
        assertThatThrownBy(() -> person(Envelope.bare(), reply))
                .isInstanceOf(UnreadableReplyException.class)
                .hasMessageContaining(reason + "; the envelope may be another");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"code\":200,\"response\":null}          | field response is missing",
                "{\"code\":200,\"response\":[]}            | field response is missing",
                "{\"code\":200}                            | field response is missing",
                "{\"code\":200,\"response\":{\"x\":{}}}    | field TST_GetTraCuuTtHgdByMaSoBhxhResponse is missing",
                "{\"code\":200,\"response\":\"Mẫu\"}       | field response is neither an object nor a list",
            })
    void an_envelope_that_is_not_there_is_unreadable_and_named_so(String reply, String reason) {
        assertThatThrownBy(() -> person(Envelope.thaiNguyen(), reply))
                .isInstanceOf(UnreadableReplyException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_status_inside_counts_as_the_status_of_the_reply() {
        lgsp.replies("{\"code\":\"401\"}").file("person-thai-nguyen.json");

        Answer<InsuredPerson> answer = thaiNguyen().findPerson(WHY, NUMBER);

        assertThat(answer.value().map(InsuredPerson::isFound)).contains(true);
        assertThat(lgsp.logins).hasSize(2);
    }

    @Test
    void a_refusal_or_failure_inside_is_one() {
        lgsp.replies("{\"code\":403,\"response\":null}").replies("{\"code\":500,\"response\":null}");
        InsuranceRegistryClient registry = thaiNguyen();

        assertThatThrownBy(() -> registry.findPerson(WHY, NUMBER)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> registry.findPerson(WHY, NUMBER)).isInstanceOf(UnavailableException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"00\"", "\"SUCCESS\"", "201", "null", "1000"})
    void a_status_inside_that_is_none_or_a_success_is_not_looked_at(String code) {
        String reply = FakeLgsp.text("person-thai-nguyen.json").replace("\"code\":200", "\"code\":" + code);

        assertThat(person(Envelope.thaiNguyen(), reply).isFound()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "tên", "a/b"})
    void a_name_that_is_none_is_refused_where_it_is_set(String name) {
        assertThatThrownBy(() -> Envelope.at("response", name)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Envelope.bare().withStatus(name)).isInstanceOf(IllegalArgumentException.class);
    }

    private InsuranceRegistryClient thaiNguyen() {
        return lgsp.client()
                .envelope(RegistryOperation.FIND_PERSON, Envelope.thaiNguyen())
                .build();
    }

    private InsuredPerson person(Envelope envelope, String reply) {
        lgsp.replies(reply);
        return lgsp.client()
                .envelope(RegistryOperation.FIND_PERSON, envelope)
                .build()
                .findPerson(WHY, NUMBER)
                .value()
                .orElseThrow();
    }
}

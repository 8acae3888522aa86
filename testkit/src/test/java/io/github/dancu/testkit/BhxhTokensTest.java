package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.place.FacilityCode;
import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BhxhTokensTest {
    private static final FacilityCode OTHER = FacilityCode.of("91C54");
    private static final String OTHER_USER = "91C54_TC";
    private static final String FUNCTION = "KQNhanLichSuKCB2019";

    private final List<SyntheticPerson> people = SyntheticPeople.of(1, 7);
    private final BhxhSimulator bhxh = BhxhSimulator.of(people, new SettableClock("2022-10-15T02:00:00Z"));
    private BhxhCaller caller;

    @BeforeEach
    void start() {
        caller = new BhxhCaller(bhxh.start().endpoint());
    }

    @AfterEach
    void close() {
        bhxh.close();
    }

    @Test
    void a_token_is_bound_to_the_address_that_took_it() throws Exception {
        Map<String, String> query = BhxhCaller.query(caller.token());

        bhxh.moveCallersTo("10.1.1.1");

        assertThat(codeWith(query)).isEqualTo("401");
        assertThat(codeWith(BhxhCaller.query(caller.token()))).isEqualTo("000");

        bhxh.moveCallersTo("127.0.0.1");

        assertThat(codeWith(query)).isEqualTo("000");
    }

    @Test
    void each_facility_logs_in_with_its_own_account() throws Exception {
        bhxh.registerFacility(OTHER, OTHER_USER, "bi-mat-khac");

        JsonObject token = tokenOf(OTHER_USER, "bi-mat-khac");

        assertThat(token.getString("username")).isEqualTo(OTHER_USER);
        assertThat(codeWith(query(token, OTHER_USER, "bi-mat-khac"))).isEqualTo("000");
        assertThat(caller.token().getString("username")).isEqualTo(BhxhSimulator.USER);
    }

    @Test
    void a_facility_cannot_call_with_the_token_of_another() throws Exception {
        bhxh.registerFacility(OTHER, OTHER_USER, BhxhSimulator.SECRET);

        JsonObject token = tokenOf(OTHER_USER, BhxhSimulator.SECRET);

        assertThat(codeWith(query(token, BhxhSimulator.USER, BhxhSimulator.SECRET)))
                .isEqualTo("401");
    }

    @Test
    void an_officer_of_one_facility_is_none_of_another() throws Exception {
        bhxh.registerFacility(OTHER, OTHER_USER, BhxhSimulator.SECRET);
        bhxh.registerOfficer(OTHER, CitizenId.of(BhxhCaller.OFFICER), PersonName.of(BhxhCaller.OFFICER_NAME));
        Map<String, String> ofOther =
                query(tokenOf(OTHER_USER, BhxhSimulator.SECRET), OTHER_USER, BhxhSimulator.SECRET);

        JsonObject ofItself = Wire.json(caller.check(ofOther, Wire.FORM, BhxhCaller.about(people.get(0))));

        assertThat(ofItself.getString("maKetQua")).isEqualTo("000");
        assertThat(caller.check(BhxhCaller.about(people.get(0))).getString("maKetQua"))
                .isEqualTo("054");
    }

    @Test
    void the_last_account_of_a_facility_holds() throws Exception {
        bhxh.registerFacility(BhxhSimulator.FACILITY, BhxhSimulator.USER, "bi-mat-moi");

        assertThat(Wire.json(caller.take(Wire.FORM, BhxhCaller.account())).getString("maKetQua"))
                .isEqualTo("401");
        assertThat(tokenOf(BhxhSimulator.USER, "bi-mat-moi")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\'', textBlock = """
            KEY_MISSING,  '{"maKetQua":"200"}'
            KEY_NULL,     '{"maKetQua":"200","APIKey":null}'
            REFUSED,      '{"maKetQua":"401","APIKey":null}'
            SERVER_ERROR, '{"maKetQua":"500","APIKey":null}'
            """)
    void a_login_can_fail_in_four_ways_and_then_succeeds(LoginFault fault, String body) throws Exception {
        bhxh.failNextLogin(fault);

        HttpResponse<String> reply = caller.take(Wire.FORM, BhxhCaller.account());

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(body);
        assertThat(caller.token()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CODE_401,401", "TEXT_ONLY,500"})
    void a_wrong_token_is_told_by_code_or_by_text_alone(TokenRejection way, String code) throws Exception {
        bhxh.rejectTokensBy(way);

        HttpResponse<String> reply = callWith(Map.of());

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(Wire.json(reply).getString("maKetQua")).isEqualTo(code);
        assertThat(Wire.json(reply).getString("ghiChu")).isEqualTo("Token không đúng");
    }

    @Test
    void a_wrong_token_can_be_told_by_HTTP_alone() throws Exception {
        bhxh.rejectTokensBy(TokenRejection.HTTP_401);

        HttpResponse<String> reply = callWith(Map.of());

        assertThat(reply.statusCode()).isEqualTo(401);
        assertThat(reply.body()).isEmpty();
    }

    private JsonObject tokenOf(String user, String secret) throws Exception {
        var reply = caller.take(Wire.FORM, Map.of("username", user, "password", BhxhCaller.md5(secret)));
        return Wire.json(reply).getJsonObject("APIKey");
    }

    private static Map<String, String> query(JsonObject token, String user, String secret) {
        Map<String, String> query = new HashMap<>(BhxhCaller.query(token));
        query.put("username", user);
        query.put("password", BhxhCaller.md5(secret));
        return query;
    }

    private String codeWith(Map<String, String> query) throws Exception {
        return Wire.json(callWith(query)).getString("maKetQua");
    }

    private HttpResponse<String> callWith(Map<String, String> query) throws Exception {
        return caller.call(FUNCTION, query, Wire.FORM, BhxhCaller.about(people.get(0)));
    }
}

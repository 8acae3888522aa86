package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.PersonName;
import jakarta.json.JsonValue.ValueType;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsdlSimulatorTest {
    private static final String EXISTS = "<ns1:TonTai>true</ns1:TonTai>";
    private static final String DOES_NOT_EXIST = "<ns1:TonTai>false</ns1:TonTai>";

    private final List<SyntheticPerson> people = SyntheticPeople.of(20, 7);
    private final SyntheticPerson person = people.get(0);
    private final SyntheticPerson yearOnly = people.get(4);
    private final SettableClock clock = new SettableClock("2022-10-15T02:00:00Z");
    private final CsdlSimulator csdl = CsdlSimulator.of(people, clock);
    private CsdlCaller caller;

    @BeforeEach
    void start() {
        caller = new CsdlCaller(csdl.start().endpoint());
    }

    @AfterEach
    void close() {
        csdl.close();
    }

    @Test
    void a_login_gives_a_bearer_token_for_an_hour() throws Exception {
        var reply = caller.logIn(CsdlSimulator.USER, CsdlSimulator.SECRET);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(Wire.json(reply).getString("token_type")).isEqualTo("Bearer");
        assertThat(Wire.json(reply).getInt("expires_in")).isEqualTo(3600);
    }

    @Test
    void a_login_with_a_wrong_secret_is_refused() throws Exception {
        var reply = caller.logIn(CsdlSimulator.USER, "sai");

        assertThat(reply.statusCode()).isEqualTo(401);
        assertThat(Wire.json(reply).getString("error")).isEqualTo("invalid_client");
    }

    @Test
    void a_login_without_grant_type_is_refused() throws Exception {
        assertThat(caller.logIn(CsdlSimulator.USER, CsdlSimulator.SECRET, "").statusCode())
                .isEqualTo(400);
    }

    @Test
    void the_right_person_exists() throws Exception {
        assertThat(caller.message(CsdlCaller.CHECK, CsdlCaller.about(person)))
                .contains("http://www.mic.gov.vn/dancu/1.0")
                .contains(EXISTS);
    }

    @Test
    void a_name_is_compared_without_case_diacritics_and_blanks() throws Exception {
        var question = CsdlCaller.about(person);
        question.put("HoVaTen", Likeness.plain(person.name().text()).toLowerCase(Locale.ROOT));

        assertThat(caller.message(CsdlCaller.CHECK, question)).contains(EXISTS);
    }

    @Test
    void another_name_does_not_match() throws Exception {
        var question = CsdlCaller.about(person);
        question.put("HoVaTen", "Người Khác");

        assertThat(caller.message(CsdlCaller.CHECK, question)).contains(DOES_NOT_EXIST);
    }

    @Test
    void another_birth_date_does_not_match() throws Exception {
        var question = CsdlCaller.about(person);
        question.put("NgayThangNam", (person.birthDate().year() - 1) + "0101");

        assertThat(caller.message(CsdlCaller.CHECK, question)).contains(DOES_NOT_EXIST);
    }

    @Test
    void another_number_does_not_match() throws Exception {
        var question = CsdlCaller.about(person);
        question.put("SoDinhDanh", people.get(1).id().digits());

        assertThat(caller.message(CsdlCaller.CHECK, question)).contains(DOES_NOT_EXIST);
    }

    @Test
    void a_year_alone_matches_a_known_day() throws Exception {
        var question = CsdlCaller.about(person);
        question.remove("NgayThangNam");
        question.put("Nam", Integer.toString(person.birthDate().year()));

        assertThat(caller.message(CsdlCaller.CHECK, question)).contains(EXISTS);
    }

    @Test
    void a_day_matches_a_person_of_whom_only_the_year_is_known() throws Exception {
        var question = CsdlCaller.about(yearOnly);
        question.remove("Nam");
        question.put("NgayThangNam", yearOnly.birthDate().year() + "0630");

        assertThat(caller.message(CsdlCaller.CHECK, question)).contains(EXISTS);
    }

    @Test
    void a_person_is_found_by_their_CMND() throws Exception {
        SyntheticPerson holder = people.stream()
                .filter(one -> one.citizen().cmnd().isPresent())
                .findFirst()
                .orElseThrow();
        var question = CsdlCaller.about(holder);
        question.remove("SoDinhDanh");
        question.put("SoCMND", holder.citizen().cmnd().orElseThrow().digits());

        assertThat(caller.message(CsdlCaller.CHECK, question)).contains(EXISTS);
    }

    @Test
    void a_lookup_gives_the_citizen_with_the_whole_name_in_one_element() throws Exception {
        String message = caller.message(CsdlCaller.LOOK_UP, CsdlCaller.about(person));

        String gender = person.citizen().gender().orElseThrow().raw();
        assertThat(message)
                .contains("SoCongDan=\"1\"", "ThoiDiemDuLieu=\"20221015090000\"")
                .contains("<ns1:Ten>" + person.name().text() + "</ns1:Ten>")
                .contains("<ns1:GioiTinh>" + gender + "</ns1:GioiTinh>")
                .contains("<ns1:NgayThangNam>")
                .contains("<ns1:ThuongTru><ns1:MaTinhThanh>91</ns1:MaTinhThanh>");
    }

    @Test
    void a_lookup_gives_a_year_where_only_the_year_is_known() throws Exception {
        assertThat(caller.message(CsdlCaller.LOOK_UP, CsdlCaller.about(yearOnly)))
                .contains("<ns1:Nam>" + yearOnly.birthDate().year() + "</ns1:Nam>")
                .doesNotContain("<ns1:NgayThangNam>");
    }

    @Test
    void a_lookup_leaves_out_a_CMND_that_nobody_has() throws Exception {
        assertThat(caller.message(CsdlCaller.LOOK_UP, CsdlCaller.about(people.get(3))))
                .contains("</ns1:SoDinhDanh><ns1:HoVaTen>");
    }

    @Test
    void a_lookup_gives_everything_the_database_holds() throws Exception {
        assertThat(caller.message(CsdlCaller.LOOK_UP, CsdlCaller.about(person)))
                .contains("<ns1:NoiDangKyKhaiSinh><ns1:MaTinhThanh>91<", "<ns1:QueQuan>", "<ns1:QuocGia>VN<")
                .contains("<ns1:QuocTich>VN<", "<ns1:TinhTrangHonNhan>", "<ns1:DanToc>", "<ns1:TonGiao>00<")
                .contains("<ns1:NhomMau>00<", "<ns1:Cha><ns1:HoVaTen><ns1:Ten>", "<ns1:Me><ns1:HoVaTen><ns1:Ten>")
                .contains("<ns1:ChuHo><ns1:QuanHe>CH01</ns1:QuanHe>");
    }

    @Test
    void a_lookup_may_lack_relatives_and_hold_codes_nobody_knows() throws Exception {
        assertThat(caller.message(CsdlCaller.LOOK_UP, CsdlCaller.about(people.get(2))))
                .doesNotContain("<ns1:Cha>", "<ns1:Me>", "<ns1:VoChong>");
        assertThat(caller.message(CsdlCaller.LOOK_UP, CsdlCaller.about(people.get(6))))
                .contains("<ns1:DanToc>99<", "<ns1:TonGiao>77<");
    }

    @Test
    void an_address_may_lack_its_district() throws Exception {
        assertThat(caller.message(CsdlCaller.LOOK_UP, CsdlCaller.about(people.get(1))))
                .contains("<ns1:MaQuanHuyen></ns1:MaQuanHuyen>");
    }

    @Test
    void a_lookup_of_nobody_gives_an_empty_collection() throws Exception {
        var question = CsdlCaller.about(person);
        question.put("HoVaTen", "Người Khác");

        var reply = caller.ask(CsdlCaller.LOOK_UP, question);

        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(Wire.json(reply).getString("message"))
                .contains("CongdanCollection", "SoCongDan=\"0\"")
                .doesNotContain("<ns1:CongDan>");
    }

    @Test
    void a_name_with_special_characters_is_escaped() throws Exception {
        SyntheticPerson odd = new SyntheticPerson(
                Citizen.builder(person.id())
                        .name(PersonName.of("Mẫu <A & \"B\">"))
                        .birthDate(person.birthDate())
                        .build(),
                person.card(),
                person.insurance(),
                person.cardFrom(),
                person.cardUntil(),
                person.facility());
        try (CsdlSimulator other = CsdlSimulator.of(List.of(odd)).start()) {
            String message = new CsdlCaller(other.endpoint()).message(CsdlCaller.LOOK_UP, CsdlCaller.about(odd));

            assertThat(message).contains("Mẫu &lt;A &amp; &quot;B&quot;&gt;");
        }
    }

    @Test
    void the_code_of_success_is_now_text_now_number_and_the_same_for_the_same_request() throws Exception {
        var question = CsdlCaller.about(person);
        var types = new HashMap<String, ValueType>();
        for (int i = 0; i < 10; i++) {
            question.put("MaYeuCau", "yeu-cau-" + i);
            types.put(question.get("MaYeuCau"), codeType(caller.ask(CsdlCaller.CHECK, question)));
        }

        assertThat(types.values()).contains(ValueType.STRING, ValueType.NUMBER);
        assertThat(codeType(caller.ask(CsdlCaller.CHECK, question))).isEqualTo(types.get("yeu-cau-9"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"MaYeuCau", "MaDVC", "MaCanBo", "MaTichHop", "HoVaTen", "SoDinhDanh", "NgayThangNam"})
    void a_question_that_lacks_a_field_is_refused_without_repeating_a_value(String field) throws Exception {
        var question = CsdlCaller.about(person);
        question.remove(field);

        var reply = caller.ask(CsdlCaller.LOOK_UP, question);

        assertThat(reply.statusCode()).isEqualTo(400);
        assertThat(Wire.json(reply).getString("error_code")).isEqualTo("-1");
        assertThat(Wire.json(reply).getString("message")).contains(field);
        assertThat(reply.body()).doesNotContain(question.values());
    }

    @Test
    void a_request_id_of_more_than_40_characters_is_refused() throws Exception {
        var question = CsdlCaller.about(person);
        question.put("MaYeuCau", "x".repeat(40));
        assertThat(caller.ask(CsdlCaller.CHECK, question).statusCode()).isEqualTo(200);

        question.put("MaYeuCau", "x".repeat(41));

        assertThat(caller.ask(CsdlCaller.CHECK, question).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-01-01", "01011999", "19990230", "1999"})
    void a_birth_date_in_another_form_is_refused(String date) throws Exception {
        var question = CsdlCaller.about(person);
        question.put("NgayThangNam", date);

        assertThat(caller.ask(CsdlCaller.CHECK, question).statusCode()).isEqualTo(400);
    }

    @Test
    void an_unknown_token_is_refused() throws Exception {
        var reply = caller.ask(CsdlCaller.CHECK, "sai", CsdlCaller.partner(), CsdlCaller.about(person));

        assertThat(reply.statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_ends_after_an_hour() throws Exception {
        String token = caller.token();
        clock.advance(Duration.ofMinutes(59));
        assertThat(statusWith(token)).isEqualTo(200);

        clock.advance(Duration.ofMinutes(1));

        assertThat(statusWith(token)).isEqualTo(401);
    }

    @Test
    void tokens_can_be_taken_back_and_a_new_login_helps() throws Exception {
        String token = caller.token();

        csdl.expireTokens();

        assertThat(statusWith(token)).isEqualTo(401);
        assertThat(statusWith(caller.token())).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{}",
                "{\"AccessKey\":\"ung-dung-mau\",\"SecretKey\":\"bi-mat-csdl\"}",
                "{\"AccessKey\":\"ung-dung-mau\",\"SecretKey\":\"sai\",\"AppName\":\"\",\"PartnerCode\":\"\",\"PartnerCodeCus\":\"\"}"
            })
    void a_wrong_partner_key_is_refused(String partner) throws Exception {
        var reply = caller.ask(CsdlCaller.CHECK, caller.token(), partner, CsdlCaller.about(person));

        assertThat(reply.statusCode()).isEqualTo(403);
    }

    @Test
    void an_operation_it_does_not_offer_is_not_found() throws Exception {
        assertThat(caller.ask("KhongCo", CsdlCaller.about(person)).statusCode()).isEqualTo(404);
    }

    @Test
    void many_callers_at_once_all_get_their_own_answer() throws Exception {
        String token = caller.token();

        List<Boolean> right = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> isFoundWith(token, people.get(i % people.size())))
                .toList();

        assertThat(right).containsOnly(true);
        assertThat(csdl.received().of(CsdlCaller.LOOK_UP)).isEqualTo(200);
    }

    private boolean isFoundWith(String token, SyntheticPerson asked) {
        try {
            var reply = caller.ask(CsdlCaller.LOOK_UP, token, CsdlCaller.partner(), CsdlCaller.about(asked));
            return Wire.json(reply).getString("message").contains(asked.id().digits());
        } catch (Exception e) {
            return false;
        }
    }

    private int statusWith(String token) throws Exception {
        return caller.ask(CsdlCaller.CHECK, token, CsdlCaller.partner(), CsdlCaller.about(person))
                .statusCode();
    }

    private static ValueType codeType(HttpResponse<String> reply) {
        return Wire.json(reply).getValue("/error_code").getValueType();
    }
}

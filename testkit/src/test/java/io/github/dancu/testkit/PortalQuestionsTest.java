package io.github.dancu.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Questions, answers and ratings. */
class PortalQuestionsTest {
    private static final String ASKED = "LayDanhSachHoiDapGuiTuDVCQG";
    private static final String PUBLISHED = "LayDanhSachHoiDapBoCoQuan";
    private static final String ANSWERS = "LayNoiDungTraLoiTheoCauHoi";
    private static final String PUBLISH = "DongBoHoiDap";
    private static final String ANSWER = "DongBoKetQuaHoiDapGuiTuDVCQG";
    private static final String RATE = "DongBoDanhGia";
    private static final PortalQuestion QUESTION =
            new PortalQuestion("77", "G01-MAU", "Cần giấy tờ gì?", "000.00.00.H33", "Kiên Giang");

    private final DvcSimulator dvc = DvcSimulator.of(List.of());
    private DvcCaller caller;

    @BeforeEach
    void start() {
        caller = new DvcCaller(dvc.start().endpoint());
    }

    @AfterEach
    void close() {
        dvc.close();
    }

    @Test
    void what_citizens_ask_is_listed() throws Exception {
        dvc.ask(QUESTION);

        JsonObject row = caller.rows(ASKED, Map.of()).get(0);

        assertThat(row.getString("HOIDAPID")).isEqualTo("77");
        assertThat(row.getString("MALINHVUC")).isEqualTo("G01-MAU");
        assertThat(row.getString("NOIDUNG")).isEqualTo("Cần giấy tờ gì?");
        assertThat(row.getString("MADONVI")).isEqualTo("000.00.00.H33");
        assertThat(row.getString("TENDONVI")).isEqualTo("Kiên Giang");
        assertThat(row).doesNotContainKey("NOIDUNGTRALOI");
    }

    @Test
    void an_answer_stands_beside_the_question_and_can_be_asked_for() throws Exception {
        dvc.ask(QUESTION);

        caller.push(ANSWER, answer("77"));

        assertThat(caller.rows(ASKED, Map.of()).get(0).getString("NOIDUNGTRALOI"))
                .isEqualTo("Tờ khai");
        assertThat(caller.rows(ANSWERS, Map.of("cauhoiid", "77")))
                .singleElement()
                .satisfies(row -> assertThat(row.getString("TRALOIID")).isEqualTo("77"));
        assertThat(dvc.answers()).hasSize(1);
        assertThat(dvc.noWriteTwice()).isTrue();
    }

    @Test
    void an_answer_belongs_to_one_question() throws Exception {
        dvc.ask(QUESTION);
        dvc.ask(new PortalQuestion("79", "G01-MAU", "Ở đâu?", "000.00.00.H33", "Kiên Giang"));
        caller.push(PUBLISH, Map.of("HOIDAPID", "80", "NOIDUNG", "Khi nào?"));
        caller.push(ANSWER, answer("79"));

        assertThat(caller.push(ANSWER, answer("78")).getString("message")).isEqualTo("HOIDAPID invalid");
        assertThat(caller.rows(ASKED, Map.of()).get(0)).doesNotContainKey("NOIDUNGTRALOI");
        assertThat(caller.rows(ASKED, Map.of()).get(1)).containsKey("NOIDUNGTRALOI");
        assertThat(caller.rows(ANSWERS, Map.of("cauhoiid", "77"))).isEmpty();
        assertThat(caller.rows(ANSWERS, Map.of("cauhoiid", "80")))
                .as("published without an answer")
                .isEmpty();
    }

    @Test
    void a_question_that_is_published_twice_is_there_twice() throws Exception {
        Map<String, String> question = Map.of("HOIDAPID", "5", "NOIDUNG", "Ở đâu?");
        caller.push(PUBLISH, question);
        assertThat(dvc.noWriteTwice()).isTrue();

        caller.push(PUBLISH, question);

        assertThat(dvc.publishedQuestions()).hasSize(2);
        assertThat(dvc.noWriteTwice()).isFalse();
    }

    @Test
    void a_question_without_an_answer_gives_an_empty_result() throws Exception {
        dvc.ask(QUESTION);

        assertThat(caller.rows(ANSWERS, Map.of("cauhoiid", "77"))).isEmpty();
        assertThat(caller.ask(ANSWERS, Map.of()).getString("message")).isEqualTo("cauhoiid empty");
    }

    @Test
    void an_answer_to_what_nobody_asked_is_refused() throws Exception {
        assertThat(caller.push(ANSWER, answer("78")).getString("message")).isEqualTo("HOIDAPID invalid");
        assertThat(dvc.answers()).isEmpty();
    }

    @Test
    void an_answer_that_is_sent_twice_is_there_twice() throws Exception {
        dvc.ask(QUESTION);
        caller.push(ANSWER, answer("77"));
        caller.push(ANSWER, answer("77"));

        assertThat(dvc.answers()).hasSize(2);
        assertThat(dvc.noWriteTwice()).isFalse();
    }

    @Test
    void what_agencies_publish_is_listed_under_capital_keys() throws Exception {
        Map<String, String> question = Map.of(
                "HoiDapId", "5", "MaLinhVuc", "G01-MAU", "NoiDung", "Ở đâu?", "TraLoiId", "6", "NoiDungTraLoi", "Đây");

        caller.push(PUBLISH, question);

        assertThat(caller.rows(PUBLISHED, Map.of()))
                .singleElement()
                .satisfies(row -> assertThat(row.getString("NOIDUNG")).isEqualTo("Ở đâu?"));
        assertThat(caller.rows(ANSWERS, Map.of("cauhoiid", "5")))
                .singleElement()
                .satisfies(row -> assertThat(row.getString("TRALOIID")).isEqualTo("6"));
        assertThat(dvc.publishedQuestions()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HOIDAPID", "NOIDUNG"})
    void a_published_question_has_a_number_and_a_text(String field) throws Exception {
        Map<String, String> question = new HashMap<>(Map.of("HOIDAPID", "5", "NOIDUNG", "Ở đâu?"));
        question.remove(field);

        assertThat(caller.push(PUBLISH, question).getString("message")).isEqualTo(field + " empty");
    }

    @Test
    void a_rating_is_taken() throws Exception {
        JsonObject reply = caller.push(RATE, rating("10-2022"));

        assertThat(reply.getString("message")).isEqualTo("Đồng bộ thành công");
        assertThat(dvc.ratings())
                .containsExactly(
                        DvcCaller.data(List.of(rating("10-2022"))).get(0).toString());
        assertThat(dvc.noWriteTwice()).isTrue();

        caller.push(RATE, rating("10-2022"));
        assertThat(dvc.noWriteTwice()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"13-2022", "0-2022", "01-2022", "2022-10", "10/2022"})
    void the_month_of_a_rating_is_written_in_one_way(String month) throws Exception {
        assertThat(caller.push(RATE, rating(month)).getString("message")).isEqualTo("NgayTongHop invalid");
        assertThat(dvc.ratings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TongSoNguoiDanhGia,vài", "PhanTramDanhGiaHaiLong,nhiều", "MaThuTuc,1004222"})
    void a_rating_has_numbers(String field, String value) throws Exception {
        Map<String, String> rating = rating("10-2022");
        rating.put(field, value);

        assertThat(caller.push(RATE, rating).getString("message")).isEqualTo(field + " invalid");
    }

    @Test
    void a_question_shows_its_number_alone() {
        assertThat(QUESTION).hasToString("PortalQuestion[77]");
    }

    private static Map<String, String> answer(String question) {
        return Map.of(
                "HOIDAPID",
                question,
                "MADONVI",
                "000.00.00.H33",
                "NGUOITRALOI",
                "Lê Thị Mẫu",
                "CHUCVUNGUOITRALOI",
                "Công chức",
                "NGAYTRALOI",
                "15/10/2022",
                "NOIDUNGTRALOI",
                "Tờ khai");
    }

    private static Map<String, String> rating(String month) {
        return new HashMap<>(Map.of(
                "NgayTongHop",
                month,
                "TongSoNguoiDanhGia",
                "120",
                "PhanTramDanhGiaRatHaiLong",
                "70.5",
                "PhanTramDanhGiaHaiLong",
                "25",
                "PhanTramDanhGiaChuaHaiLong",
                "4.5"));
    }
}

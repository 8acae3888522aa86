package io.github.dancu.testkit;

import static io.github.dancu.testkit.CsdlSoapCaller.element;
import static io.github.dancu.testkit.CsdlSoapCaller.question;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.SensitiveDetails;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CsdlListsTest {
    private static final String BY_PLACE = "CungCapDanhSachTheoDiaPhuong";
    private static final String EVERYBODY = element("DiaPhuong", element("MaTinhThanh", "91"));

    private final List<SyntheticPerson> people = SyntheticPeople.of(40, 7);
    private final SettableClock clock = new SettableClock("2026-10-15T02:00:00Z");
    private final CsdlSimulator csdl = CsdlSimulator.of(people, clock).start();
    private final CsdlSoapCaller caller = new CsdlSoapCaller(csdl.endpoint());

    @AfterEach
    void close() {
        csdl.close();
    }

    @Test
    void a_list_is_ready_at_once_unless_a_test_says_otherwise() throws Exception {
        assertThat(answerOf(question(BY_PLACE, "ds-1", EVERYBODY)))
                .contains("<ns1:RequestCollection", "<ns1:requestId>ds-1<", "<ns1:service>" + BY_PLACE + "<")
                .contains("<ns1:status>2<", "<ns1:createdTime>20261015090000<", "<ns1:total>40<");
    }

    @Test
    void a_list_waits_is_ready_and_expires_by_the_clock() throws Exception {
        csdl.listsReadyAfter(Duration.ofHours(1));
        csdl.listsExpireAfter(Duration.ofDays(1));

        assertThat(answerOf(question(BY_PLACE, "ds-1", EVERYBODY)))
                .contains("<ns1:status>1<")
                .doesNotContain("total");
        assertThat(records("ds-1", 1, 100)).isEmpty();
        assertThat(about("GetResultDetailAsFile", "ds-1")).doesNotContain("<ns1:content>");
        clock.advance(Duration.ofHours(1));
        assertThat(about("GetRequestStatus", "ds-1")).contains("<ns1:status>2<", "<ns1:total>40<");
        assertThat(records("ds-1", 1, 100)).hasSize(40);
        clock.advance(Duration.ofDays(1));
        assertThat(about("GetRequestStatus", "ds-1")).contains("<ns1:status>3<").doesNotContain("total");
        assertThat(records("ds-1", 1, 100)).isEmpty();
        assertThat(history("ds-1", 1, 10))
                .contains("<ns1:Event><ns1:status>1</ns1:status><ns1:time>20261015090000</ns1:time></ns1:Event>"
                        + "<ns1:Event><ns1:status>2</ns1:status><ns1:time>20261015100000</ns1:time></ns1:Event>"
                        + "<ns1:Event><ns1:status>3</ns1:status><ns1:time>20261016100000</ns1:time></ns1:Event>");
        assertThat(history("ds-1", 2, 2)).contains("<ns1:status>3<").doesNotContain("<ns1:status>1<");
    }

    @Test
    void a_deleted_list_stays_deleted() throws Exception {
        answerOf(question(BY_PLACE, "ds-1", EVERYBODY));

        assertThat(about("DeleteRequest", "ds-1")).contains("<ns1:status>4<");

        clock.advance(Duration.ofDays(30));
        assertThat(about("DeleteRequest", "ds-1")).contains("<ns1:status>4<");
        assertThat(about("GetRequestDetail", "ds-1")).contains("<ns1:status>4<");
        assertThat(records("ds-1", 1, 100)).isEmpty();
        assertThat(history("ds-1", 1, 10)).contains("<ns1:status>4</ns1:status><ns1:time>20261015090000<");
        assertThat(answerOf(question(BY_PLACE, "ds-1", EVERYBODY))).contains("<ns1:status>4<");
    }

    @Test
    void asking_again_with_the_same_id_makes_no_second_list() throws Exception {
        String first = answerOf(question(BY_PLACE, "ds-1", EVERYBODY));
        clock.advance(Duration.ofMinutes(1));

        assertThat(answerOf(question(BY_PLACE, "ds-1", EVERYBODY))).isEqualTo(first);
        assertThat(requests(1, 10)).containsExactly("ds-1");
    }

    @Test
    void requests_come_page_by_page_in_the_order_they_were_made() throws Exception {
        for (String id : List.of("ds-3", "ds-1", "ds-2")) {
            answerOf(question(BY_PLACE, id, EVERYBODY));
        }

        assertThat(requests(1, 2)).containsExactly("ds-3", "ds-1");
        assertThat(requests(2, 2)).containsExactly("ds-2");
        assertThat(requests(3, 2)).isEmpty();
    }

    @Test
    void a_request_nobody_made_is_not_there() throws Exception {
        for (String operation : List.of("GetRequestStatus", "GetRequestDetail", "GetRequestResult", "DeleteRequest")) {
            assertThat(about(operation, "khong-co"))
                    .contains("<ns1:RequestCollection")
                    .doesNotContain("<ns1:Request>");
        }
        assertThat(records("khong-co", 1, 10)).isEmpty();
        assertThat(history("khong-co", 1, 10)).doesNotContain("<ns1:Event>");
        assertThat(about("GetResultDetailAsFile", "khong-co")).contains("<ns1:ResultFile", "></ns1:ResultFile>");
    }

    @Test
    void records_come_page_by_page_as_they_were_when_the_list_was_asked_for() throws Exception {
        answerOf(question(BY_PLACE, "ds-1", EVERYBODY));
        csdl.recordDeath(people.get(0).id());

        assertThat(records("ds-1", 1, 15)).isEqualTo(numbers(one -> true).subList(0, 15));
        assertThat(records("ds-1", 3, 15)).isEqualTo(numbers(one -> true).subList(30, 40));
        assertThat(records("ds-1", 4, 15)).isEmpty();
        answerOf(question(BY_PLACE, "ds-2", EVERYBODY));
        assertThat(records("ds-2", 1, 100)).isEqualTo(numbers(one -> true).subList(1, 40));
    }

    @Test
    void the_file_holds_the_same_people() throws Exception {
        answerOf(question(BY_PLACE, "ds-1", EVERYBODY));

        String answer = about("GetResultDetailAsFile", "ds-1");

        String file = new String(
                Base64.getDecoder().decode(CsdlReplies.texts(answer, "content").get(0)), UTF_8);
        assertThat(CsdlReplies.texts(answer, "fileName")).containsExactly("ds-1.csv");
        assertThat(file)
                .startsWith("SoDinhDanh,HoVaTen,NgayThangNamSinh,GioiTinh\r\n")
                .contains("\"%s\",\"%s\",\"%s\",\"%s\"\r\n"
                        .formatted(
                                people.get(4).id().digits(),
                                people.get(4).name().text(),
                                people.get(4).birthDate().year(),
                                people.get(4).citizen().gender().orElseThrow().raw()));
        assertThat(file.lines()).hasSize(41);
    }

    @Test
    void a_list_names_those_who_are_registered_at_the_place() throws Exception {
        csdl.moveTo(people.get(3).id(), new Address("92", "", "31135", "Số 1 Đường Mẫu"));
        String place = element("DiaPhuong", element("MaTinhThanh", "92") + element("MaPhuongXa", "31135"));

        answerOf(question(BY_PLACE, "ds-1", place));

        assertThat(records("ds-1", 1, 100)).containsExactly(people.get(3).id().digits());
    }

    @Test
    void a_list_by_age_holds_both_ages_and_counts_a_year_from_its_first_day() throws Exception {
        answerOf(question("CungCapDanhSachTheoDoTuoi", "ds-1", element("TuTuoi", "18") + element("DenTuoi", "60")));

        assertThat(records("ds-1", 1, 100)).isEqualTo(numbers(one -> {
            var born = one.birthDate().orElseThrow().earliest();
            return !born.isAfter(LocalDate.of(2008, 10, 15)) && born.isAfter(LocalDate.of(1965, 10, 15));
        }));
    }

    @Test
    void a_list_by_a_code_holds_whose_record_has_it() throws Exception {
        assertThat(listed("CungCapDanhSachTheoGioiTinh", "GioiTinh", "1"))
                .isEqualTo(numbers(one -> one.gender().map(Coded::raw).equals(Optional.of("1"))));
        assertThat(listed("CungCapDanhSachTheoDanToc", "DanToc", "99"))
                .isEqualTo(numbers(one -> one.sensitive()
                        .flatMap(SensitiveDetails::ethnicGroup)
                        .filter(code -> code.raw().equals("99"))
                        .isPresent()))
                .hasSize(4);
        assertThat(listed("CungCapDanhSachTheoTonGiao", "TonGiao", "77")).hasSize(4);
        assertThat(listed("CungCapDanhSachTheoNhomMau", "NhomMau", "00")).hasSize(40);
    }

    @Test
    void a_list_may_be_of_one_place_too() throws Exception {
        csdl.moveTo(people.get(3).id(), new Address("92", "", "31135", "Số 1 Đường Mẫu"));
        String gender = people.get(3).citizen().gender().orElseThrow().raw();

        answerOf(question(
                "CungCapDanhSachTheoGioiTinh",
                "ds-1",
                element("GioiTinh", gender) + element("DiaPhuong", element("MaTinhThanh", "92"))));

        assertThat(records("ds-1", 1, 100)).containsExactly(people.get(3).id().digits());
    }

    @Test
    void a_list_cannot_be_ready_before_it_is_asked_for() {
        assertThatIllegalArgumentException().isThrownBy(() -> csdl.listsReadyAfter(Duration.ofSeconds(-1)));
        assertThatIllegalArgumentException().isThrownBy(() -> csdl.listsExpireAfter(Duration.ofSeconds(-1)));
    }

    private List<String> listed(String operation, String field, String code) throws Exception {
        answerOf(question(operation, operation, element(field, code)));
        return records(operation, 1, 100);
    }

    private List<String> numbers(Predicate<Citizen> wanted) {
        return people.stream()
                .map(SyntheticPerson::citizen)
                .filter(wanted)
                .map(one -> one.id().digits())
                .toList();
    }

    private List<String> records(String id, int page, int size) throws Exception {
        return CsdlReplies.numbers(paged("GetResultDetailAsRecords", element("requestId", id), page, size));
    }

    private String history(String id, int page, int size) throws Exception {
        return paged("GetRequestHistory", element("requestId", id), page, size);
    }

    private List<String> requests(int page, int size) throws Exception {
        return CsdlReplies.texts(paged("GetRequests", "", page, size), "requestId");
    }

    private String paged(String operation, String content, int page, int size) throws Exception {
        return answerOf(question(
                operation,
                "yeu-cau-1",
                content
                        + element(
                                "paging",
                                element("page", Integer.toString(page)) + element("size", Integer.toString(size)))));
    }

    private String about(String operation, String id) throws Exception {
        return answerOf(question(operation, "yeu-cau-1", element("requestId", id)));
    }

    private String answerOf(String question) throws Exception {
        var reply = caller.ask(clock.instant(), question);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return reply.body();
    }
}

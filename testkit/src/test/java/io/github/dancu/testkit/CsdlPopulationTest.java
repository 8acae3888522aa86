package io.github.dancu.testkit;

import static io.github.dancu.testkit.CsdlSoapCaller.about;
import static io.github.dancu.testkit.CsdlSoapCaller.element;
import static io.github.dancu.testkit.CsdlSoapCaller.question;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.RelatedPerson;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CsdlPopulationTest {
    private static final Instant START = Instant.parse("2026-10-15T02:00:00Z");
    private static final CitizenId NOBODY = CitizenId.of("003099000001");
    private static final Address ELSEWHERE = new Address("91", "", "30760", "Số 1 Đường Mẫu").withCountryCode("VN");

    private final List<SyntheticPerson> people = SyntheticPeople.of(20, 7);
    private final SyntheticPerson person = people.get(0);
    private final SettableClock clock = new SettableClock(START.toString());
    private final CsdlSimulator csdl = CsdlSimulator.of(people, clock).start();
    private final CsdlSoapCaller caller = new CsdlSoapCaller(csdl.endpoint());

    @AfterEach
    void close() {
        csdl.close();
    }

    @Test
    void everybody_lives_in_one_household_of_one_to_five_with_a_head_first() throws Exception {
        for (SyntheticPerson one : people) {
            List<String> members = household(one.id());

            assertThat(members).hasSizeBetween(1, 5).contains(one.id().digits());
            assertThat(household(CitizenId.of(members.get(members.size() - 1)))).isEqualTo(members);
        }
    }

    @Test
    void the_household_names_its_head_and_what_the_others_are_to_them() throws Exception {
        List<String> members = household(people.get(10).id());
        String answer = answerOf(householdOf(people.get(10).id()));

        assertThat(members).hasSize(5);
        assertThat(answer).contains("SoCongDan=\"5\"");
        assertThat(answer.split("<ns1:ChuHo>", -1)).hasSize(6);
        assertThat(answer).contains("<ns1:QuanHe>CH01</ns1:QuanHe>").contains("<ns1:QuanHe>CH99</ns1:QuanHe>");
    }

    @Test
    void a_number_that_nobody_has_is_no_household() throws Exception {
        assertThat(answerOf(householdOf(NOBODY))).contains("SoCongDan=\"0\"");
    }

    @Test
    void who_moves_together_leaves_the_others_behind() throws Exception {
        List<String> before = household(people.get(10).id());
        CitizenId mover = CitizenId.of(before.get(0));

        csdl.formHousehold(List.of(mover, people.get(0).id()));

        assertThat(household(mover))
                .containsExactly(mover.digits(), people.get(0).id().digits());
        assertThat(household(CitizenId.of(before.get(1)))).isEqualTo(before.subList(1, 5));
        assertThat(lookUp(people.get(0)))
                .contains("<ns1:ChuHo><ns1:QuanHe>CH99</ns1:QuanHe>")
                .contains("<ns1:SoDinhDanh>" + mover.digits() + "</ns1:SoDinhDanh>");
    }

    @Test
    void a_dead_head_is_followed_by_the_next_member() throws Exception {
        List<String> before = household(people.get(10).id());

        csdl.recordDeath(CitizenId.of(before.get(0)));

        assertThat(household(CitizenId.of(before.get(1)))).isEqualTo(before.subList(1, 5));
        assertThat(household(CitizenId.of(before.get(0)))).isEmpty();
    }

    @Test
    void who_moves_lives_at_the_new_address() throws Exception {
        csdl.moveTo(person.id(), ELSEWHERE);

        assertThat(lookUp(person))
                .contains("<ns1:ThuongTru><ns1:MaTinhThanh>91</ns1:MaTinhThanh><ns1:MaQuanHuyen></ns1:MaQuanHuyen>"
                        + "<ns1:MaPhuongXa>30760</ns1:MaPhuongXa>");
        assertThat(residence("30760")).isTrue();
        assertThat(residence("30730")).isFalse();
        assertThat(check("XacMinhThongTinNoiOHienTai", person, element("NoiOHienTai", element("MaTinhThanh", "91"))))
                .isTrue();
    }

    @Test
    void the_dead_and_the_missing_are_known_to_be() throws Exception {
        csdl.recordDeath(people.get(0).id());
        csdl.recordMissing(people.get(1).id());

        assertThat(check("XacMinhTinhTrangChetMatTich", people.get(0), "")).isTrue();
        assertThat(check("XacMinhTinhTrangChetMatTich", people.get(1), "")).isTrue();
        assertThat(check("XacMinhTinhTrangChetMatTich", people.get(2), "")).isFalse();
        assertThat(lookUp(people.get(0))).contains("SoCongDan=\"1\"");
    }

    @Test
    void the_head_is_the_one_of_the_record_or_of_the_household() throws Exception {
        csdl.formHousehold(List.of(people.get(5).id(), person.id()));

        assertThat(check("XacMinhThongTinChuHo", person, element("ChuHo", named(people.get(5)))))
                .isTrue();
        assertThat(check("XacMinhThongTinChuHo", person, element("ChuHo", named(people.get(6)))))
                .isFalse();
    }

    @Test
    void a_household_that_was_not_formed_by_a_test_has_its_head_confirmed_too() throws Exception {
        CitizenId head = CitizenId.of(household(people.get(10).id()).get(0));
        SyntheticPerson named =
                people.stream().filter(one -> one.id().equals(head)).findFirst().orElseThrow();

        assertThat(check("XacMinhThongTinChuHo", people.get(12), element("ChuHo", named(named))))
                .isTrue();
    }

    @Test
    void father_mother_and_spouse_are_relatives_whatever_their_code() throws Exception {
        RelatedPerson mother = person.citizen().mother().orElseThrow();
        String name = element("HoVaTen", mother.name().orElseThrow().text());
        String cmnd = element("SoCMND", mother.cmnd().orElseThrow().digits());

        assertThat(relative(name)).isTrue();
        assertThat(relative(cmnd + name)).isTrue();
        assertThat(relative(element("SoCMND", "000000000") + name)).isFalse();
        assertThat(relative(element("HoVaTen", "Người Khác"))).isFalse();
    }

    @Test
    void a_child_is_represented_by_the_mother() throws Exception {
        SyntheticPerson child = people.stream()
                .filter(one -> one.citizen().representative().isPresent())
                .findFirst()
                .orElseThrow();
        String mother = child.citizen()
                .representative()
                .orElseThrow()
                .name()
                .orElseThrow()
                .text();

        assertThat(check("XacMinhThongTinNguoiGiamHo", child, element("NguoiGiamHo", element("HoVaTen", mother))))
                .isTrue();
        assertThat(check("XacMinhThongTinNguoiGiamHo", person, element("NguoiGiamHo", element("HoVaTen", mother))))
                .isFalse();
    }

    @Test
    void a_marital_status_is_compared_by_its_code() throws Exception {
        csdl.change(
                person.id(),
                citizen -> citizen.toBuilder().maritalStatus(Coded.unknown("8")).build());

        assertThat(check("XacMinhTinhTrangHonNhan", person, element("TinhTrangHonNhan", "8")))
                .isTrue();
        assertThat(check("XacMinhTinhTrangHonNhan", person, element("TinhTrangHonNhan", "2")))
                .isFalse();
    }

    @Test
    void nothing_is_true_of_somebody_who_is_not_meant() throws Exception {
        csdl.recordDeath(person.id());
        String right = about("XacMinhTinhTrangChetMatTich", person, "");

        assertThat(answerOf(right.replace(person.name().text(), "Người Khác"))).contains("false");
    }

    @Test
    void a_blood_group_comes_with_the_number_alone() throws Exception {
        assertThat(answerOf(about("CungCapThongTinNhomMau", person, "")))
                .contains("<ns1:CongDan><ns1:SoDinhDanh>" + person.id().digits()
                        + "</ns1:SoDinhDanh><ns1:NhomMau>00</ns1:NhomMau></ns1:CongDan>");
    }

    @Test
    void changed_records_come_page_by_page_and_each_once() throws Exception {
        for (int i = 0; i < 5; i++) {
            csdl.moveTo(people.get(i).id(), ELSEWHERE);
            clock.advance(Duration.ofMinutes(1));
        }
        csdl.moveTo(people.get(1).id(), ELSEWHERE);

        List<String> all = IntStream.rangeClosed(1, 4)
                .mapToObj(page -> changed(START, START.plusSeconds(300), page, 2))
                .flatMap(List::stream)
                .toList();

        assertThat(all).containsExactlyElementsOf(numbers(0, 5));
    }

    @Test
    void records_changed_at_another_time_do_not_come() {
        csdl.moveTo(people.get(0).id(), ELSEWHERE);
        clock.advance(Duration.ofMinutes(1));
        csdl.recordDeath(people.get(1).id());
        clock.advance(Duration.ofMinutes(1));
        csdl.recordMissing(people.get(2).id());

        assertThat(changed(START.plusSeconds(1), START.plusSeconds(119), 1, 10)).isEqualTo(numbers(1, 2));
        assertThat(changed(START.plusSeconds(60), START.plusSeconds(120), 1, 10))
                .isEqualTo(numbers(1, 3));
        assertThat(changed(START.plusSeconds(121), START.plusSeconds(999), 1, 10))
                .isEmpty();
    }

    @Test
    void who_has_a_new_CMND_is_found_by_it_and_no_longer_by_the_old_one() throws Exception {
        csdl.change(
                person.id(),
                citizen -> citizen.toBuilder().cmnd(CmndNumber.of("001234567")).build());
        String byNumber = about(CsdlCaller.CHECK, person, "");
        String number = element("SoDinhDanh", person.id().digits());
        String old = person.citizen().cmnd().orElseThrow().digits();

        assertThat(answerOf(byNumber.replace(number, element("SoCMND", "001234567"))))
                .contains("true");
        assertThat(answerOf(byNumber.replace(number, element("SoCMND", old)))).contains("<ns1:TonTai>false");
    }

    @Test
    void a_change_nobody_could_live_with_is_refused_without_a_number_in_its_message() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> csdl.recordDeath(NOBODY))
                .withMessageNotContaining(NOBODY.digits());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> csdl.change(person.id(), citizen -> people.get(1).citizen()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> csdl.change(
                        person.id(), citizen -> citizen.toBuilder().name(null).build()));
        assertThatIllegalArgumentException().isThrownBy(() -> csdl.formHousehold(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> csdl.formHousehold(List.of(person.id(), person.id())));
        assertThatIllegalArgumentException().isThrownBy(() -> csdl.formHousehold(List.of(person.id(), NOBODY)));
        assertThat(changed(Instant.EPOCH, clock.instant(), 1, 10)).isEmpty();
    }

    @Test
    void many_threads_may_move_people_and_look_at_them() {
        List<Integer> found = IntStream.range(0, 200)
                .parallel()
                .mapToObj(i -> {
                    csdl.formHousehold(List.of(
                            people.get(i % 20).id(), people.get((i + 1) % 20).id()));
                    csdl.moveTo(people.get(i % 20).id(), ELSEWHERE);
                    return changed(START, START, 1, 20).size();
                })
                .toList();

        assertThat(found).allMatch(size -> size >= 2 && size <= 20);
        assertThat(changed(START, START, 1, 20)).hasSize(20);
    }

    private boolean residence(String ward) throws Exception {
        return check(
                "XacMinhThongTinNoiOHienTai",
                person,
                element("NoiOHienTai", element("MaTinhThanh", "91") + element("MaPhuongXa", ward)));
    }

    private boolean relative(String content) throws Exception {
        return check("XacMinhThongTinNhanThan", person, element("NhanThan", element("QuanHe", "X") + content));
    }

    private boolean check(String operation, SyntheticPerson about, String more) throws Exception {
        String answer = answerOf(about(operation, about, more));
        assertThat(answer).contains("KetQuaXacThucResponse");
        return answer.contains("<ns1:TonTai>true</ns1:TonTai>");
    }

    private String lookUp(SyntheticPerson about) throws Exception {
        return answerOf(about(CsdlCaller.LOOK_UP, about, ""));
    }

    private List<String> household(CitizenId member) throws Exception {
        return CsdlReplies.numbers(answerOf(householdOf(member)));
    }

    private List<String> changed(Instant from, Instant to, int page, int size) {
        try {
            return CsdlReplies.numbers(answerOf(question(
                    CsdlCaller.LOOK_UP,
                    "yeu-cau-1",
                    element("TuNgay", Long.toString(from.toEpochMilli()))
                            + element("DenNgay", Long.toString(to.toEpochMilli()))
                            + element("Loai", "1")
                            + element("Trang", Integer.toString(page))
                            + element("SoBanGhi", Integer.toString(size)))));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private List<String> numbers(int from, int to) {
        return people.subList(from, to).stream().map(one -> one.id().digits()).toList();
    }

    private String answerOf(String question) throws IOException, InterruptedException {
        var reply = caller.ask(clock.instant(), question);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return reply.body();
    }

    private static String householdOf(CitizenId member) {
        return question("CungCapThongTinHoGiaDinh", "yeu-cau-1", element("SoDinhDanh", member.digits()));
    }

    private static String named(SyntheticPerson one) {
        return element("SoDinhDanh", one.id().digits())
                + element("HoVaTen", one.name().text());
    }
}

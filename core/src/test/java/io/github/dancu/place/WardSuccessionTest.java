package io.github.dancu.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dancu.citizen.contract.SeededTest;
import io.github.dancu.place.Succession.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WardSuccessionTest {
    private static final LocalDate OCTOBER_2022 = LocalDate.of(2022, 10, 1);
    private static final LocalDate REFORM = AdministrativeUnits.TWO_LEVELS_SINCE;
    private static final LocalDate EVE = REFORM.minusDays(1);

    private final AdministrativeUnits units = AdministrativeUnits.vietnam();

    @ParameterizedTest
    @CsvSource({
        "30730, 30742",
        "30733, 30742",
        "30736, 30742",
        "30739, 30742",
        "30742, 30742",
        "30745, 30742",
        "30748, 30742",
        "30751, 30742",
        "30754, 30742",
        "30757, 30742",
        "30760, 30760",
        "30763, 30760"
    })
    void every_ward_of_rach_gia_became_one_ward(String code2022, String code2025) {
        Succession succession = units.successors(in2022(code2022));

        assertThat(succession.outcome()).isEqualTo(Outcome.ONE_SUCCESSOR);
        assertThat(succession.candidates()).extracting(Successor::ward).containsExactly(units.ward(code2025, REFORM));
    }

    @Test
    void the_ward_of_rach_gia_comes_from_nine() {
        assertThat(units.predecessors(units.ward("30742", REFORM).orElseThrow()))
                .allSatisfy(old -> assertThat(old.share()).isEqualTo(Share.WHOLE))
                .extracting(old -> old.ward().name())
                .containsExactly(
                        "Vĩnh Thanh",
                        "Vĩnh Quang",
                        "Vĩnh Hiệp",
                        "Vĩnh Thanh Vân",
                        "Vĩnh Lạc",
                        "An Hòa",
                        "An Bình",
                        "Rạch Sỏi",
                        "Vĩnh Lợi");
    }

    @Test
    void a_ward_that_changed_its_code_before_the_reform_is_followed_where_it_is_recorded() {
        assertThat(units.predecessors(units.ward("30742", EVE).orElseThrow()))
                .extracting(old -> old.ward().code() + " " + old.ward().name() + " " + old.share())
                .containsExactly("30730 Vĩnh Thanh Vân RECODED", "30742 Vĩnh Bảo WHOLE");
    }

    @Test
    void a_split_ward_has_several_candidates_with_what_the_office_says_of_each() {
        Succession succession = units.successors(in2022("00007"));

        assertThat(succession.outcome()).isEqualTo(Outcome.SEVERAL_CANDIDATES);
        assertThat(succession.candidates())
                .extracting(Successor::toString)
                .contains("Phường Ngọc Hà (00008) PART", "Phường Giảng Võ (00025) PART");
    }

    @Test
    void of_a_split_by_land_the_candidate_with_all_people_is_told() {
        Ward dangXa = in2022("00556");

        assertThat(units.successors(dangXa).candidates())
                .extracting(Successor::toString)
                .containsExactly("Xã Phù Đổng (00541) PART_OF_LAND", "Xã Thuận An (00562) PART_OF_LAND_ALL_PEOPLE");
    }

    @Test
    void land_and_people_of_a_ward_may_go_different_ways() {
        assertThat(units.successors(in2022("18796")).candidates())
                .extracting(successor -> successor.ward().orElseThrow().name() + " " + successor.share())
                .containsExactlyInAnyOrder("Sông Trí PART_OF_PEOPLE", "Vũng Áng ALL_LAND", "Hoành Sơn PART_OF_PEOPLE");
    }

    @ParameterizedTest
    @CsvSource({"24235, RENAMED, Xã Buôn Đôn", "14845, RETYPED, Xã Mường Lát", "31105, WHOLE, Đặc khu Thổ Châu"})
    void one_successor_has_the_share_of_the_offices_note(String code, Share share, String fullName) {
        Succession succession = units.successors(units.ward(code, EVE).orElseThrow());

        assertThat(succession.outcome()).isEqualTo(Outcome.ONE_SUCCESSOR);
        assertThat(succession.candidates()).singleElement().satisfies(successor -> {
            assertThat(successor.share()).isEqualTo(share);
            assertThat(successor.ward()).map(Ward::fullName).contains(fullName);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"01615", "01651", "02482", "02485"})
    void wards_that_the_office_printed_with_a_neighbours_code_are_told_apart_by_name(String code) {
        Map<String, String> became =
                Map.of("01615", "Bế Văn Đàn", "01651", "Phục Hòa", "02482", "Thái Bình", "02485", "Trung Sơn");

        Succession succession = units.successors(in2022(code));

        assertThat(succession.outcome()).isEqualTo(Outcome.ONE_SUCCESSOR);
        assertThat(succession.candidates())
                .extracting(successor -> successor.ward().orElseThrow().name())
                .containsExactly(became.get(code));
    }

    @Test
    void a_ward_of_2025_is_in_force() {
        Ward rachGia = units.ward("30742", REFORM).orElseThrow();

        assertThat(units.successors(rachGia).outcome()).isEqualTo(Outcome.IN_FORCE);
        assertThat(units.becameOn(rachGia, LocalDate.of(2030, 1, 1)).outcome()).isEqualTo(Outcome.IN_FORCE);
        assertThat(units.becameOn(in2022("30760"), EVE).outcome()).isEqualTo(Outcome.IN_FORCE);
    }

    @Test
    void a_ward_withdrawn_between_the_lists_has_no_recorded_successor() {
        Ward namedOtherwiseInJanuary = in2022("11560");

        Succession succession = units.successors(namedOtherwiseInJanuary);

        assertThat(succession.outcome()).isEqualTo(Outcome.NOT_RECORDED);
        assertThat(succession.candidates()).isEmpty();
    }

    @Test
    void the_code_that_the_list_of_2025_does_not_have_stays_visible() {
        Succession baChe = units.successors(in2022("06970"));
        Succession haiLang = units.successors(in2022("06886"));

        assertThat(baChe.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(baChe.candidates()).singleElement().satisfies(successor -> {
            assertThat(successor.code()).isEqualTo("06970");
            assertThat(successor.ward()).isEmpty();
        });
        assertThat(haiLang.outcome()).isEqualTo(Outcome.SEVERAL_CANDIDATES);
        assertThat(haiLang.candidates()).extracting(Successor::code).contains("06970");
        assertThat(units.ward("06970", REFORM)).isEmpty();
    }

    @Test
    void a_successor_of_2025_is_no_candidate_for_a_day_before() {
        Succession succession = units.becameOn(in2022("06970"), OCTOBER_2022.minusDays(1));

        assertThat(succession.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(succession.candidates())
                .extracting(Successor::toString)
                .containsExactly("Thị trấn Ba Chẽ (06970) UNCHANGED");
    }

    @Test
    void six_wards_of_2025_have_no_predecessor_and_all_others_have() {
        assertThat(units.wardsOn(REFORM).stream()
                        .filter(ward -> units.predecessors(ward).isEmpty())
                        .map(Ward::code))
                .containsExactly("06978", "11948", "19742", "20333", "21548", "26732");
    }

    @Test
    void every_ward_of_2022_has_an_answer_that_fits_its_outcome() {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);

        units.wardsOn(OCTOBER_2022).forEach(ward -> {
            Succession succession = units.successors(ward);
            counts.merge(succession.outcome(), 1, Integer::sum);
            assertThat(succession.candidates().size()).satisfies(size -> {
                switch (succession.outcome()) {
                    case ONE_SUCCESSOR -> assertThat(size).isEqualTo(1);
                    case SEVERAL_CANDIDATES -> assertThat(size).isGreaterThan(1);
                    case NOT_RECORDED -> assertThat(size).isZero();
                    default -> assertThat(ward.code()).isIn("06970", "06973", "06982", "06988");
                }
            });
        });

        assertThat(counts)
                .isEqualTo(Map.of(
                        Outcome.ONE_SUCCESSOR, 9_331,
                        Outcome.SEVERAL_CANDIDATES, 412,
                        Outcome.NOT_RECORDED, 852,
                        Outcome.UNKNOWN, 4));
    }

    @Test
    void one_successor_means_that_all_people_went_over() {
        assertThat(units.wardsOn(EVE).stream()
                        .map(units::successors)
                        .filter(succession -> succession.outcome() == Outcome.ONE_SUCCESSOR))
                .isNotEmpty()
                .allSatisfy(succession -> assertThat(
                                succession.candidates().get(0).share().allPeople())
                        .isTrue());
    }

    @Test
    void every_ward_in_force_on_the_eve_of_the_reform_has_a_successor() {
        assertThat(units.wardsOn(EVE).stream()
                        .filter(ward -> ward.validity().on(EVE) == InForce.YES)
                        .filter(ward -> units.successors(ward).candidates().isEmpty()))
                .isEmpty();
    }

    @Test
    void between_two_lists_the_ward_and_its_next_form_are_possible() {
        Ward commune = in2022("03703");

        Succession succession = units.becameOn(commune, LocalDate.of(2025, 3, 1));

        assertThat(succession.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(succession.candidates())
                .extracting(successor -> successor.ward().orElseThrow().fullName())
                .containsExactly("Xã Mường Giàng", "Thị trấn Mường Giàng");
    }

    @Test
    void a_ward_that_has_not_begun_became_nothing() {
        Succession succession = units.becameOn(units.ward("30742", REFORM).orElseThrow(), OCTOBER_2022);

        assertThat(succession.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(succession.candidates()).isEmpty();
    }

    @Test
    void wards_of_ho_chi_minh_city_that_changed_their_code_in_2025_are_followed() {
        Ward ward14 = in2022("26935");

        assertThat(units.becameOn(ward14, EVE).candidates())
                .extracting(Successor::toString)
                .containsExactly("Phường 14 (26929) RECODED");
        assertThat(units.successors(ward14).outcome()).isEqualTo(Outcome.ONE_SUCCESSOR);
    }

    @Test
    void a_succession_keeps_its_own_copy_and_refuses_null() {
        List<Successor> none = new ArrayList<>();
        Succession succession = new Succession(Outcome.NOT_RECORDED, none);
        none.add(new Successor("00000", null, Share.PART));

        assertThat(succession.candidates()).isEmpty();
        assertThat(succession).isEqualTo(new Succession(Outcome.NOT_RECORDED, List.of()));
        assertThatNullPointerException().isThrownBy(() -> new Succession(noOutcome(), List.of()));
    }

    @SeededTest
    void candidates_are_in_force_on_the_day_or_possibly_so(long seed) {
        Random random = new Random(seed);
        List<Ward> all = WardTable.WARDS.all().toList();
        for (int i = 0; i < 500; i++) {
            Ward ward = all.get(random.nextInt(all.size()));
            LocalDate on = LocalDate.of(2022, 9, 1).plusDays(random.nextInt(1_500));
            Succession succession = units.becameOn(ward, on);

            assertThat(succession.candidates().stream().flatMap(successor -> successor.ward().stream()))
                    .allSatisfy(now -> assertThat(now.validity().on(on)).isNotEqualTo(InForce.NO))
                    .doesNotHaveDuplicates();
            assertThat(succession.outcome() == Outcome.IN_FORCE)
                    .isEqualTo(ward.validity().on(on) == InForce.YES);
        }
    }

    private Ward in2022(String code) {
        return units.ward(code, OCTOBER_2022).orElseThrow();
    }

    @SuppressWarnings("NullAway")
    private static Outcome noOutcome() {
        return null;
    }
}

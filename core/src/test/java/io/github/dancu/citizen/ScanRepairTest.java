package io.github.dancu.citizen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.dancu.citizen.contract.RandomText;
import io.github.dancu.citizen.contract.SeededTest;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScanRepairTest {
    private static final String IDENTITY =
            "003099000001|000000001|Nguyễn Văn Mẫu|01021999|Nam|1 Đường Mẫu, Phường Mẫu|15082021";
    private static final List<String> NAMES = List.of(
            "Nguyễn Văn Mẫu", "Trần Thị Mẫu", "Đặng Đình Mẫu", "Lê Ngọc Ảnh Mẫu", "NGUYỄN THỊ MẪU", "Âu Dương Mẫu");
    private static final Map<Character, String> DIGIT_ROW = Map.of(
            '1', "ă", '2', "â", '3', "ê", '4', "ô", '5', "\u0300", '6', "\u0309", '7', "\u0303", '8', "\u0301", '9',
            "\u0323", '0', "đ");

    @Test
    void backslashes_for_bars_are_recognised() {
        ScanRepair repair = ScanRepair.propose(IDENTITY.replace('|', '\\')).orElseThrow();

        assertThat(repair.proposed()).isEqualTo(IdentityQr.of(IDENTITY));
        assertThat(repair.damage()).containsExactly(ScanDamage.SEPARATOR);
    }

    @Test
    void letters_and_tone_marks_of_the_vietnamese_layout_are_read_as_the_digits_of_their_keys() {
        String scanned =
                "đđêđ\u0323\u0323đđđđđă\\\\Nguyễn Văn Mẫu\\đăđâă\u0323\u0323\u0323\\Nam\\Phường Mẫu\\ằđ\u0301âđâă";

        ScanRepair repair = ScanRepair.propose(scanned).orElseThrow();

        assertThat(repair.proposed())
                .isEqualTo(IdentityQr.of("003099000001||Nguyễn Văn Mẫu|01021999|Nam|Phường Mẫu|15082021"));
        assertThat(repair.damage()).containsExactlyInAnyOrder(ScanDamage.SEPARATOR, ScanDamage.DIGIT_ROW);
    }

    @SeededTest
    void an_identity_card_typed_on_the_vietnamese_layout_is_proposed_as_it_was(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 100; i++) {
            String number = "003" + RandomText.digits(random, 9);
            String card = number + "|000000001|Nguyễn Văn Mẫu|01021999|Nam|Phường Mẫu|15082021";
            String scanned = card.replace(number, digitRow(number)).replace("01021999", digitRow("01021999"));

            assertThat(ScanRepair.propose(scanned).map(ScanRepair::proposed)).contains(IdentityQr.of(card));
        }
    }

    @SeededTest
    void digits_that_were_composed_to_letters_are_proposed_as_they_were_or_not_at_all(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        int proposed = 0;

        for (int i = 0; i < 100; i++) {
            String number = "003" + RandomText.digits(random, 9);
            String card = number + "||Nguyễn Văn Mẫu|01021999|Nam|Phường Mẫu|15082021";
            var repair = ScanRepair.propose(card.replace(number, composed(digitRow(number))));

            if (repair.isPresent()) {
                proposed++;
                assertThat(repair.get().proposed()).isEqualTo(IdentityQr.of(card));
            }
        }

        assertThat(proposed).isGreaterThan(10).isLessThan(100);
    }

    @SeededTest
    void a_health_card_typed_through_any_method_is_proposed_as_it_was_or_not_at_all(long seed) {
        RandomGenerator random = new SplittableRandom(seed);
        int damaged = 0;
        int proposed = 0;

        for (int i = 0; i < 200; i++) {
            String name = NAMES.get(random.nextInt(NAMES.size()));
            ScanDamage method = random.nextBoolean() ? ScanDamage.TELEX : ScanDamage.VNI;
            String hex = HealthCardQrTest.hex(name);
            String typed = method == ScanDamage.TELEX ? telex(hex) : vni(hex);
            String rest = "|1990|1|-|91 - 000|01/01/2020|-|01/01/2020|$";
            String number = "00" + RandomText.digits(random, 8) + "|";
            if (typed.equals(hex)) {
                continue;
            }
            damaged++;
            var repair = ScanRepair.propose(number + typed + rest);
            if (repair.isPresent()) {
                proposed++;
                assertThat(repair.get().proposed()).isEqualTo(HealthCardQr.of(number + hex + rest));
                assertThat(repair.get().damage()).containsExactly(method);
            }
        }

        assertThat(proposed).isGreaterThan(damaged * 8 / 10).isPositive();
    }

    @Test
    void a_d_of_the_object_code_is_put_back() {
        String card = "GD4910000000001|" + HealthCardQrTest.hex("Nguyễn Văn Mẫu") + "|1990|1";

        ScanRepair repair = ScanRepair.propose(card.replace("GD", "GĐ")).orElseThrow();

        assertThat(repair.proposed()).isEqualTo(HealthCardQr.of(card));
        assertThat(repair.damage()).containsExactly(ScanDamage.LETTER_D);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DN", "DT", "DK"})
    void a_d_that_begins_the_object_code_is_put_back(String object) {
        String card = object + "4910000000001|" + HealthCardQrTest.hex("Nguyễn Văn Mẫu") + "|1990|1";

        ScanRepair repair = ScanRepair.propose("Đ" + card.substring(1)).orElseThrow();

        assertThat(repair.proposed()).isEqualTo(HealthCardQr.of(card));
        assertThat(repair.damage()).containsExactly(ScanDamage.LETTER_D);
    }

    @Test
    void words_where_digits_usually_stand_are_no_damage() {
        String words = "003099000001|Không có|Nguyễn Văn Mẫu|không rõ|Nữ|Phường Mẫu|15082021";
        String hex = HealthCardQrTest.hex("Nguyễn Thị Mẫu");

        assertThat(ScanRepair.propose(words)).isEmpty();
        assertThat(ScanRepair.propose("0000000001|" + hex + "|1990|Nữ")).isEmpty();
        assertThat(ScanRepair.propose(words.replace('|', '\\')).map(ScanRepair::proposed))
                .contains(IdentityQr.of(words));
    }

    @Test
    void a_facility_code_with_a_letter_is_read_by_its_keys() {
        String hex = HealthCardQrTest.hex("Nguyễn Văn Mẫu");

        ScanRepair repair =
                ScanRepair.propose("0000000001|" + hex + "|1990|ă|-|0ă - C00").orElseThrow();

        assertThat(repair.proposed()).isEqualTo(HealthCardQr.of("0000000001|" + hex + "|1990|1|-|01 - C00"));
    }

    @Test
    void an_address_with_no_single_reading_leaves_no_proposal() {
        String hex = HealthCardQrTest.hex("Nguyễn Văn Mẫu");
        String damaged = "GĐ4910000000001|" + hex + "|1990|1|4d75e1ba1|91 - 000";

        assertThat(ScanRepair.propose(damaged)).isPresent();
        assertThat(ScanRepair.propose(damaged.replace("4d75e1ba1", "4d75é1bê1")))
                .isEmpty();
        assertThat(ScanRepair.propose(damaged.replace("4d75e1ba1", "1 Đường Mẫu")))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\\",
                "003099000001",
                IDENTITY,
                "0000000001|Nguyễn Văn Mẫu|1990",
                "đđ|Nguyễn Văn Mẫu|1990",
                "0000000001|4e677579é1|1990"
            })
    void a_sound_text_or_one_that_cannot_be_repaired_has_no_proposal(String scanned) {
        assertThat(ScanRepair.propose(scanned)).isEmpty();
    }

    @SeededTest
    void any_text_is_repaired_or_left_alone_but_never_throws(long seed) {
        RandomGenerator random = new SplittableRandom(seed);

        for (int i = 0; i < 500; i++) {
            String text = random.nextBoolean() ? RandomText.anything(random) : RandomText.damaged(random, IDENTITY);

            assertThatCode(() -> ScanRepair.propose(text)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_repair_without_damage_is_refused() {
        IdentityQr card = IdentityQr.of(IDENTITY);

        assertThatIllegalArgumentException().isThrownBy(() -> new ScanRepair(card, Set.of()));
    }

    @Test
    void printing_shows_the_kinds_of_damage_alone() {
        assertThat(ScanRepair.propose(IDENTITY.replace('|', '\\'))).hasToString("Optional[ScanRepair[SEPARATOR]]");
    }

    private static String digitRow(String digits) {
        StringBuilder typed = new StringBuilder();
        digits.chars().forEach(digit -> typed.append(DIGIT_ROW.getOrDefault((char) digit, "")));
        return typed.toString();
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Joins keys as Telex does, where they are adjacent. */
    private static String telex(String keys) {
        return keys.replace("aa", "â")
                .replace("ee", "ê")
                .replace("dd", "đ")
                .replace("âf", "ầ")
                .replace("êf", "ề")
                .replace("af", "à")
                .replace("ef", "è");
    }

    /** Joins keys as VNI does, where they are adjacent. */
    private static String vni(String keys) {
        return keys.replace("a6", "â")
                .replace("e6", "ê")
                .replace("a8", "ă")
                .replace("d9", "đ")
                .replace("a1", "á")
                .replace("e1", "é")
                .replace("a2", "à")
                .replace("e2", "è")
                .replace("a3", "ả")
                .replace("e3", "ẻ")
                .replace("a4", "ã")
                .replace("e4", "ẽ")
                .replace("a5", "ạ")
                .replace("e5", "ẹ");
    }
}

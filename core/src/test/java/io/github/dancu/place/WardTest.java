package io.github.dancu.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WardTest {
    private static final Validity ALWAYS = new Validity("x", null, LocalDate.EPOCH, null, null, null);

    @Test
    void it_is_called_by_its_kind_and_name() {
        Ward ward = ward("00000", "Mẫu", UnitKind.WARD, "000", "00", ALWAYS);

        assertThat(ward.fullName()).isEqualTo("Phường Mẫu");
        assertThat(ward).hasToString("Phường Mẫu (00000)");
        assertThat(new Province("00", "Mẫu", UnitKind.PROVINCE, ALWAYS)).hasToString("Tỉnh Mẫu (00)");
        assertThat(new District("000", "Mẫu", UnitKind.TOWN, "00", ALWAYS)).hasToString("Thị xã Mẫu (000)");
    }

    @Test
    void wards_are_equal_if_everything_about_them_is() {
        Ward ward = ward("00000", "Mẫu", UnitKind.WARD, "000", "00", ALWAYS);

        assertThat(ward)
                .isEqualTo(ward("00000", "Mẫu", UnitKind.WARD, "000", "00", ALWAYS))
                .hasSameHashCodeAs(ward("00000", "Mẫu", UnitKind.WARD, "000", "00", ALWAYS))
                .isNotEqualTo(ward("00001", "Mẫu", UnitKind.WARD, "000", "00", ALWAYS))
                .isNotEqualTo(ward("00000", "Khác", UnitKind.WARD, "000", "00", ALWAYS))
                .isNotEqualTo(ward("00000", "Mẫu", UnitKind.COMMUNE, "000", "00", ALWAYS))
                .isNotEqualTo(ward("00000", "Mẫu", UnitKind.WARD, null, "00", ALWAYS))
                .isNotEqualTo(ward("00000", "Mẫu", UnitKind.WARD, "000", "01", ALWAYS))
                .isNotEqualTo(ward(
                        "00000", "Mẫu", UnitKind.WARD, "000", "00", new Validity("y", null, null, null, null, null)))
                .isNotEqualTo("00000");
    }

    @Test
    void successors_are_equal_by_code_ward_and_share() {
        Ward ward = ward("00000", "Mẫu", UnitKind.WARD, null, "00", ALWAYS);
        Successor successor = new Successor("00000", ward, Share.PART);

        assertThat(successor)
                .isEqualTo(new Successor("00000", ward, Share.PART))
                .hasSameHashCodeAs(new Successor("00000", ward, Share.PART))
                .isNotEqualTo(new Successor("00001", ward, Share.PART))
                .isNotEqualTo(new Successor("00000", null, Share.PART))
                .isNotEqualTo(new Successor("00000", ward, Share.WHOLE))
                .isNotEqualTo(ward)
                .hasToString("Phường Mẫu (00000) PART");
        assertThat(new Successor("00000", null, Share.PART)).hasToString("00000 PART");
    }

    @Test
    void values_of_the_upper_levels_refuse_null() {
        assertThatNullPointerException().isThrownBy(() -> new Province(none(), "Mẫu", UnitKind.PROVINCE, ALWAYS));
        assertThatNullPointerException().isThrownBy(() -> new Province("00", none(), UnitKind.PROVINCE, ALWAYS));
        assertThatNullPointerException().isThrownBy(() -> new Province("00", "Mẫu", none(), ALWAYS));
        assertThatNullPointerException().isThrownBy(() -> new Province("00", "Mẫu", UnitKind.PROVINCE, none()));
        assertThatNullPointerException().isThrownBy(() -> new District("000", "Mẫu", UnitKind.TOWN, none(), ALWAYS));
        assertThatNullPointerException().isThrownBy(() -> new LegalBasis(none(), LocalDate.EPOCH));
        assertThatNullPointerException().isThrownBy(() -> new LegalBasis("QĐ 1", none()));
        assertThatNullPointerException().isThrownBy(() -> new Predecessor(none(), Share.WHOLE));
    }

    @ParameterizedTest
    @CsvSource({
        "WHOLE, true",
        "PART, false",
        "ALL_LAND, false",
        "PART_OF_LAND, false",
        "PART_OF_LAND_ALL_PEOPLE, true",
        "PART_OF_PEOPLE, false",
        "UNCHANGED, true",
        "RENAMED, true",
        "RETYPED, true",
        "CONTINUED, true",
        "RECODED, true"
    })
    void a_share_tells_whether_all_people_went_over(Share share, boolean allPeople) {
        assertThat(share.allPeople()).isEqualTo(allPeople);
    }

    @ParameterizedTest
    @EnumSource(UnitKind.class)
    void every_kind_has_its_vietnamese_word(UnitKind kind) {
        assertThat(kind.label()).isNotBlank();
    }

    private static Ward ward(
            String code, String name, UnitKind kind, @Nullable String district, String province, Validity validity) {
        return new Ward(code, name, kind, district, province, validity);
    }

    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    private static <T> T none() {
        return null;
    }
}

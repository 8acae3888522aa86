package io.github.dancu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.dossier.DossierCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The small values that say who asks, why and for which matter. */
class AccessContextTest {
    private static final CitizenId NUMBER = CitizenId.of("003099000001");
    private static final PersonName NAME = PersonName.of("Nguyễn Văn Mẫu");

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"cb", "canbo.mau@h33", "cán_bộ-1", "00123456"})
    void an_officers_account_is_letters_digits_and_a_few_signs(String account) {
        assertThat(Officer.of(account, NUMBER, NAME)).isEqualTo(new Officer(account, NUMBER, NAME));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(
            strings = {
                "",
                "a",
                "a b",
                "a\n",
                "003099000001",
                "001234567",
                "0000000001",
                "cb.003099000001",
                "GD4910000000001"
            })
    void an_account_of_another_shape_or_a_personal_number_is_refused_and_not_repeated(String account) {
        assertThatThrownBy(() -> Officer.of(account, NUMBER, NAME))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContainingAny("003099000001", "001234567", "0000000001");
    }

    @Test
    void an_account_of_more_than_sixty_characters_is_refused() {
        assertThat(Officer.of("a".repeat(60), NUMBER, NAME).account()).hasSize(60);
        assertThatThrownBy(() -> Officer.of("a".repeat(61), NUMBER, NAME)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_officer_and_a_context_show_the_account_and_nothing_of_the_person() {
        assertThat(SampleAccess.OFFICER).hasToString("Officer[canbo.mau]");
        assertThat(SampleAccess.ACCESS.toString()).contains("canbo.mau").doesNotContain("0001,", "099", "Mẫu");
    }

    @Test
    void a_purpose_is_a_code_and_prints_as_one() {
        assertThat(Purpose.of("CIVIL_STATUS")).isEqualTo(Purpose.CIVIL_STATUS).hasToString("CIVIL_STATUS");
        assertThat(List.of(
                        Purpose.RESIDENCE_REGISTRATION,
                        Purpose.CIVIL_STATUS,
                        Purpose.ADMINISTRATIVE_PROCEDURE,
                        Purpose.HEALTH_CARE,
                        Purpose.DATA_CLEANSING))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(strings = {"", "AB", "civil", "A B C", "HỘ_TỊCH"})
    void a_purpose_of_another_shape_is_refused(String code) {
        assertThatThrownBy(() -> Purpose.of(code)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_case_is_a_dossier_or_a_campaign() {
        assertThat(Case.dossier(DossierCode.of("H33.899-260101-0001")).reference())
                .isEqualTo("H33.899-260101-0001");
        assertThat(Case.campaign("lam-sach-2026").reference()).isEqualTo("lam-sach-2026");
        assertThat(Case.campaign("làm_sạch")).isEqualTo(new Case.OfCampaign("làm_sạch"));
    }

    @ParameterizedTest(name = "{index}: {0}")
    @ValueSource(strings = {"", "ab", "a b c", "a\nb", "003099000001", "001234567"})
    void a_campaign_of_another_shape_or_a_personal_number_is_refused_and_not_repeated(String name) {
        assertThatThrownBy(() -> Case.campaign(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContainingAny("003099000001", "001234567", "0000000001");
    }
}

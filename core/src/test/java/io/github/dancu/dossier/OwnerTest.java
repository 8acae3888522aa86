package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnerTest {
    private static final PersonName NAME = PersonName.of("Nguyễn Văn Mẫu");
    private static final CitizenId ID = CitizenId.of("003099000001");
    private static final CmndNumber CMND = CmndNumber.of("000000001");

    @Test
    void a_citizen_has_a_personal_number() {
        Owner owner = Owner.citizen(NAME, ID);

        assertThat(owner.kind()).isEqualTo(OwnerKind.CITIZEN);
        assertThat(owner.name()).isEqualTo(NAME);
        assertThat(owner.id()).contains(ID);
        assertThat(owner.cmnd()).isEmpty();
        assertThat(owner.otherPaper()).isEmpty();
    }

    @Test
    void a_citizen_on_an_old_paper_has_a_card_of_nine_digits() {
        Owner owner = Owner.citizen(NAME, CMND);

        assertThat(owner.kind()).isEqualTo(OwnerKind.CITIZEN);
        assertThat(owner.cmnd()).contains(CMND);
        assertThat(owner.id()).isEmpty();
        assertThat(owner.withId(ID)).isEqualTo(Owner.citizen(NAME, ID).withCmnd(CMND));
    }

    @Test
    void a_body_has_the_number_of_its_paper() {
        Owner owner = Owner.of(OwnerKind.BUSINESS, PersonName.of("Công ty Mẫu"), "0000000000");

        assertThat(owner.kind()).isEqualTo(OwnerKind.BUSINESS);
        assertThat(owner.otherPaper()).contains("0000000000");
        assertThat(owner.id()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\uD800"})
    void a_paper_has_a_number_that_can_be_written(String number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Owner.of(OwnerKind.ORGANISATION, NAME, number));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Owner.citizen(NAME, ID).withOtherPaper(number));
    }

    @Test
    @SuppressWarnings("NullAway")
    void no_part_is_null() {
        assertThatNullPointerException()
                .isThrownBy(() -> Owner.citizen(null, ID))
                .withMessage("name");
        assertThatNullPointerException()
                .isThrownBy(() -> Owner.citizen(NAME, (CitizenId) null))
                .withMessage("id");
        assertThatNullPointerException()
                .isThrownBy(() -> Owner.citizen(NAME, (CmndNumber) null))
                .withMessage("cmnd");
        assertThatNullPointerException()
                .isThrownBy(() -> Owner.of(null, NAME, "1"))
                .withMessage("kind");
        assertThatNullPointerException().isThrownBy(() -> Owner.of(OwnerKind.BUSINESS, NAME, null));
        assertThatNullPointerException()
                .isThrownBy(() -> Owner.citizen(NAME, ID).withId(null));
        assertThatNullPointerException()
                .isThrownBy(() -> Owner.citizen(NAME, ID).withCmnd(null));
        assertThatNullPointerException()
                .isThrownBy(() -> Owner.citizen(NAME, ID).withOtherPaper(null));
    }

    @Test
    void two_are_equal_if_every_part_is() {
        Owner owner = Owner.citizen(NAME, ID).withOtherPaper("1");

        assertThat(owner)
                .isEqualTo(Owner.of(OwnerKind.CITIZEN, NAME, "1").withId(ID))
                .hasSameHashCodeAs(Owner.of(OwnerKind.CITIZEN, NAME, "1").withId(ID))
                .isNotEqualTo(Owner.of(OwnerKind.ORGANISATION, NAME, "1").withId(ID))
                .isNotEqualTo(Owner.citizen(PersonName.of("Trần Thị Mẫu"), ID).withOtherPaper("1"))
                .isNotEqualTo(owner.withId(CitizenId.of("003099000002")))
                .isNotEqualTo(owner.withCmnd(CMND))
                .isNotEqualTo(owner.withOtherPaper("2"))
                .isNotEqualTo(NAME);
    }

    @Test
    void printing_shows_the_kind_alone() {
        assertThat(Owner.citizen(NAME, ID).withCmnd(CMND).withOtherPaper("0000000000"))
                .hasToString("Owner[CITIZEN]");
    }
}

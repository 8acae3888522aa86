package io.github.dancu.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContactTest {
    @Test
    void every_part_comes_back_as_it_was_given() {
        Contact contact = Contact.none()
                .withPhone("0")
                .withEmail("mau@example.vn")
                .withFax("1")
                .withOther("khác");

        assertThat(contact.phone()).contains("0");
        assertThat(contact.email()).contains("mau@example.vn");
        assertThat(contact.fax()).contains("1");
        assertThat(contact.other()).contains("khác");
        assertThat(Contact.none().phone()).isEmpty();
        assertThat(Contact.none().email()).isEmpty();
        assertThat(Contact.none().fax()).isEmpty();
        assertThat(Contact.none().other()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void another_value_of_any_part_makes_another_contact(UnaryOperator<Contact> change) {
        assertThat(change.apply(Contact.none()))
                .isNotEqualTo(Contact.none())
                .isEqualTo(change.apply(Contact.none()))
                .hasSameHashCodeAs(change.apply(Contact.none()));
    }

    static Stream<UnaryOperator<Contact>> changes() {
        return Stream.of(
                contact -> contact.withPhone("0"),
                contact -> contact.withEmail("0"),
                contact -> contact.withFax("0"),
                contact -> contact.withOther("0"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void no_part_is_null_or_half_a_character() {
        assertThatNullPointerException().isThrownBy(() -> Contact.none().withPhone(null));
        assertThatNullPointerException().isThrownBy(() -> Contact.none().withEmail(null));
        assertThatNullPointerException().isThrownBy(() -> Contact.none().withFax(null));
        assertThatNullPointerException().isThrownBy(() -> Contact.none().withOther(null));
        assertThatIllegalArgumentException().isThrownBy(() -> Contact.none().withPhone("\uD800"));
        assertThatIllegalArgumentException().isThrownBy(() -> Contact.none().withEmail("\uD800"));
        assertThatIllegalArgumentException().isThrownBy(() -> Contact.none().withFax("\uD800"));
        assertThatIllegalArgumentException().isThrownBy(() -> Contact.none().withOther("\uD800"));
    }

    @Test
    void printing_shows_nothing() {
        assertThat(Contact.none().withPhone("0").withEmail("mau@example.vn")).hasToString("Contact[***]");
    }
}

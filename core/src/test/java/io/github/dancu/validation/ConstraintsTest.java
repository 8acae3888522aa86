package io.github.dancu.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.dancu.citizen.PartialDate;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintsTest {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    /** 00:30 of 24/11/2026 in Vietnam, still 23/11 in UTC. */
    private static final Clock NIGHT =
            Clock.fixed(Instant.parse("2026-11-23T17:30:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final String SOUND_NUMBER = "003099000001";

    record Form(
            @CitizenNumber @Nullable String citizen,
            @CmndNumber @Nullable String cmnd,
            @HealthCard @Nullable String card,
            @SocialInsurance @Nullable String insurance,
            @FullName @Nullable String name,
            @FacilityNumber @Nullable String facility,
            @DossierNumber @Nullable String dossier,
            @ProcedureNumber @Nullable String procedure,
            @AgencyNumber @Nullable String agency,
            @VietnamesePhone @Nullable String phone,
            @PastPartialDate @Nullable String birthDate) {}

    record Dates(@PastPartialDate @Nullable PartialDate date) {}

    record Numbers(List<@CitizenNumber String> numbers) {}

    static class Bean {
        private final String number;

        Bean(String number) {
            this.number = number;
        }

        @CitizenNumber
        public String getNumber() {
            return number;
        }
    }

    @Test
    void a_form_with_sound_values_as_people_type_them_has_no_violation() {
        Form form = new Form(
                "003 099 000 001",
                "000.000.001",
                "gd4 91 0000000001",
                "00000 00001",
                "Nguyễn Văn Mẫu",
                "91 - 000",
                "H33.899-260101-0001",
                "1.004222",
                "H33.899",
                "+84 900 000 001",
                "1990");

        assertThat(validate(form, Locale.ENGLISH)).isEmpty();
    }

    @Test
    void absent_values_are_valid_since_required_is_another_constraint() {
        assertThat(validate(new Form(null, null, null, null, null, null, null, null, null, null, null), Locale.ENGLISH))
                .isEmpty();
        assertThat(validate(new Dates(null), Locale.ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "CANARY\u0007"})
    void every_wrong_field_is_named_at_once_and_no_message_holds_a_value(String wrong) {
        Form form = new Form(wrong, wrong, wrong, wrong, wrong, wrong, wrong, wrong, wrong, wrong, wrong);

        for (Locale locale : List.of(Locale.ENGLISH, VIETNAMESE)) {
            Set<ConstraintViolation<Form>> violations = validate(form, locale);

            assertThat(violations)
                    .extracting(violation -> violation.getPropertyPath().toString())
                    .containsExactlyInAnyOrder(
                            "citizen",
                            "cmnd",
                            "card",
                            "insurance",
                            "name",
                            "facility",
                            "dossier",
                            "procedure",
                            "agency",
                            "phone",
                            "birthDate");
            assertThat(violations)
                    .extracting(ConstraintViolation::getMessage)
                    .doesNotHaveDuplicates()
                    .noneMatch(message -> message.contains("CANARY") || message.contains("{"));
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "en, must be a personal number of 12 digits",
        "vi, phải là số định danh cá nhân gồm 12 chữ số",
        "vi-VN, phải là số định danh cá nhân gồm 12 chữ số"
    })
    void messages_are_vietnamese_or_english(String language, String message) {
        assertThat(validate(new Numbers(List.of("1")), Locale.forLanguageTag(language)))
                .extracting(ConstraintViolation::getMessage)
                .containsExactly(message);
    }

    @Test
    void english_stays_english_where_the_machine_speaks_vietnamese() {
        Locale before = Locale.getDefault();
        Locale.setDefault(VIETNAMESE);
        try {
            assertThat(validate(new Numbers(List.of("1")), Locale.ENGLISH))
                    .extracting(ConstraintViolation::getMessage)
                    .containsExactly("must be a personal number of 12 digits");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void elements_of_a_list_are_checked_one_by_one() {
        assertThat(validate(new Numbers(List.of(SOUND_NUMBER, "1", SOUND_NUMBER, "2")), Locale.ENGLISH))
                .extracting(violation -> violation.getPropertyPath().toString())
                .containsExactlyInAnyOrder("numbers[1].<list element>", "numbers[3].<list element>");
    }

    @Test
    void a_getter_of_a_bean_is_checked() {
        assertThat(validate(new Bean(SOUND_NUMBER), Locale.ENGLISH)).isEmpty();
        assertThat(validate(new Bean("1"), Locale.ENGLISH)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "24/11/2026, true",
        "25/11/2026, false",
        "11/2026, true",
        "12/2026, false",
        "2026, true",
        "2027, false",
        "01/01/1900, true",
        "30/02/2020, false",
        "yesterday, false"
    })
    void a_past_date_has_begun_today_in_the_time_zone_of_the_clock(String date, boolean valid) {
        Form form = new Form(null, null, null, null, null, null, null, null, null, null, date);

        assertThat(validate(form, Locale.ENGLISH).isEmpty()).isEqualTo(valid);
        PartialDate.tryParse(date)
                .ifPresent(value -> assertThat(
                                validate(new Dates(value), Locale.ENGLISH).isEmpty())
                        .isEqualTo(valid));
    }

    @Test
    void no_expression_language_is_on_the_class_path() {
        assertThatThrownBy(() -> Class.forName("jakarta.el.ELManager")).isInstanceOf(ClassNotFoundException.class);
    }

    private static <T> Set<ConstraintViolation<T>> validate(T object, Locale locale) {
        try (ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(locale), locale, context -> locale, false))
                .clockProvider(() -> NIGHT)
                .buildValidatorFactory()) {
            Validator validator = factory.getValidator();
            return validator.validate(object);
        }
    }
}

package io.github.dancu.examples;

import io.github.dancu.validation.CitizenNumber;
import io.github.dancu.validation.HealthCard;
import io.github.dancu.validation.PastPartialDate;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Checks a form of one's own with the constraints of dancu and answers in Vietnamese; no expression language is needed. */
public final class FormExample {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private FormExample() {}

    // region form
    record Form(
            @CitizenNumber String number,
            @HealthCard String card,
            @PastPartialDate String birthDate) {}
    // endregion

    public static void main(String... arguments) {
        try (ValidatorFactory validators = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(
                        new ParameterMessageInterpolator(Set.of(VIETNAMESE), VIETNAMESE, context -> VIETNAMESE, false))
                .buildValidatorFactory()) {
            Form form = new Form("003 099 000 001", "GD4 91 00000000", "30/02/1999");

            validators.getValidator().validate(form).stream()
                    .map(wrong -> wrong.getPropertyPath() + " " + wrong.getMessage())
                    .sorted(Comparator.naturalOrder())
                    .forEach(System.out::println);
        }
    }
}

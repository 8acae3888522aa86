package io.github.dancu.validation.check;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.lang.annotation.Annotation;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Checks a text; absent is valid, since whether a value is required is another constraint.
 *
 * @param <A> the constraint
 */
public abstract sealed class TextCheck<A extends Annotation> implements ConstraintValidator<A, CharSequence>
        permits AgencyNumberCheck,
                CitizenNumberCheck,
                CmndNumberCheck,
                DossierNumberCheck,
                FacilityNumberCheck,
                FullNameCheck,
                HealthCardCheck,
                ProcedureNumberCheck,
                SocialInsuranceCheck,
                VietnamesePhoneCheck {
    private final Predicate<String> readable;

    TextCheck(Predicate<String> readable) {
        this.readable = readable;
    }

    @Override
    public final boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null || readable.test(text.toString());
    }
}

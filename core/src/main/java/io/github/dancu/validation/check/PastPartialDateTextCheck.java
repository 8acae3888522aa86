package io.github.dancu.validation.check;

import io.github.dancu.citizen.PartialDate;
import io.github.dancu.validation.PastPartialDate;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import org.jspecify.annotations.Nullable;

/** Checks {@link PastPartialDate} on a text. */
public final class PastPartialDateTextCheck implements ConstraintValidator<PastPartialDate, CharSequence> {
    @Override
    public boolean isValid(@Nullable CharSequence text, ConstraintValidatorContext context) {
        return text == null
                || PartialDate.tryParse(text.toString())
                        .filter(date -> PastPartialDateCheck.hasBegun(date, context))
                        .isPresent();
    }
}

package io.github.dancu.validation.check;

import io.github.dancu.citizen.PartialDate;
import io.github.dancu.validation.PastPartialDate;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Checks {@link PastPartialDate} on a date. */
public final class PastPartialDateCheck implements ConstraintValidator<PastPartialDate, PartialDate> {
    @Override
    public boolean isValid(@Nullable PartialDate date, ConstraintValidatorContext context) {
        return date == null || hasBegun(date, context);
    }

    static boolean hasBegun(PartialDate date, ConstraintValidatorContext context) {
        return !date.earliest().isAfter(LocalDate.now(context.getClockProvider().getClock()));
    }
}

package io.github.dancu.validation;

import io.github.dancu.citizen.PartialDate;
import io.github.dancu.validation.check.PastPartialDateCheck;
import io.github.dancu.validation.check.PastPartialDateTextCheck;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text or {@link PartialDate} must be a date, a month or a year (<i>ngày, tháng, năm sinh</i>) that has begun.
 *
 * <p>Today, this month and this year are valid: a child is registered on the day of its birth. Absent ({@code null}) is valid;
 * an empty text is not. Today is the day of the validator's clock ({@code ClockProvider}) in the time zone of that clock. What
 * is accepted is what {@link PartialDate#tryParse} reads.
 */
@Documented
@SuppressWarnings("exports") // checks are for the validator; its API is optional for all others
@Constraint(validatedBy = {PastPartialDateCheck.class, PastPartialDateTextCheck.class})
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface PastPartialDate {
    /** The message or its key; the value never appears in it. */
    String message() default "{io.github.dancu.validation.PastPartialDate.message}";

    /** The groups this constraint belongs to. */
    Class<?>[] groups() default {};

    /** What the caller attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};
}

package io.github.dancu.validation;

import io.github.dancu.citizen.PhoneNumber;
import io.github.dancu.validation.check.VietnamesePhoneCheck;
import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The text must be a Vietnamese telephone number (<i>số điện thoại</i>), as a person types it.
 *
 * <p>Absent ({@code null}) is valid; an empty text is not. What is accepted is what {@link PhoneNumber#tryParse} reads.
 */
@Documented
@SuppressWarnings("exports") // checks are for the validator; its API is optional for all others
@Constraint(validatedBy = VietnamesePhoneCheck.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.ANNOTATION_TYPE, ElementType.TYPE_USE
})
public @interface VietnamesePhone {
    /** The message or its key; the value never appears in it. */
    String message() default "{io.github.dancu.validation.VietnamesePhone.message}";

    /** The groups this constraint belongs to. */
    Class<?>[] groups() default {};

    /** What the caller attaches to the constraint. */
    Class<? extends Payload>[] payload() default {};
}

package io.github.dancu.citizen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that holds personal data (<i>dữ liệu cá nhân</i>): its {@code toString()} is written by hand and shows at
 * most the last four characters of a number, and never a name.
 *
 * <p>The architecture test refuses a marked record that leaves {@code toString()} to the compiler. Legal source: Luật Bảo
 * vệ dữ liệu cá nhân 91/2025/QH15.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Personal {}

package io.github.dancu.benchmarks.micro;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the benchmark of the same class that this one is measured against. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface Yardstick {
    /** The case, as it stands in the result file. */
    String name();

    /** The method that is the yardstick of time. */
    String method();

    /** The method that is the yardstick of allocation; none by default. */
    String allocation() default "";
}

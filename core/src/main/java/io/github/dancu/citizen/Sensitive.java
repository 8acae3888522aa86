package io.github.dancu.citizen;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks what the law calls sensitive personal data (<i>dữ liệu cá nhân nhạy cảm</i>): it is left out unless somebody asks
 * for it by name, and its {@code toString()} shows nothing.
 *
 * <p>Kept at run time, so that a user's own filters can find it. Legal source: NĐ 356/2025/NĐ-CP, Điều 4, to Luật Bảo vệ dữ
 * liệu cá nhân 91/2025/QH15.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Sensitive {}

package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has to find in a file: a planted fault, or a fact about a row (<i>sai sót cài sẵn</i>).
 *
 * <p>Immutable and thread-safe; holds no personal data.
 *
 * @param file where it is
 * @param line the number of the row in that file; the headings are line 1
 * @param rule the id of the rule
 * @param detail what it says besides; empty if that is all the same
 * @param field which field it is about; {@code null} if that is all the same
 * @param certain whether it must be found; if not, it may be, with any detail
 */
public record ExpectedFinding(
        RegisterFile file,
        long line,
        String rule,
        String detail,
        @Nullable PersonField field,
        boolean certain) {
    public ExpectedFinding {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(detail, "detail");
    }
}

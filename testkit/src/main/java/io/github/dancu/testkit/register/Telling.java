package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Says what ought to be found. */
record Telling(Consumer<ExpectedFinding> to) {
    /** Of a row of the register. */
    void of(Draft row, String rule, String detail, PersonField field) {
        of(RegisterFile.REGISTER, row.line(), rule, detail, field);
    }

    void of(RegisterFile file, long line, String rule, String detail, @Nullable PersonField field) {
        to.accept(new ExpectedFinding(file, line, rule, detail, field, true));
    }

    /** What follows from how something is read, and need not. */
    void maybe(Draft row, String rule, PersonField field) {
        to.accept(new ExpectedFinding(RegisterFile.REGISTER, row.line(), rule, "", field, false));
    }
}

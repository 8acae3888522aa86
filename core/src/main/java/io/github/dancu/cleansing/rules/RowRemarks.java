package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules say of one row after the other, as findings. For one thread, and then for another. */
final class RowRemarks implements Remarks {
    private final List<Finding> found = new ArrayList<>();
    private @Nullable Rule rule;
    private @Nullable PersonRow row;

    /** Says which rule speaks next, and of which row. */
    void of(Rule next, PersonRow about) {
        rule = next;
        row = about;
    }

    void add(Finding finding) {
        found.add(finding);
    }

    /** What was said; there is nobody to speak any more. */
    List<Finding> end() {
        rule = null;
        row = null;
        return found;
    }

    @Override
    public void about(PersonField field, String detail) {
        add(field, detail, null);
    }

    @Override
    public void about(PersonField field, String detail, Proposal proposal) {
        add(field, detail, proposal);
    }

    private void add(PersonField field, String detail, @Nullable Proposal proposal) {
        PersonRow about = row;
        Rule says = rule;
        if (about == null || says == null) {
            throw new IllegalStateException("a remark belongs to the row that a rule is looking at");
        }
        found.add(new Finding(
                says, about.line(), about.text(PersonField.WARD), field, about.text(field), detail, proposal));
    }
}

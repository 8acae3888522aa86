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
    private @Nullable Subject subject;
    private boolean ofGroup;

    /** Says of which row rules speak next. */
    void moveTo(PersonRow next) {
        row = next;
        subject = null;
    }

    /** Says which rule speaks next. */
    void of(Rule next) {
        rule = next;
        ofGroup = false;
    }

    /** Says which rule speaks next, of a whole group of which the row is the first. */
    void ofGroup(Rule next) {
        rule = next;
        ofGroup = true;
    }

    void add(Finding finding) {
        found.add(finding);
    }

    /** What was said; there is nobody to speak any more. */
    List<Finding> end() {
        rule = null;
        row = null;
        subject = null;
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
        Subject whom = ofGroup ? group(about, field) : person(about);
        found.add(new Finding(
                says, about.line(), about.word(PersonField.WARD), whom, field, about.text(field), detail, proposal));
    }

    private Subject person(PersonRow about) {
        Subject person = subject;
        if (person == null) {
            // Once for all findings of a row, which are few in most.
            person = Subject.of(about);
            subject = person;
        }
        return person;
    }

    /** Not the person in its first row: which one that is depends on the order of the rows. */
    private static Subject group(PersonRow about, PersonField field) {
        return field == PersonField.HOUSEHOLD ? Subject.ofHousehold(about.text(field)) : Subject.unknown();
    }
}

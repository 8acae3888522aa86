package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import io.github.dancu.cleansing.register.RowExcerpt;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the rules say of one row after the other, as findings. For one thread, and then for another. */
final class RowRemarks implements Remarks {
    private static final int NOBODY = -1;

    private final List<Finding> found = new ArrayList<>();
    private final List<Rule> rules;
    private int speaking = NOBODY;
    private @Nullable PersonRow row;
    private @Nullable RowExcerpt person;
    private boolean ofGroup;

    /** @param rules those that may speak */
    RowRemarks(List<Rule> rules) {
        this.rules = rules;
    }

    /** Says of which row rules speak next. */
    void moveTo(PersonRow next) {
        if (row != next) {
            row = next;
        }
        person = null;
    }

    /** Says which rule speaks next, by its number. */
    void of(int rule) {
        // A number and not the rule: a reference that is written for each rule and row costs more than most rules do.
        speaking = rule;
        ofGroup = false;
    }

    /** Says which rule speaks next, of a whole group of which the row is the first. */
    void ofGroup(int rule) {
        speaking = rule;
        ofGroup = true;
    }

    void add(Finding finding) {
        found.add(finding);
    }

    /** What was said; there is nobody to speak any more. */
    List<Finding> end() {
        speaking = NOBODY;
        row = null;
        person = null;
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
        if (about == null || speaking == NOBODY) {
            throw new IllegalStateException("a remark belongs to the row that a rule is looking at");
        }
        Rule rule = rules.get(speaking);
        String ward = about.word(PersonField.WARD);
        String original = about.text(field);
        found.add(
                ofGroup
                        ? new Finding(rule, about.line(), ward, group(about, field), field, original, detail, proposal)
                        : new Finding(rule, about.line(), ward, person(about), field, original, detail, proposal));
    }

    private RowExcerpt person(PersonRow about) {
        RowExcerpt known = person;
        if (known == null) {
            // Once for all findings of a row, which are few in most.
            known = Subject.said(about);
            person = known;
        }
        return known;
    }

    /** Not the person in its first row: which one that is depends on the order of the rows. */
    private static Subject group(PersonRow about, PersonField field) {
        return field == PersonField.HOUSEHOLD ? Subject.ofHousehold(about.text(field)) : Subject.unknown();
    }
}

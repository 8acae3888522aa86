package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.PersonField;

/** Takes what a rule has to say about a row: each remark is a finding. */
public interface Remarks {
    /** Says that something is the matter with this field. */
    default void about(PersonField field) {
        about(field, "");
    }

    /**
     * Says what is the matter with this field.
     *
     * @param detail a word that stays the same, for who counts findings
     */
    void about(PersonField field, String detail);

    /**
     * Says what ought to stand there instead.
     *
     * @param detail a word that stays the same, for who counts findings; empty if there is no more to say
     */
    void about(PersonField field, String detail, Proposal proposal);
}

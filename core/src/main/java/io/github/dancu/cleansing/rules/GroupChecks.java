package io.github.dancu.cleansing.rules;

import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.register.PersonRow;
import io.github.dancu.cleansing.register.Spelling;

/** What rows say together: who stands there twice, and who has a number that is another's. */
final class GroupChecks {
    private static final long HEAD = Spelling.LETTERS.fingerprint("chủ hộ");
    private static final long HEAD_CODE = Spelling.LETTERS.fingerprint("CH01");

    // Not the day: of one person, a year is written here and a day there.
    private static final KeyOf PERSON =
            (row, key) -> key.lettersIfAny(PersonField.NAME).yearIfAny(PersonField.BIRTH_DATE);

    private static final Grouping HOUSEHOLDS = Grouping.by(
                    (row, key) -> key.asWritten(PersonField.HOUSEHOLD).asWrittenIfAny(PersonField.WARD))
            .marking(GroupChecks::isHead);

    private static final Grouping NUMBERS =
            Grouping.by((row, key) -> key.digits(PersonField.NUMBER)).comparing(PERSON);

    /** The same person twice; with two numbers, they may be twins whose names differ in a tone. */
    static final GroupCheck SAME_PERSON = Grouping.by((row, key) -> key.fullDate(PersonField.BIRTH_DATE)
                    .letters(PersonField.NAME)
                    .sex()
                    .letters(PersonField.MOTHER, PersonField.FATHER))
            .comparing((row, key) -> key.digits(PersonField.NUMBER))
            .where(group -> group.rows() > 1)
            .onEachRow((row, group, remarks) -> remarks.about(PersonField.NAME, group.differs() ? "OTHER_NUMBER" : ""));

    /** One number in several rows. */
    static final GroupCheck SAME_NUMBER = NUMBERS.where(group -> group.rows() > 1)
            .onEachRow((row, group, remarks) ->
                    remarks.about(PersonField.NUMBER, group.differs() ? "OTHER_PERSON" : "SAME_PERSON"));

    /** One number of an old card in the rows of several people. */
    static final GroupCheck SAME_CMND = Grouping.by((row, key) -> key.digits(PersonField.CMND))
            .comparing(PERSON)
            .where(Group::differs)
            .onEachRow((row, group, remarks) -> remarks.about(PersonField.CMND));

    /** One phone number in the rows of several people. */
    static final GroupCheck SAME_PHONE = Grouping.by((row, key) -> key.digits(PersonField.PHONE))
            .comparing(PERSON)
            .where(Group::differs)
            .onEachRow((row, group, remarks) -> remarks.about(PersonField.PHONE));

    /** A household in which nobody is the head. */
    static final GroupCheck NO_HEAD = HOUSEHOLDS
            .where(group -> group.marked() == 0)
            .onFirstRow((row, group, remarks) -> {
                if (row.mentions(PersonField.RELATIONSHIP)) {
                    remarks.about(PersonField.HOUSEHOLD);
                }
            });

    /** A household in which several people are the head. */
    static final GroupCheck MANY_HEADS = HOUSEHOLDS
            .where(group -> group.marked() > 1)
            .onFirstRow((row, group, remarks) -> remarks.about(PersonField.HOUSEHOLD));

    private GroupChecks() {}

    private static boolean isHead(PersonRow row) {
        long relationship = row.fingerprint(PersonField.RELATIONSHIP, Spelling.LETTERS);
        return relationship == HEAD || relationship == HEAD_CODE;
    }
}

package io.github.dancu.cleansing.rules;

import io.github.dancu.citizen.LegacyEncoding;
import io.github.dancu.cleansing.register.BadRow;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** When a rule says which word besides: what the page of the rules prints. {@link RulesPageTest} holds it against what the rules say. */
final class RuleDetails {
    /** What the samples show one of: their others are made of the same list. */
    static final Set<String> OF_A_LIST = Set.of(
            "NAME_ENCODING VNI_WINDOWS", "NAME_ENCODING WINDOWS_1258", "NAME_ENCODING UTF_8", "UNIT_OUTDATED UNKNOWN");

    private RuleDetails() {}

    /** By the id of the rule and the word, in the order of the page. */
    static Map<String, String> all() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("CMND_MISSING UNDER_AGE", "younger than 14: nobody has to do anything");
        all.put("CMND_MISSING DECLARED_NONE", "the state of the old card says that there never was one");
        all.put("CMND_MISSING OPEN", "somebody has to ask");
        all.put("PID_STRUCTURE NOT_12_DIGITS", "not twelve digits");
        all.put(
                "PID_STRUCTURE UNASSIGNED_REGISTRATION_CODE",
                "its first three digits are no place of birth registration");
        all.put("PID_STRUCTURE BORN_IN_FUTURE", "it says a birth year that has not come yet");
        all.put("PID_CONFLICT NUMBER_LIKELIER", "the number is likelier wrong than the rest of the row");
        all.put("PID_CONFLICT RECORD_LIKELIER", "sex or birth date is likelier wrong than the number");
        all.put("PID_CONFLICT EITHER", "nothing says which side is wrong");
        all.put("DATE_IMPOSSIBLE NO_SUCH_DAY", "a day that no calendar has; 29/02 and 30/02 have a proposal");
        all.put("DATE_IMPOSSIBLE NO_DATE", "a text that is no date");
        all.put("DATE_IMPOSSIBLE IN_FUTURE", "a birth, death or move that has not come yet");
        all.put("DATE_YEAR_ONLY YEAR", "there is a year and no day");
        all.put("DATE_YEAR_ONLY FIRST_OF_JANUARY", "01/01, which often stands for a day nobody knows");
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            all.put(
                    "NAME_ENCODING " + encoding,
                    "it reads as Vietnamese in this encoding, and clearly better than in another");
        }
        all.put("NAME_ENCODING LOST_LETTER", "a letter has become a question mark or U+FFFD: nothing brings it back");
        all.put("NAME_FORM NO_NAME", "a digit, or no letter at all");
        all.put("NAME_FORM SPELLING", "composed letters, or more than one blank between two syllables");
        all.put("PARENT_AGE TOO_YOUNG", "certainly younger than 13 when the child was born");
        all.put("PARENT_AGE TOO_OLD", "certainly older than 70 when the child was born");
        all.put("UNIT_OUTDATED ONE_SUCCESSOR", "all of the ward went over to one other");
        all.put("UNIT_OUTDATED SEVERAL_CANDIDATES", "the ward was split: the address decides");
        all.put("UNIT_OUTDATED NOT_RECORDED", "the ward was withdrawn, and no source says what became of it");
        all.put("UNIT_OUTDATED UNKNOWN", "the sources give no certain answer for the day");
        all.put("UNIT_OUTDATED UNKNOWN_CODE", "no ward ever had this code, as far as the lists go");
        all.put("DUP_IN OTHER_NUMBER", "the rows have different numbers: perhaps twins whose names differ in a tone");
        all.put("PID_DUPLICATE SAME_PERSON", "all rows with the number agree in name and birth year");
        all.put("PID_DUPLICATE OTHER_PERSON", "two rows with the number do not");
        all.put("DUP_OUT SAME_PERSON", "the other register says the same of the person");
        all.put("DUP_OUT DIFFERS", "the number is the same, and something else is not");
        all.put("DUP_OUT SEVERAL", "several rows there may be the person, one of them has the number");
        all.put("PRISONER_MATCHED SAME_PERSON", "the list says the same of the person");
        all.put("PRISONER_MATCHED DIFFERS", "the number is the same, and something else is not");
        all.put("PRISONER_MATCHED SEVERAL", "several rows there may be the person, one of them has the number");
        all.put("PRISONER_UNMATCHED AMBIGUOUS", "several people of the register may be the one; no word: nobody may");
        all.put(
                "SI_MISMATCH BIRTH_DATE+SEX",
                "the fields that differ, of NAME, BIRTH_DATE, SEX and NUMBER, joined by +");
        all.put("SI_UNCLEAR AMBIGUOUS", "several people of the register may be the one");
        all.put("SI_UNCLEAR UNANSWERED", "the register could not be asked");
        for (BadRow.Fault fault : BadRow.Fault.values()) {
            all.put("ROW_UNREADABLE " + fault, fault.vietnamese() + " · " + fault.english());
        }
        return all;
    }
}

package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import io.github.dancu.cleansing.rules.Rules;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** What is so of a row although nothing is wrong with it, and what is empty. */
record Facts(Set<PersonField> columns, LocalDate today, Telling telling) {
    void tell(Home home) {
        for (Draft row : home.rows()) {
            missing(row);
            cmnd(row);
            birth(row);
        }
        if (columns.contains(PersonField.PHONE)) {
            phones(home);
        }
    }

    private void missing(Draft row) {
        for (PersonField field : Rules.NEEDED) {
            if (!row.has(field) && columns.contains(field)) {
                telling.of(row, "FIELDS_MISSING", "", field);
            }
        }
    }

    private void cmnd(Draft row) {
        if (row.has(PersonField.CMND) || !columns.contains(PersonField.CMND)) {
            return;
        }
        boolean young =
                columns.contains(PersonField.BIRTH_DATE) && row.birth().mayBeUnder(PersonDraws.FIRST_CARD_AGE, today);
        boolean declared = columns.contains(PersonField.CMND_STATE) && row.has(PersonField.CMND_STATE);
        telling.of(row, "CMND_MISSING", young ? "UNDER_AGE" : declared ? "DECLARED_NONE" : "OPEN", PersonField.CMND);
    }

    private void birth(Draft row) {
        if (columns.contains(PersonField.BIRTH_DATE)) {
            if (row.birth().form() == Birth.Form.YEAR) {
                telling.of(row, "DATE_YEAR_ONLY", "YEAR", PersonField.BIRTH_DATE);
            } else if (row.birth().isFirstOfJanuary()) {
                telling.of(row, "DATE_YEAR_ONLY", "FIRST_OF_JANUARY", PersonField.BIRTH_DATE);
            }
        }
    }

    /** Nobody outside a household has its number. */
    private void phones(Home home) {
        Map<String, Integer> people = new HashMap<>();
        home.rows().forEach(row -> people.merge(national(row), 1, Integer::sum));
        for (Draft row : home.rows()) {
            if (row.has(PersonField.PHONE) && people.getOrDefault(national(row), 0) > 1) {
                telling.of(row, "PHONE_SHARED", "", PersonField.PHONE);
            }
        }
    }

    private static String national(Draft row) {
        String phone = row.text(PersonField.PHONE);
        return phone.startsWith("+84") ? "0" + phone.substring(3) : phone;
    }
}

package io.github.dancu.benchmarks.reconciliation;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.cleansing.PersonRecord;
import io.github.dancu.testkit.SyntheticPerson;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A row of an insurance register while it is being written: texts, with faults and in any spelling. */
final class InsuranceRow {
    private final SocialInsuranceNumber insurance;
    private @Nullable String number;
    private @Nullable String cmnd;
    private String name;
    private int year;
    private int month;
    private int day;
    private String pattern = "%3$02d/%2$02d/%1$04d";
    private Gender gender;

    InsuranceRow(SyntheticPerson person) {
        Citizen citizen = person.citizen();
        this.insurance = person.insurance();
        this.number = person.id().toText();
        this.name = person.name().toText();
        this.year = person.birthDate().year();
        this.month = person.birthDate().month().orElse(0);
        this.day = person.birthDate().day().orElse(0);
        this.gender = citizen.gender().flatMap(Coded::meaning).orElseThrow();
        if (day == 0) {
            yearOnly();
        }
    }

    String name() {
        return name;
    }

    void name(String text) {
        this.name = text;
    }

    int year() {
        return year;
    }

    int month() {
        return month;
    }

    int day() {
        return day;
    }

    boolean hasWholeDate() {
        return day != 0;
    }

    /** Whether the calendar has the day, which then is the row's. */
    boolean born(int otherYear, int otherMonth, int otherDay) {
        try {
            LocalDate.of(otherYear, otherMonth, otherDay);
        } catch (DateTimeException e) {
            return false;
        }
        this.year = otherYear;
        this.month = otherMonth;
        this.day = otherDay;
        return true;
    }

    void compactDate() {
        this.pattern = "%1$04d%2$02d%3$02d";
    }

    void isoDate() {
        this.pattern = "%1$04d-%2$02d-%3$02d";
    }

    void monthOnly() {
        this.pattern = "%2$02d/%1$04d";
    }

    void yearOnly() {
        this.pattern = "%1$04d";
    }

    void otherSex() {
        this.gender = gender == Gender.MALE ? Gender.FEMALE : Gender.MALE;
    }

    @Nullable
    String number() {
        return number;
    }

    void number(@Nullable String digits) {
        this.number = digits;
    }

    void cmnd(@Nullable String digits) {
        this.cmnd = digits;
    }

    String dateText() {
        return String.format(Locale.ROOT, pattern, year, month, day);
    }

    /** The row as a program reads it. */
    PersonRecord read() {
        String sex = gender == Gender.MALE ? "Nam" : "Nữ";
        return PersonRecord.builder()
                .insuranceNumber(insurance)
                .citizenId(number == null ? null : CitizenId.of(number))
                .cmnd(cmnd == null ? null : CmndNumber.of(cmnd))
                .name(PersonName.of(name))
                .birthDate(PartialDate.tryParse(dateText()).orElseThrow())
                .gender(Coded.known(sex, gender))
                .raw("ngaySinh", dateText())
                .build();
    }
}

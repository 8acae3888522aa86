package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Makes the rows of people, of whom no two can be taken for one. For one thread. */
final class PersonDraws {
    static final int FIRST_CARD_AGE = 14;
    private static final int[] CARD_AGES = {25, 40, 60};
    private static final Draws PLACES = Draws.of(
            "Kiên Giang=50;An Giang=20;Cần Thơ=8;Cà Mau=6;Bạc Liêu=4;Sóc Trăng=4;Hậu Giang=3;Hà Nội=2;Nam Định=2;Thanh Hóa=1");
    private static final Draws RELIGIONS = Draws.of("Không=78;Phật giáo=12;Công giáo=7;Cao Đài=1;Phật giáo Hòa Hảo=2");

    private final LocalDate today;
    private final int lastYearWithCmnd;
    private final Dice dice;
    private final Numbers numbers;
    private final SeenPeople seen;

    PersonDraws(LocalDate today, int lastYearWithCmnd, Dice dice, Numbers numbers, SeenPeople seen) {
        this.today = today;
        this.lastYearWithCmnd = lastYearWithCmnd;
        this.dice = dice;
        this.numbers = numbers;
        this.seen = seen;
    }

    /**
     * Somebody who was not there before.
     *
     * @param surname {@code null} for any
     */
    Draft person(Group group, boolean female, int year, @Nullable String surname, Parents parents) {
        while (true) {
            Draft person = named(group, female, birth(year), surname, parents);
            if (seen.isNew(person.key())) {
                return filled(person);
            }
        }
    }

    /** A brother or sister of the same day. */
    Draft twin(Draft of, boolean female, @Nullable String surname, Parents parents) {
        while (true) {
            Draft twin = named(of.group(), female, of.birth(), surname, parents);
            if (!twin.isSamePerson(of) && seen.isNew(twin.key())) {
                return filled(twin);
            }
        }
    }

    private Draft named(Group group, boolean female, Birth birth, @Nullable String surname, Parents parents) {
        Draft row = new Draft(group, female, birth);
        row.with(PersonField.NAME, spelt(NameDraws.name(group, female, birth.year(), surname, dice)));
        row.with(PersonField.BIRTH_DATE, birth.text());
        return parents.writtenInto(row);
    }

    /** Some write <i>hoà</i> for <i>hòa</i>. */
    private String spelt(String name) {
        return dice.chance(0.1) ? name.replace("òa", "oà").replace("ủy", "uỷ").replace("úy", "uý") : name;
    }

    private Birth birth(int year) {
        int lastMonth = year == today.getYear() ? today.getMonthValue() : 12;
        int month = dice.between(1, lastMonth);
        boolean thisMonth = year == today.getYear() && month == lastMonth;
        int day = dice.between(
                1, thisMonth ? today.getDayOfMonth() : YearMonth.of(year, month).lengthOfMonth());
        double unknown = year < 1960 ? 0.15 : year < 1980 ? 0.03 : 0.002;
        if (dice.chance(unknown)) {
            return new Birth(year, 1, 1, dice.chance(0.7) ? Birth.Form.YEAR : Birth.Form.DAY);
        }
        return new Birth(year, month, day, Birth.Form.DAY);
    }

    private Draft filled(Draft row) {
        Birth birth = row.birth();
        int age = today.getYear() - birth.year();
        boolean child = birth.mayBeUnder(FIRST_CARD_AGE, today);
        row.with(PersonField.NUMBER, numbers.person(row.isFemale(), birth.year()))
                .with(PersonField.SEX, row.isFemale() ? "Nữ" : "Nam")
                .with(PersonField.ETHNIC_GROUP, row.group().label())
                .with(PersonField.RELIGION, RELIGIONS.one(dice))
                .with(PersonField.NATIONALITY, "Việt Nam")
                .with(PersonField.BIRTH_PLACE, PLACES.one(dice))
                .with(PersonField.ORIGIN, PLACES.one(dice));
        if (!child && birth.year() <= lastYearWithCmnd) {
            row.with(PersonField.CMND, numbers.cmnd());
        } else {
            row.with(PersonField.CMND_STATE, child ? null : "Chưa làm");
        }
        if (!child) {
            row.with(PersonField.CARD_EXPIRY, cardExpiry(birth, age));
        }
        return row.with(PersonField.INSURANCE_NUMBER, dice.chance(0.8) ? numbers.insurance() : null);
    }

    private static String cardExpiry(Birth birth, int age) {
        for (int until : CARD_AGES) {
            if (age < until) {
                return birth.textIn(birth.year() + until);
            }
        }
        return "Không thời hạn";
    }
}

package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.time.LocalDate;

/** How people live together: address, phone, who is married, who has died or moved away. For one thread. */
final class Living {
    static final String HERE = "Thường trú";
    static final String DEAD = "Đã chết";
    static final String AWAY = "Đã chuyển đi";

    private final LocalDate today;
    private final Dice dice;
    private final Numbers numbers;

    Living(LocalDate today, Dice dice, Numbers numbers) {
        this.today = today;
        this.dice = dice;
        this.numbers = numbers;
    }

    /** Somebody who lives there, if there is room. */
    void in(Home home, Draft row, Kin kin) {
        row.with(PersonField.HOUSEHOLD, home.code())
                .with(PersonField.WARD, home.ward())
                .with(PersonField.ADDRESS, home.address())
                .with(PersonField.RELATIONSHIP, kin.label(row.isFemale(), dice))
                .with(PersonField.STATUS, dice.chance(0.07) ? "Tạm trú" : HERE);
        int age = today.getYear() - row.birth().year();
        married(row, kin, age);
        phone(home, row, age);
        if (kin != Kin.HEAD && age > 2) {
            gone(row, age);
        }
        home.add(row);
    }

    private static void married(Draft row, Kin kin, int age) {
        if (age >= 18) {
            boolean together = kin == Kin.SPOUSE || kin == Kin.PARENT;
            row.with(PersonField.MARITAL_STATUS, together ? "Đã kết hôn" : "Chưa kết hôn");
        }
        if (kin == Kin.HEAD && age >= 40) {
            row.with(PersonField.MARITAL_STATUS, "Đã kết hôn");
        }
    }

    private void phone(Home home, Draft row, int age) {
        double family = age < 10 ? 0.3 : 0.45;
        double own = age < 10 ? 0 : 0.45;
        double drawn = dice.unit();
        if (drawn < family + own) {
            String number = drawn < family ? home.familyPhone() : numbers.phone();
            row.with(PersonField.PHONE, dice.chance(0.05) ? "+84" + number.substring(1) : number);
        }
    }

    private void gone(Draft row, int age) {
        if (dice.chance(age > 60 ? 0.05 : 0.002)) {
            row.with(PersonField.STATUS, DEAD).with(PersonField.DEATH_DATE, pastDay(row));
            row.with(PersonField.CARD_EXPIRY, null);
        } else if (dice.chance(0.012)) {
            row.with(PersonField.STATUS, AWAY).with(PersonField.MOVED_OUT, pastDay(row));
        }
    }

    /** A day of one of the last years, after the person was born. */
    String pastDay(Draft row) {
        int last = today.getYear() - 1;
        int year = dice.between(Math.max(row.birth().year() + 1, last - 4), last);
        return Birth.text(year, dice.between(1, 12), dice.between(1, 28));
    }
}

package io.github.dancu.testkit.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The rows of a household while they are written. */
final class Home {
    private final String code;
    private final String ward;
    private final String address;
    private final Group group;
    private final String familyPhone;
    private final int room;
    private final List<Draft> rows = new ArrayList<>();

    /** @param room how many rows there may be */
    Home(String code, String ward, String address, Group group, String familyPhone, int room) {
        this.code = code;
        this.ward = ward;
        this.address = address;
        this.group = group;
        this.familyPhone = familyPhone;
        this.room = room;
    }

    String code() {
        return code;
    }

    String ward() {
        return ward;
    }

    String address() {
        return address;
    }

    Group group() {
        return group;
    }

    /** The number that those share who have none of their own. */
    String familyPhone() {
        return familyPhone;
    }

    boolean isFull() {
        return rows.size() >= room;
    }

    /** In the order of the file. */
    List<Draft> rows() {
        return rows;
    }

    void add(Draft row) {
        if (!isFull()) {
            rows.add(row);
        }
    }

    /** One more row, behind the others. */
    void append(Draft row) {
        row.line(rows.get(rows.size() - 1).line() + 1);
        rows.add(row);
    }

    /** Any row of which this is so; {@code null} if there is none. */
    @Nullable
    Draft any(Dice dice, Predicate<Draft> fits) {
        int start = dice.below(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            Draft row = rows.get((start + i) % rows.size());
            if (fits.test(row)) {
                return row;
            }
        }
        return null;
    }
}

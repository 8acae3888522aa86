package io.github.dancu.testkit.register;

import java.util.List;

/** Numbers in an order that looks like none, each of them once. For one thread. */
final class Numbers {
    /** Codes of the table of provinces that were never assigned: nobody real has a number with them. */
    static final List<String> CODES = List.of(
            "003", "005", "007", "009", "013", "016", "018", "021", "023", "028", "029", "032", "039", "041", "043",
            "047", "050", "053", "055", "057", "059", "061", "063", "065", "069", "071", "073", "076", "078", "081");

    /** More of them, which the register's own table of codes leaves out. */
    static final List<String> OTHER_CODES = List.of("085", "088", "090");

    private static final int SERIALS = 1_000_000;

    private final Order people;
    private final Order misplaced;
    private final Order cmnds;
    private final Order phones;
    private final Order insured;
    private final Order households;

    Numbers(Dice dice) {
        this.people = new Order((long) CODES.size() * SERIALS, 18_475_931, dice);
        this.misplaced = new Order((long) OTHER_CODES.size() * SERIALS, 1_618_033, dice);
        this.cmnds = new Order(10_000_000, 6_180_339, dice);
        this.phones = new Order(100_000_000, 61_803_399, dice);
        this.insured = new Order(100_000_000, 38_196_601, dice);
        this.households = new Order(100_000_000, 70_710_679, dice);
    }

    /** A personal number (<i>số định danh</i>) that says sex and year. */
    String person(boolean female, int year) {
        return person(CODES, people.next(), female, year);
    }

    /** The same, of a place that is none. */
    String misplaced(boolean female, int year) {
        return person(OTHER_CODES, misplaced.next(), female, year);
    }

    /** The number with another sex, or another year, in it. */
    static String saying(String number, boolean female, int year) {
        return number.substring(0, 3) + middle(female, year) + number.substring(6);
    }

    /** An old card number: no province has 00. */
    String cmnd() {
        return padded("00", cmnds.next(), 7);
    }

    /** A mobile number of eleven digits: nobody has had one since 2018. */
    String phone() {
        return padded("012", phones.next(), 8);
    }

    String insurance() {
        return padded("00", insured.next(), 8);
    }

    String household() {
        return padded("00", households.next(), 8);
    }

    private static String person(List<String> codes, long place, boolean female, int year) {
        return padded(codes.get((int) (place / SERIALS)) + middle(female, year), place % SERIALS, 6);
    }

    private static String middle(boolean female, int year) {
        int inCentury = year % 100;
        return "" + ((year - 1900) / 100 * 2 + (female ? 1 : 0)) + inCentury / 10 + inCentury % 10;
    }

    private static String padded(String beginning, long number, int digits) {
        char[] text = new char[beginning.length() + digits];
        beginning.getChars(0, beginning.length(), text, 0);
        long left = number;
        for (int at = text.length - 1; at >= beginning.length(); at--) {
            text[at] = (char) ('0' + left % 10);
            left /= 10;
        }
        return new String(text);
    }

    /** The numbers below {@code size}, each once: {@code step} has no divisor in common with it. */
    private static final class Order {
        private final long size;
        private final long step;
        private long at;
        private long given;

        Order(long size, long step, Dice dice) {
            this.size = size;
            this.step = step;
            this.at = dice.below((int) size);
        }

        long next() {
            if (given++ == size) {
                throw new IllegalStateException("there are no more than " + size + " such numbers");
            }
            at = (at + step) % size;
            return at;
        }
    }
}

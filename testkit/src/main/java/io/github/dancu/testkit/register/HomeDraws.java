package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes households: people alone, couples, families of two and three generations, brothers and sisters. For one thread. */
final class HomeDraws {
    private static final int LONGEST_LIFE = 95;
    private static final int OLDEST_CHILD = 40;

    private final LocalDate today;
    private final List<String> wards;
    private final int youngest;
    private final Dice dice;
    private final Numbers numbers;
    private final PersonDraws people;
    private final Living living;

    /** @param youngest how old people are at least */
    HomeDraws(LocalDate today, List<String> wards, int youngest, Dice dice, Numbers numbers, PersonDraws people) {
        this.today = today;
        this.wards = wards;
        this.youngest = youngest;
        this.dice = dice;
        this.numbers = numbers;
        this.people = people;
        this.living = new Living(today, dice, numbers);
    }

    /** @param room how many people there may be, at least one */
    Home next(int room) {
        String address = "Số " + dice.between(1, 400) + " Đường Mẫu Khu phố " + dice.between(1, 12);
        Home home = new Home(numbers.household(), dice.one(wards), address, Group.one(dice), numbers.phone(), room);
        int kind = dice.below(100);
        if (kind < 11) {
            living.in(home, single(home, dice.between(20, 88), dice.chance(0.5)), Kin.HEAD);
        } else if (kind < 25) {
            couple(home, dice.between(22, 85), 0, false);
        } else if (kind < 68) {
            couple(home, dice.between(24, 62), dice.between(1, 3), false);
        } else if (kind < 77) {
            oneParent(home, dice.between(24, 60));
        } else if (kind < 96) {
            couple(home, dice.between(26, 56), dice.between(1, 3), true);
        } else {
            siblings(home);
        }
        // Whoever fills in the register does not always begin with the head.
        if (dice.chance(0.1)) {
            home.rows().add(home.rows().remove(0));
        }
        return home;
    }

    private Draft single(Home home, int age, boolean female) {
        int year = yearOf(age);
        return people.person(home.group(), female, year, null, Parents.elsewhere(home.group(), year, null, dice));
    }

    private void couple(Home home, int age, int children, boolean withGrandparents) {
        boolean female = dice.chance(0.2);
        List<Draft> grandparents = new ArrayList<>();
        int year = yearOf(age);
        Draft head = withGrandparents ? child(home, grandparents, female, year) : single(home, age, female);
        Draft spouse = single(home, Math.max(20, age + dice.between(-6, 5)), !female);
        living.in(home, head, Kin.HEAD);
        living.in(home, spouse, Kin.SPOUSE);
        Draft father = female ? spouse : head;
        Draft mother = female ? head : spouse;
        Parents parents = new Parents(Parents.One.of(father), Parents.One.of(mother));
        children(home, parents, mother.birth().year(), father.birth().year(), surname(father), children);
        grandparents.forEach(one -> living.in(home, one, Kin.PARENT));
    }

    /** The head of three generations, with one or both parents in the house. */
    private Draft child(Home home, List<Draft> parents, boolean female, int year) {
        Group group = home.group();
        int oldest = today.getYear() - LONGEST_LIFE;
        int fatherYear = Math.max(oldest, year - dice.between(20, 38));
        int motherYear = Math.max(oldest, year - dice.between(19, 36));
        Draft father = people.person(group, false, fatherYear, null, Parents.elsewhere(group, fatherYear, null, dice));
        Draft mother = people.person(group, true, motherYear, null, Parents.elsewhere(group, motherYear, null, dice));
        int inHouse = dice.below(3);
        if (inHouse != 1) {
            parents.add(mother);
        }
        if (inHouse != 0) {
            parents.add(father);
        }
        Parents both = new Parents(Parents.One.of(father), Parents.One.of(mother));
        return people.person(group, female, year, surname(father), both);
    }

    private void oneParent(Home home, int age) {
        boolean female = dice.chance(0.8);
        Draft head = single(home, age, female);
        living.in(home, head, Kin.HEAD);
        int year = head.birth().year();
        Group group = home.group();
        Parents.One other = Parents.One.elsewhere(group, !female, year - (female ? 2 : -2), null, dice);
        Parents parents = female ? new Parents(other, Parents.One.of(head)) : new Parents(Parents.One.of(head), other);
        String surname = female ? group.inheritsSurname() ? firstWord(other.name()) : null : surname(head);
        children(home, parents, year + (female ? 0 : 2), year - (female ? 2 : 0), surname, dice.between(1, 2));
    }

    private void siblings(Home home) {
        int year = yearOf(dice.between(22, 60));
        Parents parents = Parents.elsewhere(home.group(), year, null, dice);
        Parents.One father = parents.father();
        String surname = father == null || !home.group().inheritsSurname() ? null : firstWord(father.name());
        Kin kin = Kin.HEAD;
        for (int i = 0; i <= dice.between(1, 2); i++) {
            int later = Math.min(year + 2 * i, yearOf(Math.max(youngest + 1, 1)));
            living.in(home, people.person(home.group(), dice.chance(0.5), later, surname, parents), kin);
            kin = Kin.SIBLING;
        }
    }

    private void children(
            Home home, Parents parents, int motherYear, int fatherYear, @Nullable String surname, int count) {
        int from = Math.max(Math.max(motherYear + 18, fatherYear + 19), yearOf(OLDEST_CHILD));
        int until = Math.min(motherYear + 42, yearOf(youngest == 0 ? 0 : youngest + 1));
        for (int i = 0; i < count && from <= until && !home.isFull(); i++) {
            Draft child = people.person(home.group(), isGirl(), dice.between(from, until), surname, parents);
            living.in(home, child, Kin.CHILD);
            if (dice.chance(0.012) && !home.isFull()) {
                living.in(home, people.twin(child, isGirl(), surname, parents), Kin.CHILD);
            }
        }
    }

    private boolean isGirl() {
        return dice.chance(0.475);
    }

    private int yearOf(int age) {
        return today.getYear() - age;
    }

    /** What children have of their father's name. */
    private static @Nullable String surname(Draft father) {
        return father.group().inheritsSurname() ? firstWord(father.text(PersonField.NAME)) : null;
    }

    private static String firstWord(String name) {
        int blank = name.indexOf(' ');
        return blank < 0 ? name : name.substring(0, blank);
    }
}

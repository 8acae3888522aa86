package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** One register while it is made: household after household, none of them held. For one thread. */
final class RegisterMaking {
    /** Strangers in other files are to the people of the register, at most. */
    private static final int STRANGERS_SHARE = 4;

    private final int people;
    private final HomeDraws homes;
    private final Schedule schedule;
    private final Planter planter;
    private final Facts facts;
    private final CsvRows register;

    RegisterMaking(RegisterSettings settings, RegisterRows rows, boolean otherFiles, Consumer<ExpectedFinding> truth) {
        Dice dice = new Dice(settings.seed());
        Dice planting = new Dice(dice.next());
        Dice beside = new Dice(dice.next());
        LocalDate today = settings.today();
        this.people = settings.people();
        Numbers numbers = new Numbers(dice);
        SeenPeople seen = new SeenPeople(people + people / STRANGERS_SHARE);
        PersonDraws persons = new PersonDraws(today, settings.lastYearWithCmnd(), dice, numbers, seen);
        PersonDraws strangers = new PersonDraws(today, settings.lastYearWithCmnd(), beside, numbers, seen);
        Telling telling = new Telling(truth);
        Set<PersonField> columns = EnumSet.copyOf(settings.columns());
        this.homes = new HomeDraws(today, settings.wards(), settings.youngest(), dice, numbers, persons);
        this.schedule = new Schedule(settings.counts(), people, planting);
        this.facts = new Facts(columns, today, telling);
        this.register = rows.of(RegisterFile.REGISTER);
        List<Wards.Outdated> outdated =
                settings.counts().containsKey(RegisterFault.WARD_OUTDATED) ? Wards.outdated(today) : List.of();
        this.planter = new Planter(
                schedule,
                columns,
                new NumberPlants(planting, numbers, today, telling),
                new NamePlants(planting, telling),
                new RowPlants(planting, columns, today, new Living(today, planting, numbers), telling),
                new HomePlants(planting, outdated, telling),
                new DoublePlants(planting, numbers, telling),
                new OtherFiles(today, beside, numbers, strangers, telling, rows, otherFiles));
    }

    /** Makes all of it, and says how many of each fault found no room. */
    Map<RegisterFault, Integer> run() {
        int made = 0;
        while (made < people) {
            Home home = homes.next(people - made);
            long line = register.next();
            for (Draft row : home.rows()) {
                row.line(line++);
            }
            planter.plant(home);
            facts.tell(home);
            home.rows().forEach(register::add);
            made += home.rows().size();
        }
        return schedule.left();
    }
}

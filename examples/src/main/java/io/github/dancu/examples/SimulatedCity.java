package io.github.dancu.examples;

import io.github.dancu.testkit.BhxhSimulator;
import io.github.dancu.testkit.CsdlSimulator;
import io.github.dancu.testkit.DvcSimulator;
import io.github.dancu.testkit.SyntheticPeople;
import io.github.dancu.testkit.SyntheticPerson;
import java.util.List;

/** The three systems and the people they know, on free ports of this machine. */
final class SimulatedCity implements AutoCloseable {
    final List<SyntheticPerson> people;
    final CsdlSimulator csdl;
    final BhxhSimulator bhxh;
    final DvcSimulator dvc;

    private SimulatedCity(List<SyntheticPerson> people) {
        this.people = people;
        this.csdl = CsdlSimulator.of(people).start();
        this.bhxh = BhxhSimulator.of(people).start();
        this.dvc = DvcSimulator.of(people).start();
    }

    static SimulatedCity of(int people, long seed) {
        return new SimulatedCity(SyntheticPeople.of(people, seed));
    }

    @Override
    public void close() {
        dvc.close();
        bhxh.close();
        csdl.close();
    }
}

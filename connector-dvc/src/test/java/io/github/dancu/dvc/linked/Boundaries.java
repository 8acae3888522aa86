package io.github.dancu.dvc.linked;

import java.util.ArrayList;
import java.util.List;

/** The moments at which a program can be killed: before and after all that it does to the world. */
final class Boundaries {
    private final List<String> passed = new ArrayList<>();
    private int killAt;

    /** The program is dead from the {@code place}-th moment on, counted from 1; never, if it is 0. */
    void killAt(int place) {
        killAt = place;
    }

    void pass(String moment) {
        passed.add(moment);
        if (passed.size() == killAt) {
            throw new Killed(moment);
        }
    }

    /** What the moments were, in order. */
    List<String> passed() {
        return passed;
    }

    /** No exception: nothing of a program that is killed runs on. */
    static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed(String moment) {
            super(moment);
        }
    }
}

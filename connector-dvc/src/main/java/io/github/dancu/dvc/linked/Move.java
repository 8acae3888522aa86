package io.github.dancu.dvc.linked;

/** Where a step led to, and whether something more can be done now. */
record Move(FlowState state, boolean goesOn) {
    static Move on(FlowState state) {
        return new Move(state, true);
    }

    static Move stop(FlowState state) {
        return new Move(state, false);
    }
}

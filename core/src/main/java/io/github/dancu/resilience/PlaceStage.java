package io.github.dancu.resilience;

/** Lets a call work only while it has a place in the system's bulkhead; it keeps the place while it waits to repeat. */
final class PlaceStage implements Stage {
    private final Bulkhead bulkhead;
    private final Stage next;

    PlaceStage(Bulkhead bulkhead, Stage next) {
        this.bulkhead = bulkhead;
        this.next = next;
    }

    @Override
    public <T> T run(Call call, Attempt<T> attempt) throws AttemptFailure, Stopped {
        bulkhead.enter(call);
        boolean answered = false;
        try {
            T value = next.run(call, attempt);
            answered = true;
            return value;
        } finally {
            if (answered) {
                bulkhead.leaveAnswered(call);
            } else {
                bulkhead.leave(call);
            }
        }
    }
}

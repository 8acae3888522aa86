package io.github.dancu.resilience;

/** One layer around the attempts of a call. Shared by all calls of an operation; what belongs to one call is in {@link Call}. */
interface Stage {
    /**
     * Brings the attempt's answer, or lets it not be made.
     *
     * @throws AttemptFailure as the last attempt ended
     * @throws Stopped if no attempt, or no further one, is made
     */
    <T> T run(Call call, Attempt<T> attempt) throws AttemptFailure, Stopped;
}

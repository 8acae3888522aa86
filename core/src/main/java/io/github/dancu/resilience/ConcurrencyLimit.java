package io.github.dancu.resilience;

/**
 * How many calls may be at work: one more for as many answers as there are places, a tenth fewer for a sign that the system
 * struggles. Guarded by the lock of its {@link Bulkhead}.
 */
final class ConcurrencyLimit {
    private static final double DECREASE = 0.9;
    private static final double WEIGHT_OF_NEWS = 0.1;
    private static final int MUCH_LONGER = 4;

    private final int fewest;
    private final int most;
    private double places;
    private double usualAnswer;
    private long lastDecrease;

    ConcurrencyLimit(LoadPolicy policy, long now) {
        this.fewest = policy.fewest();
        this.most = policy.most();
        this.places = policy.first();
        this.lastDecrease = now;
    }

    int places() {
        return (int) places;
    }

    /** Places that nobody uses say nothing about the system: they do not grow. */
    void answered(long took, int inUse) {
        usualAnswer += WEIGHT_OF_NEWS * (took - usualAnswer);
        if (2 * inUse >= places()) {
            places = Math.min(most, places + 1 / places);
        }
    }

    void answeredSlowly(long took, long now) {
        usualAnswer += WEIGHT_OF_NEWS * (took - usualAnswer);
        struggled(took, now);
    }

    /** While other answers come quickly, one that never comes is lost, not late. */
    void timedOut(long took, long now) {
        if (MUCH_LONGER * usualAnswer >= took) {
            struggled(took, now);
        }
    }

    /** What began before the last decrease is no news. */
    void struggled(long took, long now) {
        if (now - took - lastDecrease >= 0) {
            places = Math.max(fewest, places * DECREASE);
            lastDecrease = now;
        }
    }
}

package io.github.dancu.dossier;

/** How much of a day an office works (<i>buổi làm việc</i>). */
public enum DayPart {
    /** Morning and afternoon. */
    WHOLE(true, true),
    /** The morning alone (<i>buổi sáng</i>). */
    MORNING(true, false),
    /** The afternoon alone (<i>buổi chiều</i>). */
    AFTERNOON(false, true),
    /** Nothing: a day off. */
    NONE(false, false);

    private final boolean morning;
    private final boolean afternoon;

    DayPart(boolean morning, boolean afternoon) {
        this.morning = morning;
        this.afternoon = afternoon;
    }

    /** Whether the morning is worked. */
    public boolean hasMorning() {
        return morning;
    }

    /** Whether the afternoon is worked. */
    public boolean hasAfternoon() {
        return afternoon;
    }
}

package io.github.dancu.testkit;

/**
 * One way in which the portal itself fails at a write (<i>lỗi hệ thống của cổng</i>): with an answer that is whole and says
 * nothing of what it stored.
 *
 * <p>The answer is HTTP 200 with {@code error_code} -1, at the ministry's portal HTTP 502. {@link LineFault} is how the line
 * fails. Immutable and thread-safe.
 *
 * @param items how many items of the write take effect all the same, the first ones; a write without an array has one
 */
public record PortalFault(int items) {
    /** It fails before anything took effect. */
    public static final PortalFault STORES_NOTHING = new PortalFault(0);
    /** It fails after everything took effect. */
    public static final PortalFault STORES_ALL = new PortalFault(Integer.MAX_VALUE);

    /** @throws IllegalArgumentException if {@code items} is negative */
    public PortalFault {
        if (items < 0) {
            throw new IllegalArgumentException("a fault stores no negative number of items");
        }
    }

    /**
     * It fails in the middle of an array.
     *
     * @param items how many items take effect; all of them if there are not more
     * @throws IllegalArgumentException if {@code items} is negative
     */
    public static PortalFault storesFirst(int items) {
        return new PortalFault(items);
    }
}

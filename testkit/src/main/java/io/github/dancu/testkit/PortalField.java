package io.github.dancu.testkit;

/** One field that the portal knows: its name, whether it must be filled, and what it may hold. */
record PortalField(String name, boolean required, PortalValue value) {
    static PortalField required(String name, PortalValue value) {
        return new PortalField(name, true, value);
    }

    static PortalField optional(String name, PortalValue value) {
        return new PortalField(name, false, value);
    }
}

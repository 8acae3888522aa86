package io.github.dancu.testkit;

/** One profile of the portal: the paths that belong to it, and what it says there. */
interface PortalDoor extends SimulatedProtocol {
    boolean isFor(SimulatedRequest request);
}

package io.github.dancu.testkit;

/**
 * One way in which a request fails (<i>sự cố</i>): on the line, or by what somebody on the way answers.
 *
 * <p>{@link SimulatedLine} lets either happen.
 */
public sealed interface SimulatedFault permits LineFault, GatewayFault {}

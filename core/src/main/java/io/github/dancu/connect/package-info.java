/**
 * How a system is talked to: for a stated reason, with credentials, over HTTP, and with an answer that can be trusted.
 *
 * <p>Open {@link io.github.dancu.connect.Answer} first; {@link io.github.dancu.connect.Connection} if you write a connector.
 */
@NullMarked
package io.github.dancu.connect;

import org.jspecify.annotations.NullMarked;

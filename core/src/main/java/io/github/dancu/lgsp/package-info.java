/**
 * How a province's integration platform (<i>LGSP</i>) is logged in to: through it, several national systems are reached.
 *
 * <p>Open {@link io.github.dancu.lgsp.TokenRequest} first; {@link io.github.dancu.lgsp.LgspLogin} if you write a connector.
 */
@NullMarked
package io.github.dancu.lgsp;

import org.jspecify.annotations.NullMarked;

/**
 * What stands on the wire to the claim-review gateway, field by field; not part of the API.
 *
 * <p>Open {@link io.github.dancu.bhxh.wire.CardRequest} first.
 */
@NullMarked
package io.github.dancu.bhxh.wire;

import org.jspecify.annotations.NullMarked;

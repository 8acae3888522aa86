/**
 * What stands on the wire to the population database, field by field; not part of the API.
 *
 * <p>Open {@link io.github.dancu.csdl.wire.PartnerKey} first.
 */
@NullMarked
package io.github.dancu.csdl.wire;

import org.jspecify.annotations.NullMarked;

/**
 * What stands on the wire to the public-service portal, field by field; not part of the API.
 *
 * <p>Open {@link io.github.dancu.dvc.wire.DossierItem} first.
 */
@NullMarked
package io.github.dancu.dvc.wire;

import org.jspecify.annotations.NullMarked;

/**
 * What an administrative dossier is: its code, procedure, owner and status.
 *
 * <p>Open {@link io.github.dancu.dossier.Dossier} first.
 */
@NullMarked
package io.github.dancu.dossier;

import org.jspecify.annotations.NullMarked;

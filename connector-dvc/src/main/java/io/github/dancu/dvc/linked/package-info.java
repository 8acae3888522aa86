/**
 * Linked procedures (<i>thủ tục hành chính liên thông</i>): from a birth or a death, one dossier of the citizen goes through
 * several agencies. The software that gives such dossiers out and is told of their statuses, the civil-status system of the
 * Ministry of Justice, and a flow that goes on where it stood after any failure.
 *
 * <p>Open {@link io.github.dancu.dvc.linked.LinkedFlow} first.
 */
@NullMarked
package io.github.dancu.dvc.linked;

import org.jspecify.annotations.NullMarked;

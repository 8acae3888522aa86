/**
 * What an administrative dossier is: its procedure, owner, papers, history and status, and when its result is due.
 *
 * <p>Open {@link io.github.dancu.dossier.Dossier} first, and {@link io.github.dancu.dossier.WorkingCalendar} and
 * {@link io.github.dancu.dossier.DueDates} for due dates.
 */
@NullMarked
package io.github.dancu.dossier;

import org.jspecify.annotations.NullMarked;

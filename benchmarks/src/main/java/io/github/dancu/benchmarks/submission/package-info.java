/**
 * Whether a dossier is at the portal once, with all its steps in order, wherever its submission is broken off.
 *
 * <p>Open {@link io.github.dancu.benchmarks.submission.SubmitFaults} first.
 */
@NullMarked
package io.github.dancu.benchmarks.submission;

import org.jspecify.annotations.NullMarked;

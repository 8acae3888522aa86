/**
 * Invented registers of a Vietnamese city, with faults planted in them and told: what rules ought to find, and a score of what they found.
 *
 * <p>Open {@link io.github.dancu.testkit.register.SyntheticRegister} first.
 */
@NullMarked
package io.github.dancu.testkit.register;

import org.jspecify.annotations.NullMarked;

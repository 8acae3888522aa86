/**
 * Who asks for whose data, why and for which matter, and the log in which that stands (<i>nhật ký khai thác</i>).
 *
 * <p>Open {@link io.github.dancu.audit.AccessContext} first; {@link io.github.dancu.audit.AuditFile} for the log in a file, and
 * {@link io.github.dancu.audit.AuditVerifier} to see that nobody has changed it.
 */
@NullMarked
package io.github.dancu.audit;

import org.jspecify.annotations.NullMarked;

/**
 * What operators see of calls: meters in Micrometer, spans in OpenTelemetry, and no personal data in either.
 *
 * <p>Open {@link io.github.dancu.observe.CallMeters} first. Each class needs its library only when it is used, and the user
 * brings it: {@code io.micrometer:micrometer-core} 1.17 or {@code io.opentelemetry:opentelemetry-api} 1.68, or later; as a
 * module {@code micrometer.core} or {@code io.opentelemetry.api}.
 */
@NullMarked
package io.github.dancu.observe;

import org.jspecify.annotations.NullMarked;

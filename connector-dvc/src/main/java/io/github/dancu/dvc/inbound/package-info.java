/**
 * What the public-service portal sends to us (<i>dữ liệu Cổng Dịch vụ công gửi về</i>): plain handlers, from the body of a request to
 * the body of its answer, to be mounted in any web framework.
 *
 * <p>Open {@link io.github.dancu.dvc.inbound.InboundDossiers} first.
 */
@NullMarked
package io.github.dancu.dvc.inbound;

import org.jspecify.annotations.NullMarked;

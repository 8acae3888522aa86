/**
 * The national population database (<i>CSDL quốc gia về dân cư</i>): checks and look-ups of citizens,
 * households and lists, on four channels.
 *
 * <p>Open {@link io.github.dancu.csdl.CsdlClient} first.
 */
@NullMarked
package io.github.dancu.csdl;

import org.jspecify.annotations.NullMarked;

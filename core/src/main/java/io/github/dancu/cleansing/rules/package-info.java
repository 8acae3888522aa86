/** Rules of good population data, the runs that look at every row of a register, and what they find. */
@NullMarked
package io.github.dancu.cleansing.rules;

import org.jspecify.annotations.NullMarked;

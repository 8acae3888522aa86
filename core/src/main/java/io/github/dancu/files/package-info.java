/**
 * Files that have one writer and are readable by their owner only.
 *
 * <p>Not exported. Open {@link io.github.dancu.files.SoleWriter} first.
 */
@NullMarked
package io.github.dancu.files;

import org.jspecify.annotations.NullMarked;

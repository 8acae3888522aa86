/**
 * How the model is written as JSON and read back, for users who store values or pass them on with Jakarta JSON Binding.
 *
 * <p>Open {@link io.github.dancu.json.ModelJson} first. What systems send on the wire has other forms, which belong to the
 * connectors.
 */
@NullMarked
package io.github.dancu.json;

import org.jspecify.annotations.NullMarked;

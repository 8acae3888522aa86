@NullMarked
package io.github.dancu.benchmarks.simulation;

import org.jspecify.annotations.NullMarked;

/**
 * Registers to be cleansed: rows of people and households as they come, from files of any shape and state.
 */
@NullMarked
package io.github.dancu.cleansing.register;

import org.jspecify.annotations.NullMarked;

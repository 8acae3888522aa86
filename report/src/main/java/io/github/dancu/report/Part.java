package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;

/** One named part of a sum. */
record Part(String name, Figure figure) {}

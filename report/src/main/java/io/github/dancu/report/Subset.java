package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;

/** A count of cases that all belong to another count. */
record Subset(
        String section, String subject, String partName, Figure part, String wholeName, Figure whole, String unit) {}

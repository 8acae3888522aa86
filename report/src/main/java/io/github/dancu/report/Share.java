package io.github.dancu.report;

import io.github.dancu.cleansing.Figure;
import java.math.BigDecimal;

/** A percentage as printed and the two counts it comes from. */
record Share(String section, String subject, Figure part, Figure whole, BigDecimal statedPercent) {}

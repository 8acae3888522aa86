package io.github.dancu.report;

import java.time.LocalDate;

/** What stands above a report: its number, title, unit, date of issue and period. */
record ReportHead(String number, String title, String unit, LocalDate issued, LocalDate from, LocalDate to) {}

package io.github.dancu.testkit.register;

import io.github.dancu.cleansing.register.PersonField;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a register shall be like.
 *
 * @param youngest how old people are at least
 * @param lastYearWithCmnd who was born later has no CMND
 * @param counts how often each fault is planted
 */
record RegisterSettings(
        int people,
        LocalDate today,
        long seed,
        List<String> wards,
        List<PersonField> columns,
        int youngest,
        int lastYearWithCmnd,
        Map<RegisterFault, Integer> counts) {}

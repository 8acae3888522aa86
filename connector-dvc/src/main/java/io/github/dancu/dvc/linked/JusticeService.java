package io.github.dancu.dvc.linked;

import io.github.dancu.connect.Operation;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.resilience.SafetyClass;
import java.util.Optional;

/**
 * What the civil-status system can be asked (<i>dịch vụ của hệ thống hộ tịch điện tử</i>), for settings of one: only the path of
 * {@link #HAND_OVER} stands in a public source, the others are our choice.
 */
public enum JusticeService {
    /** A token for an account (POST). */
    LOGIN("login", SafetyClass.READ, "token"),
    /** Takes a dossier to be registered (POST). */
    HAND_OVER("handOver", SafetyClass.UNSAFE_WRITE, "apiLienThongKSKT/1.0/nhanHoSoDKHT"),
    /** What became of dossiers, three at most (POST). */
    POLL("findRegistration", SafetyClass.READ, "apiLienThongKSKT/1.0/layKetQuaDKHT");

    private static final String LINKED = "LT";

    private final String reportName;
    private final SafetyClass safety;
    private final String usualPath;

    JusticeService(String reportName, SafetyClass safety, String usualPath) {
        this.reportName = reportName;
        this.safety = safety;
        this.usualPath = usualPath;
    }

    /** Its name in reports, audit lines and {@code ConnectionSettings.operation}, for example {@code handOver}. */
    public String reportName() {
        return reportName;
    }

    /** Its path where nothing else is set. */
    public String usualPath() {
        return usualPath;
    }

    Operation operation() {
        return new Operation(reportName, safety);
    }

    /** What the system calls a group. */
    static String module(LinkedGroup group) {
        return LINKED + group.module();
    }

    /** The group that a system calls so, with or without {@code LT}; empty for any other, such as {@code LTKH} of a marriage. */
    static Optional<LinkedGroup> group(String module) {
        String bare = module.strip();
        return LinkedGroup.ofModule(bare.startsWith(LINKED) ? bare.substring(LINKED.length()) : bare);
    }
}

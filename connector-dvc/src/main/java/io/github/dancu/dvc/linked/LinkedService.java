package io.github.dancu.dvc.linked;

import io.github.dancu.connect.Operation;
import io.github.dancu.resilience.SafetyClass;

/**
 * What the software of linked procedures can be asked (<i>dịch vụ của phần mềm Dịch vụ công liên thông</i>), for settings of one:
 * only the path of {@link #DOSSIER} stands in a public source, the others are our choice.
 */
public enum LinkedService {
    /** A token for an account (POST). */
    LOGIN("login", SafetyClass.READ, "api/tokens"),
    /** The dossiers that nobody has received yet (GET). */
    LIST("listNewDossiers", SafetyClass.READ, "api/lienthongdvclt/hosolienthong"),
    /** One dossier; its identifier is put behind the path (GET). */
    DOSSIER("findLinkedDossier", SafetyClass.READ, "api/lienthongdvclt/hosolienthong"),
    /** That a dossier was received (PUT). */
    RECEIPT("confirmReceipt", SafetyClass.IDEMPOTENT_WRITE, "api/lienthongdvclt/capnhatdanhan"),
    /** A dossier's status (POST). */
    STATUS("reportLinkedStatus", SafetyClass.IDEMPOTENT_WRITE, "api/lienthongdvclt/capnhattrangthai");

    private final String reportName;
    private final SafetyClass safety;
    private final String usualPath;

    LinkedService(String reportName, SafetyClass safety, String usualPath) {
        this.reportName = reportName;
        this.safety = safety;
        this.usualPath = usualPath;
    }

    /** Its name in reports, audit lines and {@code ConnectionSettings.operation}, for example {@code confirmReceipt}. */
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
}

package io.github.dancu.dvc;

import io.github.dancu.connect.Operation;
import io.github.dancu.resilience.SafetyClass;
import java.time.Duration;

/** What the portal can be asked to do, besides submissions, whose safety is a setting. */
final class Operations {
    static final String SUBMIT = "submit";
    static final Operation FIND_SUBMISSION = new Operation("findSubmission", SafetyClass.READ);
    static final Operation REPORT_STEPS = new Operation("reportSteps", SafetyClass.UNSAFE_WRITE);
    static final Operation REPORT_STATUS = new Operation("reportStatus", SafetyClass.UNSAFE_WRITE);
    // The portal counts: a code that was asked for and never came is a gap, and no harm.
    static final Operation NEW_CODE = new Operation("newCode", SafetyClass.METERED_READ);
    static final Operation UPLOAD = new Operation("upload", SafetyClass.UNSAFE_WRITE, Duration.ofMinutes(10));
    static final Operation FIND_UPLOAD = new Operation("findUpload", SafetyClass.READ);

    private Operations() {}
}

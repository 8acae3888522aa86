package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The status of a dossier in the linked system (<i>trạng thái hồ sơ liên thông</i>), with that system's numbers 1 to 7. */
public enum LinkedStatus {
    /** Taken into the system (<i>tiếp nhận vào hệ thống</i>). */
    RECEIVED(1, null),
    /** More papers are asked for (<i>yêu cầu bổ sung</i>). */
    SUPPLEMENT_REQUESTED(2, DossierStatus.SUPPLEMENT_REQUESTED),
    /** In order, and accepted by the one-stop system (<i>đủ điều kiện</i>). */
    ACCEPTED(3, null),
    /** Registered, with the personal number for a birth (<i>hoàn thành đăng ký</i>). */
    REGISTERED(4, DossierStatus.DONE),
    /** The result was returned (<i>trả kết quả</i>). */
    RESULT_RETURNED(5, null),
    /** Refused (<i>từ chối</i>). */
    REFUSED(6, DossierStatus.NOT_ACCEPTED),
    /** Passed on to the civil-status system of the Ministry of Justice (<i>đã chuyển hộ tịch BTP</i>). */
    SENT_TO_JUSTICE(7, DossierStatus.IN_PROGRESS);

    private final int number;
    private final @Nullable DossierStatus portalStatus;

    LinkedStatus(int number, @Nullable DossierStatus portalStatus) {
        this.number = number;
        this.portalStatus = portalStatus;
    }

    /** The linked system's number, 1 to 7. */
    public int number() {
        return number;
    }

    /** What the dossier is on the portal then; empty for the statuses the portal is not told of: 1, 3 and 5. */
    public Optional<DossierStatus> portalStatus() {
        return Optional.ofNullable(portalStatus);
    }

    /** The status with the linked system's number; empty if the number is not one of 1 to 7. */
    public static Optional<LinkedStatus> ofNumber(int number) {
        return Arrays.stream(values()).filter(status -> status.number == number).findFirst();
    }

    /** Reads the linked system's number; blanks around it are ignored, and an unknown one is kept as it came. */
    public static Coded<LinkedStatus> read(String raw) {
        return PortalCodes.read(raw, values(), status -> Integer.toString(status.number));
    }
}

package io.github.dancu.dossier;

import io.github.dancu.citizen.Coded;
import java.util.Arrays;
import java.util.Optional;

/** The status of a dossier on the portal (<i>trạng thái hồ sơ</i>), with the portal's numbers 1 to 10. */
public enum DossierStatus {
    /** <i>Mới đăng ký</i>. */
    NEW(1),
    /** <i>Được tiếp nhận</i>. */
    ACCEPTED(2),
    /** <i>Không được tiếp nhận</i>. */
    NOT_ACCEPTED(3),
    /** <i>Đang xử lý</i>. */
    IN_PROGRESS(4),
    /** <i>Yêu cầu bổ sung giấy tờ</i>. */
    SUPPLEMENT_REQUESTED(5),
    /** <i>Yêu cầu thực hiện nghĩa vụ tài chính</i>. */
    PAYMENT_REQUESTED(6),
    /** <i>Công dân yêu cầu rút hồ sơ</i>. */
    WITHDRAWN(7),
    /** <i>Dừng xử lý</i>. */
    STOPPED(8),
    /** <i>Đã xử lý xong</i>. */
    DONE(9),
    /** <i>Đã trả kết quả</i>. */
    RESULT_RETURNED(10);

    private final int number;

    DossierStatus(int number) {
        this.number = number;
    }

    /** The portal's number, 1 to 10. */
    public int number() {
        return number;
    }

    /** The status with the portal's number; empty if the number is not one of 1 to 10. */
    public static Optional<DossierStatus> ofNumber(int number) {
        return Arrays.stream(values()).filter(status -> status.number == number).findFirst();
    }

    /** Whether it was handled to its end: done, or its result returned. */
    public boolean isHandled() {
        return this == DONE || this == RESULT_RETURNED;
    }

    /** Whether it came to nothing: not accepted, withdrawn or stopped. */
    public boolean isEndedOtherwise() {
        return this == NOT_ACCEPTED || this == WITHDRAWN || this == STOPPED;
    }

    /** Reads the portal's number; blanks around it are ignored, and an unknown one is kept as it came. */
    public static Coded<DossierStatus> read(String raw) {
        return PortalCodes.read(raw, values(), status -> Integer.toString(status.number));
    }

    /** This status with the portal's number as its code. */
    public Coded<DossierStatus> coded() {
        return Coded.known(Integer.toString(number), this);
    }
}

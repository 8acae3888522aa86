package io.github.dancu.dvc.signon;

import java.time.LocalDate;

/**
 * Who gave out the account that somebody signs on with (<i>đơn vị cấp tài khoản</i>), and until when it counts.
 *
 * <p>Claims do not say who gave out an account: the host that was asked does. The date has one public source.
 */
public enum AccountProvider {
    /** The Ministry of Public Security (<i>tài khoản định danh điện tử, VNeID</i>). */
    VNEID,
    /** The portal itself (<i>tài khoản Cổng Dịch vụ công</i>), which wanted a telephone card in one's own name. */
    PORTAL;

    /** From this day on persons sign on with VNeID alone. */
    public static final LocalDate ONLY_VNEID_FOR_PERSONS = LocalDate.of(2024, 7, 1);

    /**
     * Whether one may sign on with such an account on that day: persons with one of the portal until 30/06/2024, everything else without
     * an end that we know of.
     *
     * @param day in Vietnamese civil time
     */
    public boolean isAccepted(AccountKind kind, LocalDate day) {
        return this == VNEID || kind == AccountKind.ORGANISATION || day.isBefore(ONLY_VNEID_FOR_PERSONS);
    }
}

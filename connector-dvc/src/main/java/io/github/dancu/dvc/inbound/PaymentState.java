package io.github.dancu.dvc.inbound;

import io.github.dancu.citizen.Coded;

/** Whether a payment was made (<i>trạng thái thanh toán</i>); one public source for 1, the rest is inferred. */
public enum PaymentState {
    /** It was not. */
    NOT_PAID("0"),
    /** It was. */
    PAID("1");

    private final String code;

    PaymentState(String code) {
        this.code = code;
    }

    /** The portal's code (<i>TrangThaiThanhToan</i>). */
    public String code() {
        return code;
    }

    /** Reads the portal's code; blanks around it are ignored, and an unknown one is kept as it came. */
    public static Coded<PaymentState> read(String raw) {
        String code = raw.strip();
        for (PaymentState state : values()) {
            if (state.code.equals(code)) {
                return Coded.known(raw, state);
            }
        }
        return Coded.unknown(raw);
    }
}

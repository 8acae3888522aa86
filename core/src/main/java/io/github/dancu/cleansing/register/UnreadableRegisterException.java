package io.github.dancu.cleansing.register;

/**
 * A register cannot be read as one (<i>không đọc được dữ liệu đầu vào</i>): there is no file, it has no headings, a column that is needed is
 * missing. The message says what to do; it shows nothing that stands in a row.
 */
public final class UnreadableRegisterException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableRegisterException(String message) {
        super(message);
    }

    UnreadableRegisterException(String message, Throwable cause) {
        super(message, cause);
    }
}

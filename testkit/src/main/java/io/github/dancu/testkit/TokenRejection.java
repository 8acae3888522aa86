package io.github.dancu.testkit;

import java.util.function.BiFunction;

/** One way in which the gateway says that it does not take a token (<i>phiên làm việc không hợp lệ</i>). */
public enum TokenRejection {
    /** HTTP 401 with an empty body. */
    HTTP_401,
    /** HTTP 200 with {@code maKetQua} 401. */
    CODE_401,
    /** HTTP 200 with {@code maKetQua} 500: that it is the token, the text <i>Token không đúng</i> alone says. */
    TEXT_ONLY;

    private static final String TEXT = "Token không đúng";

    /** The answer; {@code written} makes it of a code and a text, as the function asked for does. */
    SimulatedReply reply(BiFunction<String, String, SimulatedReply> written) {
        return switch (this) {
            case HTTP_401 -> SimulatedReply.empty(401);
            case CODE_401 -> written.apply("401", TEXT);
            case TEXT_ONLY -> written.apply("500", TEXT);
        };
    }
}

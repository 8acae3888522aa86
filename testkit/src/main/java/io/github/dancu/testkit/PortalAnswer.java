package io.github.dancu.testkit;

import jakarta.json.JsonObject;
import java.util.List;

/** What the portal says, before a channel writes it in its own way. */
record PortalAnswer(Kind kind, String message, List<JsonObject> rows) {
    static final PortalAnswer DONE = of(Kind.DONE, "Đồng bộ thành công");
    static final PortalAnswer EXISTS = of(Kind.EXISTS, "Hồ sơ đã tồn tại");
    static final PortalAnswer MISSING = of(Kind.MISSING, "Hồ sơ không tồn tại");
    static final PortalAnswer NO_FILE = of(Kind.MISSING, "Tệp không tồn tại");
    static final PortalAnswer FAILED = of(Kind.FAILED, "Lỗi hệ thống");
    static final PortalAnswer NO_SESSION = of(Kind.NO_SESSION, "Phiên làm việc không hợp lệ");
    static final PortalAnswer NO_SERVICE = refused("service không được hỗ trợ");

    static PortalAnswer refused(String message) {
        return of(Kind.REFUSED, message);
    }

    static PortalAnswer found(List<JsonObject> rows) {
        return new PortalAnswer(Kind.FOUND, "", rows);
    }

    private static PortalAnswer of(Kind kind, String message) {
        return new PortalAnswer(kind, message, List.of());
    }

    /** What it comes to for the caller. */
    enum Kind {
        DONE,
        FOUND,
        EXISTS,
        MISSING,
        REFUSED,
        NO_SESSION,
        FAILED
    }
}

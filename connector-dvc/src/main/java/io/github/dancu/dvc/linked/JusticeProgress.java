package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dossier.LinkedStatus;
import io.github.dancu.dvc.linked.LinkedFinding.Kind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the civil-status system is with a dossier (<i>tình trạng xử lý tại hệ thống hộ tịch</i>).
 *
 * <p>Statuses there: 1 waits for an officer, 2 a supplement is asked for, 3 under way, 4 registered, 6 refused; another is kept as
 * it came. Immutable and thread-safe; {@link #toString()} shows code and status.
 */
@Personal
public final class JusticeProgress {
    private static final String RESULT = "ketQuaXuLy";

    private final DossierCode code;
    private final Coded<LinkedStatus> status;
    private final String rawTime;
    private final @Nullable LocalDateTime at;
    private final @Nullable LocalDateTime supplementDueAt;
    private final @Nullable CivilStatusResult result;
    private final String handler;
    private final String title;
    private final String department;
    private final String content;
    private final String note;
    private final Map<String, String> unread;
    private final List<LinkedFinding> findings;

    private JusticeProgress(DossierCode code, InboundFields fields, @Nullable CivilStatusResult result) {
        this.code = code;
        this.status = status(fields);
        this.rawTime = orEmpty(fields.text("thoiGianThucHien"));
        this.at = fields.read("thoiGianThucHien", LinkedTime::tryParse);
        this.supplementDueAt = fields.read("hanBoSungHoSo", LinkedTime::tryParse);
        this.result = result;
        this.handler = orEmpty(fields.text("nguoiXuLy"));
        this.title = orEmpty(fields.text("chucDanh"));
        this.department = orEmpty(fields.text("phongBanXuLy"));
        this.content = orEmpty(fields.text("noiDungXuLy"));
        this.note = orEmpty(fields.text("ghiChu"));
        if (status.means(LinkedStatus.REGISTERED)) {
            findNumber(fields);
        }
        this.unread = fields.unread();
        this.findings = fields.findings();
    }

    static JusticeProgress read(JsonFields row, DossierCode code) {
        return new JusticeProgress(code, new InboundFields(row), result(row));
    }

    /** The code that the one-stop office gave it. */
    public DossierCode code() {
        return code;
    }

    /** The status there, raw as it came; an empty code if it did not come. */
    public Coded<LinkedStatus> status() {
        return status;
    }

    /** Since when (<i>thời gian thực hiện</i>), Vietnamese civil time. */
    public Optional<LocalDateTime> at() {
        return Optional.ofNullable(at);
    }

    /** By when the citizen must supply what was asked for (<i>hạn bổ sung hồ sơ</i>). */
    public Optional<LocalDateTime> supplementDueAt() {
        return Optional.ofNullable(supplementDueAt);
    }

    /** What was registered; empty if nothing is yet, or it cannot be read. */
    public Optional<CivilStatusResult> result() {
        return Optional.ofNullable(result);
    }

    /** Who handled it (<i>người xử lý</i>); empty text if that did not come. */
    public String handler() {
        return handler;
    }

    /** The handler's title (<i>chức danh</i>); empty text if that did not come. */
    public String title() {
        return title;
    }

    /** The handler's department (<i>phòng ban xử lý</i>); empty text if that did not come. */
    public String department() {
        return department;
    }

    /** What was done, or is asked for, or why it was refused (<i>nội dung xử lý</i>); empty text if that did not come. */
    public String content() {
        return content;
    }

    /** A note (<i>ghi chú</i>); empty text if none came. */
    public String note() {
        return note;
    }

    /** What was sent but is not what it should be: the text as it came, by the name of its field. Unmodifiable. */
    public Map<String, String> unread() {
        return unread;
    }

    /** What is wrong with it; empty if nothing is. Unmodifiable. */
    public List<LinkedFinding> findings() {
        return findings;
    }

    /** Tells one request of the same system from the next. */
    String mark() {
        return rawTime + "|" + content;
    }

    @Override
    public String toString() {
        return "JusticeProgress[" + code + ", "
                + status.meaning().map(Enum::name).orElse("?") + "]";
    }

    private static Coded<LinkedStatus> status(InboundFields fields) {
        String raw = fields.text("trangThai");
        if (raw == null) {
            fields.note("trangThai", Kind.MISSING);
            return Coded.unknown("");
        }
        Coded<LinkedStatus> status = LinkedStatus.read(raw);
        if (status.meaning().isEmpty()) {
            fields.note("trangThai", Kind.UNKNOWN);
        }
        return status;
    }

    private void findNumber(InboundFields fields) {
        if (result == null) {
            fields.note(RESULT, fields.text(RESULT) == null ? Kind.MISSING : Kind.UNREADABLE);
        } else if (result instanceof BirthResult birth && birth.personalNumber().isEmpty()) {
            boolean came = birth.fields().containsKey(BirthResult.NUMBER);
            fields.note(RESULT + "." + BirthResult.NUMBER, came ? Kind.UNREADABLE : Kind.MISSING);
        }
    }

    /** It stands there as an object, or as a text that holds one. */
    private static @Nullable CivilStatusResult result(JsonFields row) {
        Optional<String> json = row.json(RESULT);
        if (json.isEmpty()) {
            return null;
        }
        try {
            JsonFields fields =
                    JsonText.looksLikeOne(json.get()) ? row.object(RESULT) : JsonText.read(row.text(RESULT));
            return ResultReport.read(group(row, fields), fields);
        } catch (ReplyFault noResult) {
            return null;
        }
    }

    private static LinkedGroup group(JsonFields row, JsonFields result) throws ReplyFault {
        boolean death = row.optionalText("module")
                .map(module -> module.strip().equals(JusticeService.module(LinkedGroup.DEATH)))
                .orElseGet(() -> result.mentions("nktHoTen"));
        return death ? LinkedGroup.DEATH : LinkedGroup.BIRTH;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

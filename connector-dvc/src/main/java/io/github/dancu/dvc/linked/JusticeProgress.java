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
 * <p>Statuses there: 1 waits for an officer, 2 a supplement is asked for, 3 under way, 4 registered, 6 refused. Of 5 and 7 no public
 * source says that they come from there: they are read as in the software of linked procedures (5 registered and returned, 7 passed
 * on), 7 with a finding; what they mean is a setting ({@link JusticeClient.Builder#status}). Another is kept as it came.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows code and status.
 */
@Personal
public final class JusticeProgress {
    static final String LINKED_CODE = "maHoSoLT";
    private static final String RESULT = "ketQuaXuLy";
    private static final String STATUS = "trangThai";
    private static final String MODULE = "module";

    private final DossierCode code;
    private final @Nullable LinkedCode linkedCode;
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

    private JusticeProgress(
            DossierCode code, InboundFields fields, Coded<LinkedStatus> status, @Nullable CivilStatusResult result) {
        this.code = code;
        this.linkedCode = fields.read(LINKED_CODE, LinkedCode::tryParse);
        this.status = status;
        this.rawTime = orEmpty(fields.text("thoiGianThucHien"));
        this.at = fields.read("thoiGianThucHien", LinkedTime::tryParse);
        this.supplementDueAt = fields.read("hanBoSungHoSo", LinkedTime::tryParse);
        this.result = result;
        this.handler = orEmpty(fields.text("nguoiXuLy"));
        this.title = orEmpty(fields.text("chucDanh"));
        this.department = orEmpty(fields.text("phongBanXuLy"));
        this.content = orEmpty(fields.text("noiDungXuLy"));
        this.note = orEmpty(fields.text("ghiChu"));
        if (isRegistered()) {
            findNumber(fields);
        }
        this.unread = fields.unread();
        this.findings = fields.findings();
    }

    /**
     * @param group what was asked about: a row of another one has no result
     * @param statuses the user's word on statuses
     */
    static JusticeProgress read(
            JsonFields row, DossierCode code, LinkedGroup group, Map<String, LinkedStatus> statuses) {
        InboundFields fields = new InboundFields(row);
        Coded<LinkedStatus> status = status(fields, statuses);
        return new JusticeProgress(code, fields, status, isOf(group, fields) ? result(row, group) : null);
    }

    /** The code that the one-stop office gave it. */
    public DossierCode code() {
        return code;
    }

    /** The code of the dossier in the software of linked procedures ({@code maHoSoLT}); empty if it did not come or cannot be read. */
    public Optional<LinkedCode> linkedCode() {
        return Optional.ofNullable(linkedCode);
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

    /** Whether the birth or the death is registered, returned or not. */
    boolean isRegistered() {
        return status.means(LinkedStatus.REGISTERED) || status.means(LinkedStatus.RESULT_RETURNED);
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

    private static Coded<LinkedStatus> status(InboundFields fields, Map<String, LinkedStatus> statuses) {
        String raw = fields.text(STATUS);
        if (raw == null) {
            fields.note(STATUS, Kind.MISSING);
            return Coded.unknown("");
        }
        LinkedStatus told = statuses.get(raw.strip());
        if (told != null) {
            return Coded.known(raw, told);
        }
        Coded<LinkedStatus> status = LinkedStatus.read(raw);
        // It was passed on to the very system that says so, which need not mean the same by it.
        if (status.meaning().isEmpty() || status.means(LinkedStatus.SENT_TO_JUSTICE)) {
            fields.note(STATUS, Kind.UNKNOWN);
        }
        return status;
    }

    private static boolean isOf(LinkedGroup group, InboundFields fields) {
        String raw = fields.text(MODULE);
        if (raw == null) {
            return true;
        }
        Optional<LinkedGroup> told = JusticeService.group(raw);
        if (told.filter(one -> one == group).isEmpty()) {
            fields.note(MODULE, told.isPresent() ? Kind.CONTRADICTION : Kind.UNKNOWN);
            return false;
        }
        return true;
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
    private static @Nullable CivilStatusResult result(JsonFields row, LinkedGroup group) {
        Optional<String> json = row.json(RESULT);
        if (json.isEmpty()) {
            return null;
        }
        try {
            JsonFields fields =
                    JsonText.looksLikeOne(json.get()) ? row.object(RESULT) : JsonText.read(row.text(RESULT));
            return ResultReport.read(group, fields);
        } catch (ReplyFault noResult) {
            return null;
        }
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}

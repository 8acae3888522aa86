package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.dossier.LinkedGroup;
import io.github.dancu.dossier.LinkedProcedure;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dvc.linked.LinkedFinding.Kind;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the software of linked procedures says of a dossier beside its content (<i>thông tin chung của hồ sơ liên thông</i>): a
 * row of its list.
 *
 * <p>Nothing is corrected; what is missing or cannot be read is a {@linkplain #findings() finding}. Immutable and thread-safe;
 * {@link #toString()} shows the code alone.
 */
@Personal
public final class LinkedNotice {
    private final @Nullable String id;
    private final @Nullable LinkedCode code;
    private final @Nullable String unit;
    private final @Nullable ProcedureCode procedure;
    private final Coded<LinkedGroup> group;
    private final @Nullable LocalDateTime receivedAt;
    private final @Nullable String account;
    private final Map<String, String> unread;
    private final List<LinkedFinding> findings;

    private LinkedNotice(InboundFields fields, @Nullable String id) {
        this.id = id;
        this.code = fields.wanted("maHoSo", LinkedCode::tryParse);
        this.unit = fields.wanted("maDonVi", Optional::of);
        this.procedure = fields.wanted("maTTHC", ProcedureCode::tryParse);
        this.group = group(fields);
        this.receivedAt = fields.read("ngayTiepNhan", LinkedTime::tryParse);
        this.account = fields.read("techId", Optional::of);
        boolean contradiction = Optional.ofNullable(procedure)
                .flatMap(LinkedProcedure::of)
                .map(LinkedProcedure::group)
                .filter(other -> group.meaning().filter(one -> one != other).isPresent())
                .isPresent();
        if (contradiction) {
            fields.note("module", Kind.CONTRADICTION);
        }
        this.unread = fields.unread();
        this.findings = fields.findings();
    }

    /** A row of the list. */
    static LinkedNotice row(JsonFields row) {
        InboundFields fields = new InboundFields(row);
        return new LinkedNotice(fields, fields.wanted("id", Optional::of));
    }

    /** The same beside a dossier's content, where its identifier need not stand. */
    static LinkedNotice of(JsonFields head, String id) {
        return new LinkedNotice(new InboundFields(head), id);
    }

    /** What the software asks for to give the content out ({@code id}); empty if the row has none. */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /** The dossier's code (<i>mã hồ sơ liên thông</i>). */
    public Optional<LinkedCode> code() {
        return Optional.ofNullable(code);
    }

    /** The unit that is to handle it ({@code maDonVi}), as it came: three digits for a district, five for a ward. */
    public Optional<String> unit() {
        return Optional.ofNullable(unit);
    }

    /** The procedure (<i>mã TTHC</i>), known as a linked one or not. */
    public Optional<ProcedureCode> procedure() {
        return Optional.ofNullable(procedure);
    }

    /** Birth or death ({@code module}), raw as it came; an empty code if it did not come. */
    public Coded<LinkedGroup> group() {
        return group;
    }

    /** When the software received it (<i>ngày tiếp nhận</i>), Vietnamese civil time. */
    public Optional<LocalDateTime> receivedAt() {
        return Optional.ofNullable(receivedAt);
    }

    /** The citizen's account on the portal ({@code techId}). */
    public Optional<String> account() {
        return Optional.ofNullable(account);
    }

    /** What was sent but is not what it should be: the text as it came, by the name of its field. Unmodifiable. */
    public Map<String, String> unread() {
        return unread;
    }

    /** What is wrong with it; empty if nothing is. Unmodifiable. */
    public List<LinkedFinding> findings() {
        return findings;
    }

    @Override
    public String toString() {
        return "LinkedNotice[" + (code == null ? "?" : code) + "]";
    }

    private static Coded<LinkedGroup> group(InboundFields fields) {
        String raw = fields.text("module");
        if (raw == null) {
            fields.note("module", Kind.MISSING);
            return Coded.unknown("");
        }
        Optional<LinkedGroup> group = JusticeService.group(raw);
        if (group.isEmpty()) {
            fields.note("module", Kind.UNKNOWN);
        }
        return group.map(meaning -> Coded.known(raw, meaning)).orElseGet(() -> Coded.unknown(raw));
    }
}

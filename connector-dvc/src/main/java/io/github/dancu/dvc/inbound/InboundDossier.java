package io.github.dancu.dvc.inbound;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.Attachment;
import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.Contact;
import io.github.dancu.dossier.Dossier;
import io.github.dancu.dossier.DossierCode;
import io.github.dancu.dossier.DossierContents;
import io.github.dancu.dossier.DossierStatus;
import io.github.dancu.dossier.IndicatorFacts;
import io.github.dancu.dossier.Procedure;
import io.github.dancu.dossier.ProcedureCode;
import io.github.dancu.dossier.ResultDelivery;
import io.github.dancu.dossier.SubmissionPlace;
import io.github.dancu.dossier.SupplementRound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A dossier that the portal sent to us (<i>hồ sơ từ Cổng Dịch vụ công</i>, the fields of {@code DongBoHoSoMC}).
 *
 * <p>Nothing is corrected and nothing is lost: what means something is here as what it means, everything as it came is in
 * {@link #fields()}, and what could not be read is named in {@link #unread()}. Immutable and thread-safe; {@link #toString()} shows
 * how many fields there are.
 */
@Personal
public final class InboundDossier {
    private final String reference;
    private final Coded<Boolean> update;
    private final @Nullable ProcedureCode procedureCode;
    private final String procedureName;
    private final String fieldCode;
    private final String fieldName;
    private final InboundOwner owner;
    private final Contact contact;
    private final InboundTimes times;
    private final Coded<DossierStatus> status;
    private final Coded<Channel> channel;
    private final Coded<SubmissionPlace> submissionPlace;
    private final Coded<ResultDelivery> resultDelivery;
    private final DossierContents contents;
    private final List<Attachment> deletedAttachments;
    private final List<SupplementRound> supplements;
    private final IndicatorFacts facts;
    private final Map<String, String> envelope;
    private final Map<String, String> fields;
    private final Map<String, String> unread;
    private final Map<String, String> texts;

    private InboundDossier(InboundItem item) {
        this.reference = item.text("MaHoSo").orElse("").strip();
        this.update = item.around("isUpdating")
                .map(raw -> InboundItem.flagIn(raw)
                        .map(yes -> Coded.known(raw, yes))
                        .orElseGet(() -> Coded.unknown(raw)))
                .orElseGet(() -> Coded.unknown(""));
        this.procedureCode = item.read("MaTTHC", ProcedureCode::tryParse).orElse(null);
        this.procedureName = item.text("TenTTHC").orElse("");
        this.fieldCode = item.text("MaLinhVuc").orElse("");
        this.fieldName = item.text("TenLinhVuc").orElse("");
        this.owner = InboundOwner.read(item);
        this.contact = DossierReader.contact(item);
        this.times = InboundTimes.read(item);
        this.status = item.code("TrangThaiHoSo", DossierStatus::read);
        this.channel = item.code("KenhThucHien", Channel::read);
        this.submissionPlace = item.code("NoiNopHoSo", SubmissionPlace::read);
        this.resultDelivery = item.code("HinhThuc", ResultDelivery::read);
        this.contents = DossierReader.contents(item);
        this.deletedAttachments = InboundParts.attachments(item, "TaiLieuNop", true);
        this.supplements = item.parts("DanhSachHoSoBoSung", InboundParts::supplement);
        this.facts = DossierReader.facts(item);
        this.texts = DossierReader.texts(item);
        this.envelope = item.envelope();
        this.fields = item.fields();
        this.unread = item.unread();
    }

    static InboundDossier read(InboundItem item) {
        return new InboundDossier(item);
    }

    /** What the portal calls it ({@code MaHoSo}), as it came but for blanks around it; what answers name it by. */
    public String reference() {
        return reference;
    }

    /** The code (<i>mã hồ sơ</i>); empty if the reference has not the shape of one. */
    public Optional<DossierCode> code() {
        return DossierCode.tryParse(reference);
    }

    /** Whether it is sent as a change of one that was sent before ({@code isUpdating}); an empty code if nothing was said. */
    public Coded<Boolean> update() {
        return update;
    }

    /** The code of the procedure (<i>mã thủ tục hành chính</i>); empty if what came has not the shape of one. */
    public Optional<ProcedureCode> procedureCode() {
        return Optional.ofNullable(procedureCode);
    }

    /** The procedure and its field (<i>thủ tục, lĩnh vực</i>), names and field as they came, perhaps empty; empty without a code. */
    public Optional<Procedure> procedure() {
        return procedureCode().map(code -> new Procedure(code, procedureName, fieldCode, fieldName));
    }

    /** Whom it is about (<i>chủ hồ sơ</i>). */
    public InboundOwner owner() {
        return owner;
    }

    /** How the applicant can be reached (<i>thông tin liên hệ</i>). */
    public Contact contact() {
        return contact;
    }

    /** The applicant's account on the portal (<i>TechID, mã đối tượng</i>). */
    public Optional<String> portalAccount() {
        return text("MaDoiTuong");
    }

    /** Every time of the dossier (<i>các mốc thời gian</i>). */
    public InboundTimes times() {
        return times;
    }

    /** The status (<i>trạng thái hồ sơ</i>); an empty code if none came. */
    public Coded<DossierStatus> status() {
        return status;
    }

    /** How it was handed in (<i>kênh thực hiện</i>); an empty code if that was not said. */
    public Coded<Channel> channel() {
        return channel;
    }

    /** Where it was handed in (<i>nơi nộp hồ sơ</i>); an empty code if that was not said. */
    public Coded<SubmissionPlace> submissionPlace() {
        return submissionPlace;
    }

    /** How the result goes back (<i>hình thức trả kết quả</i>); an empty code if that was not said. */
    public Coded<ResultDelivery> resultDelivery() {
        return resultDelivery;
    }

    /** Where the result goes to (<i>thông tin trả</i>). */
    public Optional<String> deliveryNote() {
        return text("ThongTinTra");
    }

    /** The unit that handles it (<i>đơn vị xử lý</i>). */
    public Optional<String> handlingUnit() {
        return text("DonViXuLy");
    }

    /** What it asks for (<i>trích yếu hồ sơ</i>), of any length. */
    public Optional<String> summary() {
        return text("TrichYeuHoSo");
    }

    /** A note (<i>ghi chú</i>), of any length. */
    public Optional<String> note() {
        return text("GhiChu");
    }

    /** Papers, fees and results; without the files that are said to be deleted. */
    public DossierContents contents() {
        return contents;
    }

    /** The files that are said to be deleted ({@code IsDeleted}). Unmodifiable. */
    public List<Attachment> deletedAttachments() {
        return deletedAttachments;
    }

    /** The rounds of supplementing it (<i>hồ sơ bổ sung</i>), without deleted files. Unmodifiable. */
    public List<SupplementRound> supplements() {
        return supplements;
    }

    /** What the service indicators count it by. */
    public IndicatorFacts facts() {
        return facts;
    }

    /**
     * The beginning of a dossier of our own with every part that the model takes; empty if {@link #code()} is. Set what is missing of
     * procedure, owner, handling unit and time of receipt, without which it cannot be built. Steps do not come with
     * {@code DongBoHoSoMC}.
     */
    public Optional<Dossier.Builder> draft() {
        return code().map(code -> DossierDraft.of(code, this));
    }

    /** What stood around the dossier, as it came ({@code madonvi}, {@code service} …); without session and key. Unmodifiable. */
    public Map<String, String> envelope() {
        return envelope;
    }

    /**
     * Every field as it came, in its order: text as text, a number as written, a list or an object as JSON; of a field that came twice
     * the last. Without those that are null or blank, and without session and key. Unmodifiable.
     */
    public Map<String, String> fields() {
        return fields;
    }

    /**
     * The fields that are not what they should be, as they came, by their names; those of parts as {@code TaiLieuNop[0].DuocSoHoa}.
     * Unmodifiable.
     */
    public Map<String, String> unread() {
        return unread;
    }

    @Override
    public String toString() {
        return "InboundDossier[" + fields.size() + " fields, " + unread.size() + " unread]";
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }
}

package io.github.dancu.dvc.inbound;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.DossierCode;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A receipt of a payment that the portal sent to us (<i>chứng từ thanh toán, ThongTinThanhToan</i>).
 *
 * <p>Nothing is lost: everything as it came is in {@link #fields()}, and what could not be read is named in {@link #unread()}. A
 * receipt is not always one of money that was paid: look at {@link #state()}. Immutable and thread-safe; {@link #toString()} shows
 * whether it is repeated.
 */
@Personal
public final class InboundPayment {
    private final String reference;
    private final @Nullable PersonName payer;
    private final @Nullable String payerPaper;
    private final @Nullable String taxNumber;
    private final @Nullable String link;
    private final @Nullable String notice;
    private final @Nullable LocalDateTime paidAt;
    private final @Nullable BigDecimal amount;
    private final @Nullable String content;
    private final Coded<PaymentState> state;
    private final String key;
    private final boolean repeated;
    private final Map<String, String> envelope;
    private final Map<String, String> fields;
    private final Map<String, String> unread;

    private InboundPayment(InboundItem item) {
        this.reference = item.text("MaHoSo").orElse("").strip();
        this.payer = item.read("HoTenNguoiNopTien", PersonName::tryParse).orElse(null);
        this.payerPaper = item.text("SoCMTNguoiNopTien").orElse(null);
        this.taxNumber = item.text("MaSoThue").orElse(null);
        this.link = item.text("UrlFileChungTu").orElse(null);
        Optional<InboundItem> payment = item.part("ThongTinThanhToan");
        this.notice = payment.flatMap(part -> part.text("MaThongBaoThue")).orElse(null);
        this.paidAt = payment.flatMap(part -> part.time("ThoiGianThanhToan")).orElse(null);
        this.amount =
                payment.flatMap(part -> part.read("SoTien", Amounts::read)).orElse(null);
        this.content = payment.flatMap(part -> part.text("NoiDungThanhToan")).orElse(null);
        this.state = PaymentState.read(
                payment.flatMap(part -> part.text("TrangThaiThanhToan")).orElse(""));
        this.repeated = false;
        this.envelope = item.envelope();
        this.fields = item.fields();
        // Where time or amount cannot be read, too little is left to tell two receipts apart.
        this.key = paidAt == null || amount == null
                ? ReceiptKey.of(fields)
                : ReceiptKey.of(
                        reference,
                        notice == null ? "" : notice,
                        payment.flatMap(part -> part.text("ThoiGianThanhToan")).orElse(""),
                        amount.toPlainString(),
                        state.raw());
        this.unread = item.unread();
    }

    private InboundPayment(InboundPayment payment, boolean repeated) {
        this.reference = payment.reference;
        this.payer = payment.payer;
        this.payerPaper = payment.payerPaper;
        this.taxNumber = payment.taxNumber;
        this.link = payment.link;
        this.notice = payment.notice;
        this.paidAt = payment.paidAt;
        this.amount = payment.amount;
        this.content = payment.content;
        this.state = payment.state;
        this.key = payment.key;
        this.repeated = repeated;
        this.envelope = payment.envelope;
        this.fields = payment.fields;
        this.unread = payment.unread;
    }

    static InboundPayment read(InboundItem item) {
        return new InboundPayment(item);
    }

    InboundPayment repeated(boolean repeated) {
        return new InboundPayment(this, repeated);
    }

    /** What the portal calls the dossier ({@code MaHoSo}), as it came but for blanks around it. */
    public String reference() {
        return reference;
    }

    /** The code of the dossier (<i>mã hồ sơ</i>); empty if the reference has not the shape of one. */
    public Optional<DossierCode> code() {
        return DossierCode.tryParse(reference);
    }

    /** Who paid (<i>họ tên người nộp tiền</i>). */
    public Optional<PersonName> payer() {
        return Optional.ofNullable(payer);
    }

    /** The number of the payer's paper (<i>số CMT người nộp tiền</i>), as it came. */
    public Optional<String> payerPaper() {
        return Optional.ofNullable(payerPaper);
    }

    /** The tax number (<i>mã số thuế</i>), as it came. */
    public Optional<String> taxNumber() {
        return Optional.ofNullable(taxNumber);
    }

    /** Where the receipt can be fetched (<i>URL file chứng từ</i>). */
    public Optional<String> link() {
        return Optional.ofNullable(link);
    }

    /** The notice that was paid (<i>mã thông báo thuế</i>). */
    public Optional<String> notice() {
        return Optional.ofNullable(notice);
    }

    /** When it was paid (<i>thời gian thanh toán</i>), Vietnamese time; empty if what came is no {@code yyyyMMddHHmmss}. */
    public Optional<LocalDateTime> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    /**
     * How much (<i>số tiền</i>), in đồng, without zeros behind the point. Empty if it cannot be read, as an amount of more than 15 digits
     * or with more than two behind a dot, which might be thousands.
     */
    public Optional<BigDecimal> amount() {
        return Optional.ofNullable(amount);
    }

    /** What for (<i>nội dung thanh toán</i>). */
    public Optional<String> content() {
        return Optional.ofNullable(content);
    }

    /** Whether it was paid (<i>trạng thái thanh toán</i>), with the code that was sent; an empty one if none was. */
    public Coded<PaymentState> state() {
        return state;
    }

    /**
     * What the receipt is known by: 64 hexadecimal digits, the same for the same dossier, notice, time, amount and state, and for nothing
     * else. Where time or amount cannot be read it is the same only if every field is, as it came: none is lost, but one that is written
     * otherwise when it comes again counts as another. It says nothing of anybody.
     */
    public String key() {
        return key;
    }

    /** Whether a receipt with this {@link #key()} was taken before, as far as the handler was told, or earlier in the same request. */
    public boolean isRepeated() {
        return repeated;
    }

    /** What stood around the receipt, as it came; without session and key. Unmodifiable. */
    public Map<String, String> envelope() {
        return envelope;
    }

    /** Every field as it came, in its order, lists and objects as JSON; without those that are null or blank. Unmodifiable. */
    public Map<String, String> fields() {
        return fields;
    }

    /** The fields that are not what they should be, as they came, by their names. Unmodifiable. */
    public Map<String, String> unread() {
        return unread;
    }

    @Override
    public String toString() {
        return "InboundPayment[" + (repeated ? "repeated" : "new") + "]";
    }
}

package io.github.dancu.dvc.signon;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CmndNumber;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.DateForm;
import io.github.dancu.citizen.IdentityAccount;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the portal's single sign-on says of whoever signed on (<i>thông tin tài khoản đăng nhập</i>).
 *
 * <p>Every claim is here as it came; those that mean something also as what they mean. A claim that came twice is the last one (RFC
 * 7519, section 4). Immutable and thread-safe; two are equal if every claim is. {@link #toString()} shows the kind of account alone.
 */
@Personal
public final class SignOnClaims {
    private static final int LARGEST = 256 * 1024;

    private static final List<String> TEXTS =
            List.of("TechID", "HoChieu", "MaSoThue", "MaSoDoanhNghiep", "TenDoanhNghiep", "ThuDienTu", "SoDienThoai");

    private final Map<String, String> claims;
    private final Map<String, String> texts;
    private final Map<String, String> unread;
    private final Coded<AccountKind> kind;
    private final @Nullable CitizenId citizenId;
    private final @Nullable CmndNumber cmnd;
    private final @Nullable PersonName name;
    private final @Nullable PartialDate birthDate;

    private SignOnClaims(ClaimFields fields) {
        this.kind = AccountKind.read(fields.text("LoaiTaiKhoan").orElse(""));
        CitizenId stated = fields.read("SoDinhDanh", CitizenId::tryParse).orElse(null);
        // The old field is filled with the new number, too.
        CitizenId inOldField =
                fields.text("SoCMND").flatMap(CitizenId::tryParse).orElse(null);
        this.citizenId = fields.text("SoDinhDanh").isPresent() ? stated : inOldField;
        this.cmnd = inOldField != null && inOldField.equals(citizenId)
                ? null
                : fields.read("SoCMND", CmndNumber::tryParse).orElse(null);
        this.name = fields.read("HoVaTen", PersonName::tryParse).orElse(null);
        this.birthDate = fields.read("NgayThangNamSinh", DateForm.COMPACT::read).orElse(null);
        this.texts = new HashMap<>();
        for (String text : TEXTS) {
            fields.text(text).ifPresent(came -> texts.put(text, came));
        }
        this.claims = fields.all();
        this.unread = fields.unread();
    }

    /**
     * Reads what the userinfo endpoint answered.
     *
     * @param json UTF-8, at most 256 KiB and 64 levels deep
     * @throws IllegalArgumentException if it is not a JSON object, too large or too deep; the message repeats nothing of it
     */
    public static SignOnClaims ofUserInfo(byte[] json) {
        if (json.length > LARGEST) {
            throw new IllegalArgumentException("claims are at most 256 KiB");
        }
        try {
            return read(new WireReply(200, json, null));
        } catch (ReplyFault unreadable) {
            throw new IllegalArgumentException("claims are a JSON object of at most 64 levels, in UTF-8");
        }
    }

    /** The same from text. */
    public static SignOnClaims ofUserInfo(String json) {
        return ofUserInfo(json.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads the payload of an ID token <b>that the caller has verified</b>. Nothing is verified here, neither the signature nor issuer,
     * audience, expiry and nonce: whoever reads a token from elsewhere than the token endpoint without verifying it lets anybody in as
     * anybody.
     *
     * @param idToken three parts in Base64url, joined by dots; a token that is encrypted cannot be read
     * @throws IllegalArgumentException if it has another shape, or its payload is not a JSON object of at most 256 KiB and 64 levels; the
     *     message repeats nothing of it
     */
    public static SignOnClaims ofVerifiedIdToken(String idToken) {
        return ofUserInfo(IdTokenPayload.of(idToken, LARGEST));
    }

    static SignOnClaims read(WireReply reply) throws ReplyFault {
        return new SignOnClaims(new ClaimFields(JsonFields.of(reply)));
    }

    /** Whose account it is (<i>loại tài khoản</i>); an empty code if that was not said. */
    public Coded<AccountKind> kind() {
        return kind;
    }

    /** The account's identifier on the portal ({@code TechID}), which stays when numbers and papers change. */
    public Optional<String> techId() {
        return text("TechID");
    }

    /** The personal number (<i>số định danh cá nhân</i>), also where it stands in the field of the old card. */
    public Optional<CitizenId> citizenId() {
        return Optional.ofNullable(citizenId);
    }

    /** The number of the old identity card (<i>số CMND</i>), nine digits. */
    public Optional<CmndNumber> cmnd() {
        return Optional.ofNullable(cmnd);
    }

    /** The number of the passport (<i>hộ chiếu</i>), as it came. */
    public Optional<String> passport() {
        return text("HoChieu");
    }

    /** The tax number (<i>mã số thuế</i>), as it came. */
    public Optional<String> taxNumber() {
        return text("MaSoThue");
    }

    /** The number of the business (<i>mã số doanh nghiệp</i>), as it came. */
    public Optional<String> businessNumber() {
        return text("MaSoDoanhNghiep");
    }

    /** The name (<i>họ và tên</i>); for an organisation perhaps of the person who acts for it. */
    public Optional<PersonName> name() {
        return Optional.ofNullable(name);
    }

    /** The name of the organisation ({@code TenDoanhNghiep}; one public source), as it came. */
    public Optional<String> organisationName() {
        return text("TenDoanhNghiep");
    }

    /** The birth date (<i>ngày tháng năm sinh</i>), read as {@code yyyyMMdd} or a year. */
    public Optional<PartialDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /** The e-mail address (<i>thư điện tử</i>), as it came. */
    public Optional<String> email() {
        return text("ThuDienTu");
    }

    /** The telephone number ({@code SoDienThoai}; one public source), as it came. Families share one: it is no key. */
    public Optional<String> phone() {
        return text("SoDienThoai");
    }

    /** How well the holder was checked ({@code loAs}), with the codes that are inferred; see {@link AccountLevel}. */
    public AccountLevel level() {
        return AccountLevel.of(this);
    }

    /** The electronic-identity account of a person with a personal number; empty for anybody else. */
    public Optional<IdentityAccount> identityAccount() {
        return citizenId()
                .filter(number -> kind.means(AccountKind.PERSON))
                .map(number -> IdentityAccount.of(number, level().stated()).withPhone(phone().orElse(null)));
    }

    /** Any claim as it came, such as {@code sub} or {@code nonce}: text as text, a number as written, a list or an object as JSON. */
    public Optional<String> claim(String claimName) {
        return Optional.ofNullable(claims.get(claimName));
    }

    /** Every claim as it came, in its order; without those that are null or blank. Unmodifiable. */
    public Map<String, String> claims() {
        return claims;
    }

    /** The claims that are not what they should be, as they came, by their names. Unmodifiable. */
    public Map<String, String> unread() {
        return unread;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignOnClaims that && claims.equals(that.claims);
    }

    @Override
    public int hashCode() {
        return claims.hashCode();
    }

    @Override
    public String toString() {
        return "SignOnClaims[" + kind.meaning().map(Enum::name).orElse("unknown kind") + "]";
    }

    private Optional<String> text(String claimName) {
        return Optional.ofNullable(texts.get(claimName));
    }
}

package io.github.dancu.bhxh.registry;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.HouseholdCode;
import io.github.dancu.citizen.NgspDate;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A member of a household at social insurance (<i>thành viên hộ gia đình tham gia BHYT</i>).
 *
 * <p>Every part may be missing. Immutable and thread-safe; {@link #toString()} shows the masked number alone.
 */
@Personal
public final class InsuredMember {
    private final @Nullable SocialInsuranceNumber number;
    private final @Nullable PersonName name;
    private final @Nullable NgspDate birthDate;
    private final @Nullable Coded<Gender> gender;
    private final @Nullable HouseholdCode householdCode;
    private final String address;
    private final RegistryCodes codes;
    private final Map<String, String> unread;

    private InsuredMember(RegistryRecord record) throws ReplyFault {
        this.number = record.read("maSo", SocialInsuranceNumber::tryParse);
        this.name = record.name();
        this.birthDate = record.birthDate();
        this.gender = record.gender();
        this.householdCode = record.read("maHo", HouseholdCode::tryParse);
        this.address = record.text("diaChi");
        this.codes = record.codes();
        this.unread = record.unread();
    }

    static InsuredMember read(JsonFields record) throws ReplyFault {
        return new InsuredMember(new RegistryRecord(record));
    }

    /** The social-insurance number (<i>mã số</i>). */
    public Optional<SocialInsuranceNumber> number() {
        return Optional.ofNullable(number);
    }

    /** The name (<i>họ tên</i>). */
    public Optional<PersonName> name() {
        return Optional.ofNullable(name);
    }

    /** The birth date (<i>ngày sinh</i>), as much of it as is known; empty if what came cannot be read. */
    public Optional<PartialDate> birthDate() {
        return birthDateAsSent().flatMap(NgspDate::read);
    }

    /** The birth date with its code, as they came. */
    public Optional<NgspDate> birthDateAsSent() {
        return Optional.ofNullable(birthDate);
    }

    /** The sex (<i>giới tính</i>), with the code that was sent; 3 stands for other (<i>khác</i>) and has no meaning here. */
    public Optional<Coded<Gender>> gender() {
        return Optional.ofNullable(gender);
    }

    /** The code of the household (<i>mã hộ</i>). */
    public Optional<HouseholdCode> householdCode() {
        return Optional.ofNullable(householdCode);
    }

    /** The address (<i>địa chỉ</i>), one text as it came. */
    public Optional<String> address() {
        return Optional.of(address).filter(text -> !text.isEmpty());
    }

    /** The registry's own codes of this member. */
    public RegistryCodes codes() {
        return codes;
    }

    /** What was sent but is not what it should be: the text as it came, by the name of its field. Unmodifiable. */
    public Map<String, String> unread() {
        return unread;
    }

    @Override
    public String toString() {
        return "InsuredMember[" + (number != null ? number : "***") + "]";
    }
}

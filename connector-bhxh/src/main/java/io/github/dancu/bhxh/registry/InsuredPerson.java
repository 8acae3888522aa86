package io.github.dancu.bhxh.registry;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
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
 * What the registry says of the person with a social-insurance number (<i>người tham gia BHXH</i>): perhaps nothing but its codes.
 *
 * <p>Nothing is corrected; what was sent is what is here. Immutable and thread-safe; {@link #toString()} shows the masked number
 * alone.
 */
@Personal
public final class InsuredPerson {
    private final SocialInsuranceNumber number;
    private final boolean found;
    private final @Nullable PersonName name;
    private final @Nullable NgspDate birthDate;
    private final @Nullable Coded<Gender> gender;
    private final String oldBookNumber;
    private final Address birthRegistration;
    private final RegistryCodes codes;
    private final Map<String, String> unread;

    private InsuredPerson(SocialInsuranceNumber number, RegistryCodes codes) {
        this.number = number;
        this.found = false;
        this.name = null;
        this.birthDate = null;
        this.gender = null;
        this.oldBookNumber = "";
        this.birthRegistration = new Address("", "", "", "");
        this.codes = codes;
        this.unread = Map.of();
    }

    private InsuredPerson(SocialInsuranceNumber number, RegistryRecord record, RegistryCodes around) throws ReplyFault {
        this.number = number;
        this.found = true;
        this.name = record.name();
        this.birthDate = record.birthDate();
        this.gender = record.gender();
        this.oldBookNumber = record.text("soSoCu");
        this.birthRegistration =
                new Address(record.text("maTinhKs"), record.text("maHuyenKs"), record.text("maXaKs"), "");
        this.codes = record.codes().within(around);
        this.unread = record.unread();
    }

    static InsuredPerson read(SocialInsuranceNumber number, RegistryReply reply) throws ReplyFault {
        Optional<JsonFields> record = reply.record();
        return record.isPresent()
                ? new InsuredPerson(number, new RegistryRecord(record.get()), reply.codes())
                : new InsuredPerson(number, reply.codes());
    }

    /** The number that was asked for (<i>mã số BHXH</i>). */
    public SocialInsuranceNumber number() {
        return number;
    }

    /** Whether the registry said anything about a person; if not, the {@link #codes()} may say why. */
    public boolean isFound() {
        return found;
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

    /** The number of the old insurance book (<i>số sổ cũ</i>), as it came. */
    public Optional<String> oldBookNumber() {
        return Optional.of(oldBookNumber).filter(text -> !text.isEmpty());
    }

    /**
     * Where the birth was registered (<i>nơi đăng ký khai sinh</i>), in codes of the statistics office. As of which day they hold is
     * not said.
     */
    public Optional<Address> birthRegistration() {
        return Optional.of(birthRegistration).filter(address -> !address.isEmpty());
    }

    /** The registry's own codes. */
    public RegistryCodes codes() {
        return codes;
    }

    /** What was sent but is not what it should be: the text as it came, by the name of its field. Unmodifiable. */
    public Map<String, String> unread() {
        return unread;
    }

    @Override
    public String toString() {
        return "InsuredPerson[" + number + (found ? "" : ", not found") + "]";
    }
}

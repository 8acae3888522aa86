package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.CivilStatusCodes;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.dossier.LinkedGroup;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A registered birth (<i>kết quả đăng ký khai sinh</i>, {@code nks…}), with the personal number that the child was given.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows the masked number alone.
 */
@Personal
public final class BirthResult implements CivilStatusResult {
    static final String CERTIFICATE = "giayKhaiSinh";
    static final String NUMBER = "soDinhDanh";

    private final ResultFields fields;
    private final @Nullable CitizenId personalNumber;
    private final @Nullable LocalDate registeredOn;
    private final @Nullable PersonName childName;
    private final @Nullable PartialDate birthDate;
    private final @Nullable Coded<Gender> gender;

    private BirthResult(ResultFields fields) {
        this.fields = fields;
        this.personalNumber = fields.read(NUMBER, CitizenId::tryParse);
        this.registeredOn =
                fields.read("ngayDangKy", text -> LinkedTime.tryParse(text).map(moment -> moment.toLocalDate()));
        this.childName = fields.read("nksHoTen", PersonName::tryParse);
        this.birthDate = fields.read("nksNgaySinh", PartialDate::tryParse);
        this.gender =
                fields.text("nksGioiTinh").map(CivilStatusCodes.GENDER::read).orElse(null);
    }

    static BirthResult of(Map<String, String> fields) {
        return new BirthResult(new ResultFields(fields, CERTIFICATE));
    }

    /** The child's personal number (<i>số định danh cá nhân</i>); empty if it did not come or cannot be read. */
    public Optional<CitizenId> personalNumber() {
        return Optional.ofNullable(personalNumber);
    }

    /** The day of the registration (<i>ngày đăng ký</i>). */
    public Optional<LocalDate> registeredOn() {
        return Optional.ofNullable(registeredOn);
    }

    /** The child's name. */
    public Optional<PersonName> childName() {
        return Optional.ofNullable(childName);
    }

    /** The child's birth date. */
    public Optional<PartialDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /** The child's sex (list <i>HoTich/GioiTinh</i>), raw as it came. */
    public Optional<Coded<Gender>> gender() {
        return Optional.ofNullable(gender);
    }

    /** Where it was born (<i>nơi sinh</i>). As of which day the codes hold is not said. */
    public Optional<Address> birthPlace() {
        return fields.address("nksNoiSinh");
    }

    /** The family's home place (<i>quê quán</i>). As of which day the codes hold is not said. */
    public Optional<Address> homePlace() {
        return fields.address("nksQueQuan");
    }

    @Override
    public LinkedGroup group() {
        return LinkedGroup.BIRTH;
    }

    @Override
    public Map<String, String> fields() {
        return fields.fields();
    }

    @Override
    public Optional<byte[]> certificate() {
        return fields.certificate();
    }

    @Override
    public Map<String, String> unread() {
        return fields.unread();
    }

    @Override
    public String toString() {
        return "BirthResult[" + (personalNumber == null ? "no number" : personalNumber) + "]";
    }
}

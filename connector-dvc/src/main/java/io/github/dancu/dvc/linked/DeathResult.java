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
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A registered death (<i>kết quả đăng ký khai tử</i>, {@code nkt…}). Its {@link #fields()} hold the cause of death, which is
 * sensitive data (NĐ 356/2025/NĐ-CP).
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows nothing of it.
 */
@Personal
public final class DeathResult implements CivilStatusResult {
    static final String CERTIFICATE = "giayKhaiTu";

    private final ResultFields fields;
    private final @Nullable PersonName name;
    private final @Nullable PartialDate birthDate;
    private final @Nullable PartialDate diedOn;
    private final @Nullable Coded<Gender> gender;

    private DeathResult(ResultFields fields) {
        this.fields = fields;
        this.name = fields.read("nktHoTen", PersonName::tryParse);
        this.birthDate = fields.read("nktNgaySinh", PartialDate::tryParse);
        this.diedOn = fields.read("nktNgayChet", PartialDate::tryParse);
        this.gender =
                fields.text("nktGioiTinh").map(CivilStatusCodes.GENDER::read).orElse(null);
    }

    static DeathResult of(Map<String, String> fields) {
        return new DeathResult(new ResultFields(fields, CERTIFICATE));
    }

    /** The name of the person who died. */
    public Optional<PersonName> name() {
        return Optional.ofNullable(name);
    }

    /** The birth date of the same. */
    public Optional<PartialDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    /** When they died (<i>ngày chết</i>), as much of it as is known. */
    public Optional<PartialDate> diedOn() {
        return Optional.ofNullable(diedOn);
    }

    /** Their sex (list <i>HoTich/GioiTinh</i>), raw as it came. */
    public Optional<Coded<Gender>> gender() {
        return Optional.ofNullable(gender);
    }

    /** Their personal number ({@code nktSoGiayTo}); empty if another paper is named. */
    public Optional<CitizenId> personalNumber() {
        return fields.text("nktSoGiayTo").flatMap(CitizenId::tryParse);
    }

    /** Where they lived last (<i>nơi cư trú</i>). As of which day the codes hold is not said. */
    public Optional<Address> residence() {
        return fields.address("nktNoiCuTru");
    }

    /** Where they died (<i>nơi chết</i>). As of which day the codes hold is not said. */
    public Optional<Address> deathPlace() {
        return fields.address("nktNoiChet");
    }

    @Override
    public LinkedGroup group() {
        return LinkedGroup.DEATH;
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
        return "DeathResult[***]";
    }
}

package io.github.dancu.testkit;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.NgspDate;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** People as the insurance services on the national platform write them. */
final class InsuranceRecord {
    private static final String FOUND = "1";
    private static final String NOT_FOUND = "0";

    private InsuranceRecord() {}

    /** A person, or nulls for nobody. */
    static JsonObjectBuilder person(@Nullable SyntheticPerson person) {
        if (person == null) {
            return nulls("hoTen", "soSoCu", "ngaySinh", "loaiNgaySinh", "gioiTinh", "maTinhKs", "maHuyenKs", "maXaKs")
                    .add("trangThai", NOT_FOUND);
        }
        Optional<Address> atBirth = person.citizen().birthRegistration();
        return described(WireJson.object(), person)
                .add("soSoCu", JsonValue.NULL)
                .add("maTinhKs", code(atBirth, Address::provinceCode))
                .add("maHuyenKs", code(atBirth, Address::districtCode))
                .add("maXaKs", code(atBirth, Address::wardCode))
                .add("trangThai", FOUND);
    }

    /** The number of the only person found, else null. */
    static JsonObjectBuilder number(List<SyntheticPerson> found) {
        if (found.size() != 1) {
            return nulls("maSoBhxh").add("trangThai", NOT_FOUND);
        }
        return WireJson.object()
                .add("maSoBhxh", found.get(0).insurance().digits())
                .add("trangThai", FOUND);
    }

    static JsonObjectBuilder member(SyntheticPerson person, String household) {
        JsonObjectBuilder member = person.isKnownToBhxh()
                ? WireJson.object().add("maSo", person.insurance().digits())
                : nulls("maSo");
        return described(member, person)
                .add("maHo", household)
                .add("diaChi", code(person.citizen().permanentAddress(), Address::detail))
                .add("trangThai", FOUND);
    }

    /** 1 for a man and 2 for a woman. */
    static String gender(SyntheticPerson person) {
        return person.id().gender() == Gender.MALE ? "1" : "2";
    }

    private static JsonObjectBuilder described(JsonObjectBuilder record, SyntheticPerson person) {
        NgspDate date = NgspDate.of(person.birthDate());
        return record.add("hoTen", person.name().text())
                .add("ngaySinh", date.date())
                .add("loaiNgaySinh", date.kind())
                .add("gioiTinh", gender(person));
    }

    private static String code(Optional<Address> address, Function<Address, String> part) {
        return address.map(part).orElse("");
    }

    private static JsonObjectBuilder nulls(String... fields) {
        JsonObjectBuilder record = WireJson.object();
        for (String field : fields) {
            record.add(field, JsonValue.NULL);
        }
        return record;
    }
}

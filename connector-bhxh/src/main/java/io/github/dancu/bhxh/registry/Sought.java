package io.github.dancu.bhxh.registry;

import io.github.dancu.citizen.NgspDate;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.InputCheck;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whom a search is for. */
@Personal
record Sought(PersonName name, PartialDate birthDate, GenderCode gender) {
    /** Puts the fields that every search has. */
    void writeTo(Map<String, String> body) {
        NgspDate date = NgspDate.of(birthDate);
        body.put("hoTen", name.upperCase());
        body.put("ngaySinh", date.date());
        body.put("loaiNgaySinh", date.kind());
        body.put("gioiTinh", gender.code());
    }

    @Override
    public String toString() {
        return "Sought[***]";
    }

    /** Collects the parts. */
    static final class Parts {
        private @Nullable PersonName name;
        private @Nullable PartialDate birthDate;
        private @Nullable GenderCode gender;

        void name(PersonName given) {
            this.name = Objects.requireNonNull(given, "name");
        }

        void birthDate(PartialDate given) {
            this.birthDate = Objects.requireNonNull(given, "birthDate");
        }

        void gender(GenderCode given) {
            this.gender = given;
        }

        void copy(Sought other) {
            name = other.name;
            birthDate = other.birthDate;
            gender = other.gender;
        }

        /** Reads what somebody typed. */
        void read(InputCheck check, @Nullable String nameText, @Nullable String dateText, @Nullable String genderText) {
            check.read("name", nameText, PersonName::tryParse, "is not a name of at most 200 characters")
                    .ifPresent(this::name);
            check.read("birthDate", dateText, PartialDate::tryParse, "is not a date of the calendar")
                    .ifPresent(this::birthDate);
            check.read("gender", genderText, GenderCode::tryParse, "is none of Nam, Nữ, Khác, 1, 2, 3")
                    .ifPresent(this::gender);
        }

        void requireAll(InputCheck check) {
            require(check, "name", name);
            require(check, "birthDate", birthDate);
            require(check, "gender", gender);
        }

        Sought toSought() {
            return new Sought(
                    Objects.requireNonNull(name, "name"),
                    Objects.requireNonNull(birthDate, "birthDate"),
                    Objects.requireNonNull(gender, "gender"));
        }

        private static void require(InputCheck check, String field, @Nullable Object part) {
            if (part == null) {
                check.reject(field, "is missing");
            }
        }
    }
}

package io.github.dancu.place;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The administrative units (<i>đơn vị hành chính</i>) of Vietnam, with the days on which their codes meant them: 63
 * provinces, 705 districts and 10,599 wards on 01/10/2022; 34 provinces and 3,321 wards since 01/07/2025 (QĐ
 * 19/2025/QĐ-TTg).
 *
 * <p>On 01/07/2025 codes were reused, so every question about a code takes a date: a day in Vietnam, on which the code was
 * written down. 30742 is phường Vĩnh Bảo in 2022, phường Vĩnh Thanh Vân in early 2025, phường Rạch Giá since 01/07/2025.
 *
 * <p>The methods that return an {@link Optional} answer only what is certain. The methods that return a list give
 * everything that is possible on the day: ask {@link Validity#on} what is certain. For days before 01/10/2022 nothing is
 * certain.
 *
 * <p>Provinces, districts, wards, names and successions are each read at their first use, once. Thread-safe.
 */
public final class AdministrativeUnits {
    /** The first day without districts and with 34 provinces: 01/07/2025. */
    public static final LocalDate TWO_LEVELS_SINCE = LocalDate.of(2025, 7, 1);

    private static final AdministrativeUnits VIETNAM = new AdministrativeUnits();

    private AdministrativeUnits() {}

    /** The units of Vietnam; always the same instance. */
    public static AdministrativeUnits vietnam() {
        return VIETNAM;
    }

    /** The province a code of two digits meant on a day; empty if none did, or if it is not certain which. */
    public Optional<Province> province(String code, LocalDate on) {
        return ProvinceTable.PROVINCES.certain(code, on);
    }

    /** All provinces a code has meant, in order of time; empty for an unknown code. */
    public List<Province> provinces(String code) {
        return ProvinceTable.PROVINCES.meanings(code);
    }

    /** The provinces in force on a day, in the order of their codes. */
    public List<Province> provincesOn(LocalDate on) {
        return ProvinceTable.PROVINCES.possible(on);
    }

    /**
     * The provinces with a name that were, or may have been, in force on a day. Accents, case, blanks and signs do not
     * count, nor does a word for the kind before the name ({@code tỉnh}, {@code thành phố}, {@code T.}, {@code TP.}).
     *
     * @param name as people type it
     */
    public List<Province> provincesNamed(String name, LocalDate on) {
        return ProvinceTable.PROVINCES.named(FoldedName.keys(name, FoldedName.PROVINCE_WORDS), on);
    }

    /**
     * The province that a province had become part of by a day, or itself; empty if that day is before the province
     * began, or if it is not certain. No province was split.
     */
    public Optional<Province> becameOn(Province province, LocalDate on) {
        return ProvinceTable.becameOn(province, on);
    }

    /** The provinces that a province was made from at its beginning; empty if it goes back to before 01/10/2022. */
    public List<Province> predecessors(Province province) {
        return ProvinceTable.predecessors(province);
    }

    /**
     * The district a code of three digits meant on a day; empty if none did, or if it is not certain which. Since
     * 01/07/2025 there are no districts.
     */
    public Optional<District> district(String code, LocalDate on) {
        return DistrictTable.DISTRICTS.certain(code, on);
    }

    /** All districts a code has meant, in order of time; empty for an unknown code. */
    public List<District> districts(String code) {
        return DistrictTable.DISTRICTS.meanings(code);
    }

    /** The districts of a province that were, or may have been, in force on a day, in the order of their codes. */
    public List<District> districtsOf(String provinceCode, LocalDate on) {
        return DistrictTable.DISTRICTS.possible(on).stream()
                .filter(district -> district.provinceCode().equals(provinceCode))
                .toList();
    }

    /**
     * The districts with a name that were, or may have been, in force on a day, in the order of their codes. Accents, case,
     * blanks and signs do not count, nor a leading zero, nor a word for the kind before the name ({@code quận}, {@code
     * huyện}, {@code thị xã}, {@code thành phố}, {@code Q.}, {@code H.}, {@code TX.}, {@code TP.}), so several may answer.
     *
     * @param name as people type it
     */
    public List<District> districtsNamed(String name, LocalDate on) {
        return DistrictTable.DISTRICTS.named(FoldedName.keys(name, FoldedName.DISTRICT_WORDS), on);
    }

    /**
     * The ward a code of five digits meant on a day; empty if none did, or if it is not certain which. {@link
     * #wards(String)} has the candidates.
     */
    public Optional<Ward> ward(String code, LocalDate on) {
        return WardTable.WARDS.certain(code, on);
    }

    /** All wards a code has meant, in order of time; empty for an unknown code. */
    public List<Ward> wards(String code) {
        return WardTable.WARDS.meanings(code);
    }

    /** All wards that were, or may have been, in force on a day, in the order of their codes. */
    public List<Ward> wardsOn(LocalDate on) {
        return WardTable.WARDS.possible(on, ward -> true);
    }

    /** The wards of a province that were, or may have been, in force on a day, in the order of their codes. */
    public List<Ward> wardsOfProvince(String provinceCode, LocalDate on) {
        return WardTable.WARDS.possible(on, ward -> ward.provinceCode().equals(provinceCode));
    }

    /** The wards of a district that were, or may have been, in force on a day, in the order of their codes. */
    public List<Ward> wardsOfDistrict(String districtCode, LocalDate on) {
        return WardTable.WARDS.possible(
                on, ward -> ward.districtCode().filter(districtCode::equals).isPresent());
    }

    /**
     * The wards with a name that were, or may have been, in force on a day, in the order of their codes.
     *
     * <p>Accents, case, blanks and signs do not count, so several may answer; nor does a word for the kind before the
     * name ({@code phường}, {@code xã}, {@code thị trấn}, {@code đặc khu}, {@code P.}, {@code X.}, {@code TT.}), nor a
     * leading zero ({@code Phường 05}).
     *
     * @param name as people type it
     */
    public List<Ward> wardsNamed(String name, LocalDate on) {
        return WardNames.find(name, on, ward -> true);
    }

    /** The same as {@link #wardsNamed(String, LocalDate)}, within the province that has this code on that day. */
    public List<Ward> wardsNamed(String name, String provinceCode, LocalDate on) {
        return WardNames.find(name, on, ward -> ward.provinceCode().equals(provinceCode));
    }

    /**
     * What a ward became on 01/07/2025, by the conversion table of the National Statistics Office (<i>Bảng chuyển đổi
     * đơn vị hành chính mới – cũ</i>).
     */
    public Succession successors(Ward ward) {
        return becameOn(ward, TWO_LEVELS_SINCE);
    }

    /**
     * What a ward had become by a day: the ward itself while it is in force, later the wards it may be in. The outcome is
     * {@link Succession.Outcome#UNKNOWN} without candidates if the day is before the ward began.
     */
    public Succession becameOn(Ward ward, LocalDate on) {
        return WardSuccession.LINKS.becameOn(ward, on);
    }

    /** The wards that went over to this one in one step, in the order of their codes; empty if none is recorded. */
    public List<Predecessor> predecessors(Ward ward) {
        return WardSuccession.LINKS.predecessors(ward);
    }
}

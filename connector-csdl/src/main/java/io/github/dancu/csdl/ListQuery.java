package io.github.dancu.csdl;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.BloodGroup;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.EthnicGroup;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.Religion;
import io.github.dancu.citizen.SensitiveField;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import java.util.Set;

/**
 * Of whom a list is wanted (<i>cung cấp danh sách công dân</i>): who lives somewhere, is of an age, a sex, an ethnic group, a religion
 * or a blood group. The last three are sensitive and need a purpose that {@link CsdlClient.Builder#sensitivePurposes} names.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows what kind it is.
 */
public final class ListQuery {
    private static final int OLDEST = 150;

    private final CsdlOperation operation;
    private final Elements criterion;
    private final Elements place;

    private ListQuery(CsdlOperation operation, Elements criterion, Elements place) {
        this.operation = operation;
        this.criterion = criterion;
        this.place = place;
    }

    /**
     * Who lives in a province, district or ward, as far as the address says.
     *
     * @throws InvalidRequestException if it has no province
     */
    public static ListQuery ofPlace(Address place) {
        return new ListQuery(CsdlOperation.LIST_BY_PLACE, new Elements(), placeOf(place));
    }

    /**
     * Who is of an age, both included.
     *
     * @throws InvalidRequestException unless 0 ≤ {@code from} ≤ {@code to} ≤ 150
     */
    public static ListQuery ofAge(int from, int to) {
        InputCheck check = InputCheck.of(CsdlClient.SYSTEM, "list query");
        if (from < 0 || from > to) {
            check.reject("from", "is not 0 to the upper age");
        }
        if (to > OLDEST) {
            check.reject("to", "is more than " + OLDEST);
        }
        check.orThrow();
        return new ListQuery(
                CsdlOperation.LIST_BY_AGE,
                new Elements().text("TuTuoi", String.valueOf(from)).text("DenTuoi", String.valueOf(to)),
                new Elements());
    }

    /**
     * Who is of a sex.
     *
     * @throws InvalidRequestException if the code is blank
     */
    public static ListQuery ofGender(Coded<Gender> gender) {
        return coded(CsdlOperation.LIST_BY_GENDER, "GioiTinh", gender);
    }

    /**
     * Who is of an ethnic group.
     *
     * @throws InvalidRequestException if the code is blank
     */
    public static ListQuery ofEthnicGroup(Coded<EthnicGroup> group) {
        return coded(CsdlOperation.LIST_BY_ETHNIC_GROUP, "DanToc", group);
    }

    /**
     * Who is of a religion.
     *
     * @throws InvalidRequestException if the code is blank
     */
    public static ListQuery ofReligion(Coded<Religion> religion) {
        return coded(CsdlOperation.LIST_BY_RELIGION, "TonGiao", religion);
    }

    /**
     * Who is of a blood group.
     *
     * @throws InvalidRequestException if the code is blank
     */
    public static ListQuery ofBloodGroup(Coded<BloodGroup> group) {
        return coded(CsdlOperation.LIST_BY_BLOOD_GROUP, "NhomMau", group);
    }

    /**
     * The same, and only those who live there. Default: anywhere.
     *
     * @throws InvalidRequestException if it has no province
     */
    public ListQuery livingIn(Address place) {
        return new ListQuery(operation, criterion, placeOf(place));
    }

    CsdlOperation operation() {
        return operation;
    }

    Set<SensitiveField> sensitive() {
        return operation.sensitive();
    }

    Elements elements() {
        return new Elements().all(criterion.toList()).all(place.toList());
    }

    @Override
    public String toString() {
        return "ListQuery[" + operation.reportName() + "]";
    }

    private static ListQuery coded(CsdlOperation operation, String element, Coded<?> code) {
        InputCheck check = InputCheck.of(CsdlClient.SYSTEM, "list query");
        if (code.raw().isBlank()) {
            check.reject("code", "is missing");
        }
        check.orThrow();
        return new ListQuery(operation, new Elements().text(element, code.raw()), new Elements());
    }

    private static Elements placeOf(Address place) {
        InputCheck check = InputCheck.of(CsdlClient.SYSTEM, "list query");
        if (place.provinceCode().isBlank()) {
            check.reject("place", "has no province");
        }
        check.orThrow();
        return new Elements().group("DiaPhuong", Forms.unit(place));
    }
}

package io.github.dancu.csdl;

import io.github.dancu.citizen.Address;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.MaritalStatus;
import io.github.dancu.citizen.Personal;
import io.github.dancu.citizen.RelatedPerson;
import io.github.dancu.citizen.Relationship;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something said about a citizen that the population database confirms or does not (<i>thông tin cần xác minh</i>); it tells no more
 * than that.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows what kind it is.
 */
@Personal
public final class Claim {
    private final CsdlOperation operation;
    private final String element;
    private final Function<Forms, Elements> elements;

    private Claim(CsdlOperation operation, String element, Function<Forms, Elements> elements) {
        this.operation = operation;
        this.element = element;
        this.elements = elements;
    }

    /**
     * This person is the head of the citizen's household (<i>chủ hộ</i>).
     *
     * @throws InvalidRequestException if the person has no name
     */
    public static Claim headOfHousehold(RelatedPerson head) {
        return person(CsdlOperation.VERIFY_HEAD, "ChuHo", head, new Elements());
    }

    /**
     * This person is a relative of the citizen (<i>nhân thân</i>).
     *
     * @param relationship what the person is to the citizen, with the database's code
     * @throws InvalidRequestException if the person has no name, or the code is blank
     */
    public static Claim relative(Coded<Relationship> relationship, RelatedPerson relative) {
        return person(
                CsdlOperation.VERIFY_RELATIVE,
                "NhanThan",
                relative,
                new Elements().text("QuanHe", code("relationship", relationship)));
    }

    /**
     * This person is the citizen's guardian (<i>người giám hộ</i>).
     *
     * @throws InvalidRequestException if the person has no name
     */
    public static Claim guardian(RelatedPerson guardian) {
        return person(CsdlOperation.VERIFY_GUARDIAN, "NguoiGiamHo", guardian, new Elements());
    }

    /**
     * The citizen lives here now (<i>nơi ở hiện tại</i>).
     *
     * @throws InvalidRequestException if the address has no province
     */
    public static Claim currentAddress(Address address) {
        InputCheck check = InputCheck.of(CsdlClient.SYSTEM, "claim");
        if (address.provinceCode().isBlank()) {
            check.reject("address", "has no province");
        }
        return check.orThrow(() -> new Claim(
                CsdlOperation.VERIFY_CURRENT_ADDRESS,
                "NoiOHienTai",
                forms -> new Elements()
                        .group(
                                "NoiOHienTai",
                                Forms.unit(address)
                                        .text("ChiTiet", Optional.of(address.detail()))
                                        .text("QuocGia", Optional.of(address.countryCode())))));
    }

    /**
     * The citizen is married, single, widowed or divorced (<i>tình trạng hôn nhân</i>).
     *
     * @param status with the database's code
     * @throws InvalidRequestException if the code is blank
     */
    public static Claim maritalStatus(Coded<MaritalStatus> status) {
        String code = code("status", status);
        return new Claim(
                CsdlOperation.VERIFY_MARITAL_STATUS,
                "TinhTrangHonNhan",
                forms -> new Elements().text("TinhTrangHonNhan", code));
    }

    /** The citizen is dead or missing (<i>chết, mất tích</i>). */
    public static Claim deadOrMissing() {
        return new Claim(CsdlOperation.VERIFY_DEAD_OR_MISSING, "TinhTrangChetMatTich", forms -> new Elements());
    }

    CsdlOperation operation() {
        return operation;
    }

    /** What it confirms, as evidence names it. */
    String element() {
        return element;
    }

    List<Element> elements(Forms forms) {
        return elements.apply(forms).toList();
    }

    @Override
    public String toString() {
        return "Claim[" + operation.reportName() + "]";
    }

    private static Claim person(CsdlOperation operation, String element, RelatedPerson person, Elements before) {
        InputCheck check = InputCheck.of(CsdlClient.SYSTEM, "claim");
        if (person.name().isEmpty()) {
            check.reject("person", "has no name");
        }
        List<Element> first = before.toList();
        return check.orThrow(() -> new Claim(
                operation,
                element,
                forms -> new Elements()
                        .group(
                                element,
                                new Elements()
                                        .all(first)
                                        .all(forms.person(person).toList()))));
    }

    private static String code(String field, Coded<?> coded) {
        InputCheck check = InputCheck.of(CsdlClient.SYSTEM, "claim");
        if (coded.raw().isBlank()) {
            check.reject(field, "is missing");
        }
        return check.orThrow(coded::raw);
    }
}

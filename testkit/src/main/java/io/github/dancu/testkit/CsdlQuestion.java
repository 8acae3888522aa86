package io.github.dancu.testkit;

import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.Personal;
import java.util.Map;
import java.util.Optional;

/**
 * A question to the population database, whichever channel it came by.
 *
 * @param fields texts by the path of their names in the schema, for example {@code ChuHo/HoVaTen}; {@code NgayThangNam} and
 *     {@code Nam} stand at the top
 */
@Personal
record CsdlQuestion(CsdlOperation operation, Map<String, String> fields) {
    CsdlQuestion {
        boolean aboutChanges = operation == CsdlOperation.LOOK_UP && fields.containsKey("TuNgay");
        operation = aboutChanges ? CsdlOperation.CHANGES : operation;
        fields = Map.copyOf(fields);
    }

    /** The text of a field; empty if it is absent. */
    String text(String path) {
        return fields.getOrDefault(path, "");
    }

    int number(String path) {
        return Integer.parseInt(text(path));
    }

    /** The personal number, or the CMND if there is none. */
    String citizenNumber() {
        String number = text("SoDinhDanh");
        return number.isEmpty() ? text("SoCMND") : number;
    }

    /** Empty if the date is missing or malformed. */
    Optional<PartialDate> birthDate() {
        String full = text("NgayThangNam");
        String date = full.isEmpty() ? text("Nam") : full;
        boolean expected = date.matches(full.isEmpty() ? "[0-9]{4}" : "[0-9]{8}");
        return expected ? PartialDate.tryParse(date) : Optional.empty();
    }

    @Override
    public String toString() {
        return "CsdlQuestion[" + operation + "]";
    }
}

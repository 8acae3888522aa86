package io.github.dancu.csdl;

import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;

/**
 * One line of a file of people to be checked (<i>dòng dữ liệu rà soát</i>), as it stands there.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows the number of the line.
 *
 * @param line the number of its line in the file, from 1
 * @param fits whether it has no more fields than the header
 * @param number what stands for the number
 * @param name what stands for the name
 * @param birthDate what stands for the birth date
 */
@Personal
public record CitizenRow(long line, boolean fits, String number, String name, String birthDate) {
    /**
     * Who is meant.
     *
     * @throws InvalidRequestException naming every field that cannot be read, or that there are too many
     */
    public CitizenQuery query() {
        InputCheck check = InputCheck.of(CsdlClient.SYSTEM, "citizen row");
        if (!fits) {
            check.reject("row", "has more fields than the header");
        }
        check.orThrow();
        return CitizenQuery.fromText(number, name, birthDate);
    }

    @Override
    public String toString() {
        return "CitizenRow[line " + line + "]";
    }
}

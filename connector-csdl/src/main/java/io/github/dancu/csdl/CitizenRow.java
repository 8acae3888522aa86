package io.github.dancu.csdl;

import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.InvalidRequestException;

/**
 * One line of a file of people to be checked (<i>dòng dữ liệu rà soát</i>), as it stands there.
 *
 * <p>Immutable and thread-safe. {@link #toString()} shows the number of the line.
 *
 * @param line the number of its line in the file, from 1
 * @param number what stands for the number
 * @param name what stands for the name
 * @param birthDate what stands for the birth date
 */
@Personal
public record CitizenRow(long line, String number, String name, String birthDate) {
    /**
     * Who is meant.
     *
     * @throws InvalidRequestException naming every field that cannot be read
     */
    public CitizenQuery query() {
        return CitizenQuery.fromText(number, name, birthDate);
    }

    @Override
    public String toString() {
        return "CitizenRow[line " + line + "]";
    }
}

package io.github.dancu.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.dancu.citizen.Citizen;
import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The result of a list as a file of comma-separated values in UTF-8. */
final class ResultCsv {
    private static final String HEADING = "SoDinhDanh,HoVaTen,NgayThangNamSinh,GioiTinh\r\n";

    private ResultCsv() {}

    static byte[] of(List<Citizen> citizens) {
        return citizens.stream()
                .map(ResultCsv::row)
                .collect(Collectors.joining("", HEADING, ""))
                .getBytes(UTF_8);
    }

    private static String row(Citizen citizen) {
        return Stream.of(
                        citizen.id().digits(),
                        citizen.name().map(PersonName::text).orElse(""),
                        citizen.birthDate().map(PartialDate::toText).orElse(""),
                        citizen.gender().map(Coded::raw).orElse(""))
                .map(ResultCsv::quoted)
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}

package io.github.dancu.bhxh;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.connect.JsonFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.place.FacilityCode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The fields of an answer as a card check: what cannot be read is kept as it came, and nothing is corrected. */
final class CardReader {
    private final JsonFields fields;
    private final CardResult result;
    private final CardCheck.Builder check;

    private CardReader(JsonFields fields, CardResult result) {
        this.fields = fields;
        this.result = result;
        this.check = CardCheck.builder(result);
    }

    static CardCheck read(JsonFields fields, CardResult result) throws ReplyFault {
        return new CardReader(fields, result).read();
    }

    private CardCheck read() throws ReplyFault {
        fields.optionalText("ghiChu").ifPresent(check::note);
        readText("hoTen", PersonName::tryParse).ifPresent(check::name);
        readText("ngaySinh", PartialDate::tryParse).ifPresent(check::birthDate);
        fields.optionalText("gioiTinh").map(CardReader::gender).ifPresent(check::gender);
        Optional<HealthCardNumber> number = readText("maThe", HealthCardNumber::tryParse);
        Optional<HealthCardNumber> newNumber = readText("maTheMoi", HealthCardNumber::tryParse);
        if (number.isPresent()) {
            check.card(card(number.get()));
        }
        boolean replaced =
                result.category().filter(CardCategory.REPLACED::equals).isPresent();
        if (newNumber.isPresent() && (replaced || !newNumber.equals(number))) {
            check.replacement(newCard(newNumber.get()));
        }
        return check.build();
    }

    private HealthCard card(HealthCardNumber number) throws ReplyFault {
        HealthCard.Builder card = HealthCard.builder(number);
        readValidity(card, "gtTheTu", "gtTheDen");
        readText("maDKBD", FacilityCode::tryParse).ifPresent(card::facility);
        fields.optionalText("maKV").ifPresent(card::livingArea);
        readText("ngayDu5Nam", CardReader::day).ifPresent(card::fiveYearsFrom);
        readText("maSoBHXH", SocialInsuranceNumber::tryParse).ifPresent(card::insuranceNumber);
        return card.build();
    }

    private HealthCard newCard(HealthCardNumber number) throws ReplyFault {
        HealthCard.Builder card = HealthCard.builder(number);
        readValidity(card, "gtTheTuMoi", "gtTheDenMoi");
        readText("maDKBDMoi", FacilityCode::tryParse).ifPresent(card::facility);
        return card.build();
    }

    private void readValidity(HealthCard.Builder card, String fromField, String untilField) throws ReplyFault {
        readText(fromField, CardReader::day).ifPresent(card::validFrom);
        Optional<LocalDate> end = readText(untilField, CardReader::day);
        end.ifPresent(card::validUntil);
        if (end.isEmpty() && fields.optionalText(untilField).isPresent()) {
            card.endUnread();
        }
    }

    private <T> Optional<T> readText(String field, Function<String, Optional<T>> reader) throws ReplyFault {
        Optional<String> text = fields.optionalText(field);
        Optional<T> value = text.flatMap(reader);
        if (value.isEmpty()) {
            text.ifPresent(unread -> check.unread(field, unread));
        }
        return value;
    }

    private static Optional<LocalDate> day(String text) {
        return PartialDate.tryParse(text).flatMap(PartialDate::full);
    }

    private static Coded<Gender> gender(String text) {
        String word = Normalizer.normalize(text.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return switch (word) {
            case "nam" -> Coded.known(text, Gender.MALE);
            case "nữ" -> Coded.known(text, Gender.FEMALE);
            default -> Coded.unknown(text);
        };
    }
}

package io.github.dancu.bhxh;

import io.github.dancu.citizen.Coded;
import io.github.dancu.citizen.Gender;
import io.github.dancu.citizen.HealthCardNumber;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.SocialInsuranceNumber;
import io.github.dancu.connect.LenientFields;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.place.FacilityCode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fields of an answer as a card check: what cannot be read is kept as it came, and nothing is corrected. */
final class CardReader {
    private static final List<String> TEXTS = List.of("diaChi", "cqBHXH", "TEMP1", "TEMP2", "maTheCu", "tenDKBDMoi");

    private static final List<String> OF_A_CARD =
            List.of("gtTheTu", "gtTheDen", "maDKBD", "maKV", "ngayDu5Nam", "maSoBHXH");
    private static final List<String> OF_A_NEW_CARD = List.of("gtTheTuMoi", "gtTheDenMoi", "maDKBDMoi");

    private final GatewayReply reply;
    private final LenientFields fields;
    private final CardResult result;
    private final CardDetails.Builder details;

    private CardReader(GatewayReply reply, CardResult result) {
        this.reply = reply;
        this.fields = new LenientFields(reply.fields());
        this.result = result;
        this.details = CardDetails.builder(result);
    }

    static CardCheck read(GatewayReply reply) throws ReplyFault {
        return verdict(new CardReader(reply, reply.cardResult()).read());
    }

    private CardDetails read() throws ReplyFault {
        reply.note().ifPresent(details::note);
        fields.read("hoTen", PersonName::tryParse).ifPresent(details::name);
        fields.read("ngaySinh", PartialDate::tryParse).ifPresent(details::birthDate);
        fields.text("gioiTinh").map(CardReader::gender).ifPresent(details::gender);
        for (String name : TEXTS) {
            fields.text(name).ifPresent(text -> details.text(name, text));
        }
        readCards();
        readHistory();
        details.unread(fields.unread());
        return details.build();
    }

    /** A list that cannot be read says nothing against the card. */
    private void readHistory() {
        try {
            details.treatments(TreatmentReader.list(reply.fields()));
        } catch (ReplyFault odd) {
            fields.keep(TreatmentReader.nameOf(reply.fields(), TreatmentReader.TREATMENTS));
        }
        try {
            details.lookups(TreatmentReader.lookups(reply.fields()));
        } catch (ReplyFault odd) {
            fields.keep(TreatmentReader.nameOf(reply.fields(), TreatmentReader.LOOKUPS));
        }
    }

    private void readCards() throws ReplyFault {
        Optional<HealthCardNumber> number = fields.read("maThe", HealthCardNumber::tryParse);
        Optional<HealthCardNumber> newNumber = fields.read("maTheMoi", HealthCardNumber::tryParse);
        if (number.isPresent()) {
            details.card(card(number.get()));
        } else {
            OF_A_CARD.forEach(fields::keep);
        }
        boolean replaced =
                result.category().filter(CardCategory.REPLACED::equals).isPresent();
        // With an old number beside it, the card that is named is the new one already.
        boolean another = !newNumber.equals(number) && fields.text("maTheCu").isEmpty();
        if (newNumber.isPresent() && (replaced || another)) {
            details.replacement(newCard(newNumber.get()));
        } else {
            OF_A_NEW_CARD.forEach(fields::keep);
        }
    }

    private HealthCard card(HealthCardNumber number) throws ReplyFault {
        HealthCard.Builder card = HealthCard.builder(number);
        readValidity(card, "gtTheTu", "gtTheDen");
        fields.read("maDKBD", FacilityCode::tryParse).ifPresent(card::facility);
        fields.text("maKV").ifPresent(card::livingArea);
        fields.read("ngayDu5Nam", WireTime::day).ifPresent(card::fiveYearsFrom);
        fields.read("maSoBHXH", SocialInsuranceNumber::tryParse).ifPresent(card::insuranceNumber);
        return card.build();
    }

    private HealthCard newCard(HealthCardNumber number) throws ReplyFault {
        HealthCard.Builder card = HealthCard.builder(number);
        readValidity(card, "gtTheTuMoi", "gtTheDenMoi");
        fields.read("maDKBDMoi", FacilityCode::tryParse).ifPresent(card::facility);
        return card.build();
    }

    private void readValidity(HealthCard.Builder card, String fromField, String untilField) throws ReplyFault {
        fields.read(fromField, WireTime::day).ifPresent(card::validFrom);
        Optional<LocalDate> end = fields.read(untilField, WireTime::day);
        end.ifPresent(card::validUntil);
        if (end.isEmpty() && fields.text(untilField).isPresent()) {
            card.endUnread();
        }
    }

    /** The answer that these details are, by their code. */
    static CardCheck verdict(CardDetails details) {
        CardCategory category = details.result().category().orElse(null);
        if (category == null) {
            return new CardCheck.UnknownCode(details);
        }
        return switch (category) {
            case VALID ->
                details.replacement().isPresent() ? new CardCheck.Replaced(details) : new CardCheck.Valid(details);
            case VALID_MANUAL_CHECK -> new CardCheck.CheckPapers(details);
            case REPLACED -> new CardCheck.Replaced(details);
            case EXPIRED -> new CardCheck.Expired(details);
            case NOT_YET_VALID -> new CardCheck.NotYetValid(details);
            case NOT_FOUND -> new CardCheck.NotFound(details);
            case IDENTITY_MISMATCH ->
                new CardCheck.IdentityMismatch(
                        details, details.result().differing().orElseThrow());
            case REVOKED -> new CardCheck.Revoked(details);
            case SUSPENDED -> new CardCheck.Stopped(details);
            case CHILD_WITHOUT_CARD -> new CardCheck.ChildWithoutCard(details);
        };
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

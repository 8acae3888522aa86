package io.github.dancu.dvc.inbound;

import io.github.dancu.dossier.Contact;
import io.github.dancu.dossier.DossierContents;
import io.github.dancu.dossier.IndicatorFacts;
import io.github.dancu.dossier.LinkedDatabase;
import io.github.dancu.dossier.OnlinePayment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/** Reads the parts of a dossier that the model has types for. */
final class DossierReader {
    private static final List<String> TEXTS =
            List.of("MaDoiTuong", "ThongTinTra", "DonViXuLy", "TrichYeuHoSo", "GhiChu");

    private static final String DATABASES = "DSKetNoiCSDL";
    // More than there are; each one more costs a copy of all before it.
    private static final int MOST_DATABASES = 100;

    private DossierReader() {}

    static Map<String, String> texts(InboundItem item) {
        Map<String, String> texts = new HashMap<>();
        for (String name : TEXTS) {
            item.text(name).ifPresent(text -> texts.put(name, text));
        }
        return texts;
    }

    static Contact contact(InboundItem item) {
        Contact contact = Contact.none();
        contact = with(contact, item, "SoDienThoai", Contact::withPhone);
        contact = with(contact, item, "Email", Contact::withEmail);
        contact = with(contact, item, "Fax", Contact::withFax);
        return with(contact, item, "ThongTinKhac", Contact::withOther);
    }

    static DossierContents contents(InboundItem item) {
        return new DossierContents(
                InboundParts.attachments(item, "TaiLieuNop", false),
                item.parts("DanhSachTepDinhKemKhac", InboundParts::otherPaper),
                item.parts("DanhSachLePhi", InboundParts::fee),
                item.parts("DanhSachGiayToKetQua", InboundParts::result));
    }

    static IndicatorFacts facts(InboundItem item) {
        IndicatorFacts facts = IndicatorFacts.none();
        Optional<Boolean> digitised = item.flag("HoSoCoThanhPhanSoHoa");
        if (digitised.isPresent()) {
            facts = facts.withDigitisedParts(digitised.get());
        }
        Optional<Boolean> verified = item.flag("TaiKhoanDuocXacThucVoiVNeID");
        if (verified.isPresent()) {
            facts = facts.withVneidVerified(verified.get());
        }
        Optional<OnlinePayment> paid = item.read(
                "DuocThanhToanTrucTuyen", text -> OnlinePayment.read(text).meaning());
        if (paid.isPresent()) {
            facts = facts.withOnlinePayment(paid.get());
        }
        for (String code : databases(item)) {
            facts = facts.withDatabase(LinkedDatabase.read(code));
        }
        return facts;
    }

    private static List<String> databases(InboundItem item) {
        List<String> codes = item.elements(DATABASES).stream()
                .flatMap(database -> database.text("MaCSDL").stream())
                .distinct()
                .limit(MOST_DATABASES + 1L)
                .toList();
        if (codes.size() > MOST_DATABASES) {
            item.note(DATABASES);
            return codes.subList(0, MOST_DATABASES);
        }
        return codes;
    }

    private static Contact with(
            Contact contact, InboundItem item, String name, BiFunction<Contact, String, Contact> put) {
        return item.read(name, text -> InboundItem.taken(() -> put.apply(contact, text)))
                .orElse(contact);
    }
}

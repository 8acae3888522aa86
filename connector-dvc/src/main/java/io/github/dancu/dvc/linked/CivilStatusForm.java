package io.github.dancu.dvc.linked;

import io.github.dancu.citizen.CitizenId;
import io.github.dancu.citizen.PartialDate;
import io.github.dancu.citizen.PersonName;
import io.github.dancu.citizen.Personal;
import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.XmlElement;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The form that a citizen filled in for a birth or a death (<i>tờ khai đăng ký khai sinh, khai tử</i>, {@code <hoTich>}), field
 * by field as it came.
 *
 * <p>Immutable and thread-safe; {@link #toString()} shows how many fields there are.
 */
@Personal
public final class CivilStatusForm {
    private static final String ROOT = "hoTich";

    private final Map<String, String> fields;

    private CivilStatusForm(Map<String, String> fields) {
        this.fields = Collections.unmodifiableMap(fields);
    }

    /** @throws ReplyFault if it is no XML that can be read, has a document type, or holds no such form */
    static CivilStatusForm read(String xml) throws ReplyFault {
        XmlElement form = XmlElement.parse(xml)
                .find(ROOT)
                .orElseThrow(() -> ReplyFault.unreadable("an element " + ROOT + " is missing"));
        Map<String, String> fields = new LinkedHashMap<>();
        collect(form, "", fields);
        return new CivilStatusForm(fields);
    }

    /**
     * Every field that is filled in, by its name in the form, for example {@code nksHoTen}; a field within another is named
     * {@code outer.inner}. Of two with one name the first counts. Unmodifiable.
     */
    public Map<String, String> fields() {
        return fields;
    }

    /** One field as it came; empty if it is not filled in. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /** The name of the child, or of the person who died ({@code nksHoTen}, {@code nktHoTen}); empty if it cannot be read. */
    public Optional<PersonName> subject() {
        return text("nksHoTen").or(() -> text("nktHoTen")).flatMap(PersonName::tryParse);
    }

    /** The birth date of the same person ({@code nksNgaySinh}, {@code nktNgaySinh}); empty if it cannot be read. */
    public Optional<PartialDate> subjectBirthDate() {
        return text("nksNgaySinh").or(() -> text("nktNgaySinh")).flatMap(PartialDate::tryParse);
    }

    /** The name of whoever asks for the registration (<i>người yêu cầu</i>, {@code nycHoTen}); empty if it cannot be read. */
    public Optional<PersonName> applicant() {
        return text("nycHoTen").flatMap(PersonName::tryParse);
    }

    /** The personal number of the same ({@code nycSoGiayToTuyThan}); empty if another paper is named, or it cannot be read. */
    public Optional<CitizenId> applicantNumber() {
        return text("nycSoGiayToTuyThan").flatMap(CitizenId::tryParse);
    }

    /** The code of the unit where it is to be registered (<i>nơi đăng ký</i>, {@code noiDangKy}), as it came. */
    public Optional<String> registrationPlace() {
        return text("noiDangKy");
    }

    @Override
    public String toString() {
        return "CivilStatusForm[" + fields.size() + " fields]";
    }

    private static void collect(XmlElement parent, String prefix, Map<String, String> fields) {
        for (XmlElement child : parent.children()) {
            String name = prefix + child.name();
            if (!child.children().isEmpty()) {
                collect(child, name + ".", fields);
            } else if (!child.text().isBlank()) {
                fields.putIfAbsent(name, child.text().strip());
            }
        }
    }
}

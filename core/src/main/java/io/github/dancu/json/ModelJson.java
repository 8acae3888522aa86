package io.github.dancu.json;

import jakarta.json.bind.JsonbConfig;
import java.util.ArrayList;
import java.util.List;

/**
 * The configuration with which Jakarta JSON Binding writes and reads the model (<i>mô hình dữ liệu dạng JSON</i>).
 *
 * <p>Values that are one text (numbers, codes, names, dates, scanned cards) are strings; an open code is
 * {@code {"code": …, "meaning": …}} with the code as it came; people, households and dossiers are objects, and what is absent
 * is left out. Reading is tolerant: unknown fields are passed over, {@code null} is absent, a number may stand where a text
 * is expected. What is written reads back as an equal value. What the model computes (warnings, proposals, readings of a
 * name, due dates, what became of a ward) has no form: it is computed again.
 *
 * <p>A value that cannot be read is a {@code JsonbException} that names the field and the rule, and never the value.
 *
 * <p>The caller may add settings to the configuration and should make one {@code Jsonb} of it and keep that. Thread-safe:
 * each call returns a configuration of its own.
 */
public final class ModelJson {
    private ModelJson() {}

    /**
     * The configuration that leaves sensitive data (<i>dữ liệu cá nhân nhạy cảm</i>: ethnic group, religion, blood group) out
     * of every {@link io.github.dancu.citizen.Citizen}, both written and read. A record of your own that has a field for such
     * data has asked for it by name, and the field is written. Legal source: NĐ 356/2025/NĐ-CP, Điều 4.
     */
    public static JsonbConfig config() {
        return config(false);
    }

    /** The configuration that keeps sensitive data of citizens, for who has a purpose that needs them. */
    public static JsonbConfig configWithSensitiveData() {
        return config(true);
    }

    private static JsonbConfig config(boolean withSensitive) {
        List<JsonForm<?>> forms = new ArrayList<>(Texts.ALL);
        forms.addAll(CodedForm.all());
        forms.addAll(List.of(
                new AddressForm(),
                new RelatedPersonForm(),
                new HeadOfHouseholdForm(),
                new CitizenForm(withSensitive),
                new SensitiveDetailsForm(),
                new HouseholdMemberForm(),
                new HouseholdForm(),
                new IdentityAccountForm()));
        forms.addAll(List.of(
                new ProcedureForm(),
                new OwnerForm(),
                new ContactForm(),
                new AttachmentForm(),
                new ResultPaperForm(),
                new OtherPaperForm(),
                new FeeForm(),
                new DossierStepForm(),
                new SupplementRoundForm(),
                new DossierContentsForm(),
                new DossierHistoryForm(),
                new IndicatorFactsForm(),
                new DossierForm(),
                new UnitForm.WardForm(),
                new UnitForm.DistrictForm(),
                new UnitForm.ProvinceForm()));
        JsonForm<?>[] all = forms.toArray(JsonForm<?>[]::new);
        return new JsonbConfig().withSerializers(all).withDeserializers(all);
    }
}

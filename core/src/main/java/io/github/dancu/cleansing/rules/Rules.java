package io.github.dancu.cleansing.rules;

import io.github.dancu.citizen.CitizenIdStructure;
import io.github.dancu.cleansing.Criterion;
import io.github.dancu.cleansing.register.PersonField;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rules that dancu knows (<i>bộ quy tắc làm sạch dữ liệu dân cư</i>). */
public final class Rules {
    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String NUMBERS = "TT 07/2016/TT-BCA";
    private static final String REGISTER = "Luật Căn cước 26/2023/QH15";

    private Rules() {}

    /** The fields without which a row is not complete: those of {@code FIELDS_MISSING} in {@link #programme()}. Unmodifiable. */
    public static final List<PersonField> NEEDED = List.of(
            PersonField.NUMBER,
            PersonField.NAME,
            PersonField.BIRTH_DATE,
            PersonField.SEX,
            PersonField.ETHNIC_GROUP,
            PersonField.RELIGION,
            PersonField.NATIONALITY,
            PersonField.BIRTH_PLACE,
            PersonField.ORIGIN,
            PersonField.WARD,
            PersonField.ADDRESS,
            PersonField.HOUSEHOLD,
            PersonField.RELATIONSHIP);

    /** The name of the population register beside which {@link #ofInsurance} and {@link #ofPrisonerList} look. */
    public static final String POPULATION = "population";

    /** The name of the registers of other provinces beside which {@link #ofOtherProvinces} looks. */
    public static final String ELSEWHERE = "elsewhere";

    /** The name of the list of prisoners beside which {@link #ofPrisoners} looks. */
    public static final String PRISONERS = "prisoners";

    /** All rules that look at a population register alone: at its rows, and at groups of them. As of today in Vietnam. */
    public static List<Rule> programme() {
        return programme(LocalDate.now(VIETNAM), CitizenIdStructure.officialCodes());
    }

    /**
     * All rules that look at a population register alone: at its rows, and at groups of them.
     *
     * @param today the day as of which people, cards and units are looked at
     * @param registrationCodes the codes with which personal numbers may begin, three digits each: of synthetic people, for example
     */
    public static List<Rule> programme(LocalDate today, Set<String> registrationCodes) {
        return Stream.concat(ofRows(today, registrationCodes).stream(), ofGroups().stream())
                .toList();
    }

    /** Whether a person of this register also stands in one of another province ({@link #ELSEWHERE}). */
    public static List<Rule> ofOtherProvinces() {
        return List.of(Rule.named("DUP_OUT", Criterion.CLEAN)
                .says("trùng thông tin ngoài tỉnh", "stands in the register of another province, too")
                .ofRowsBeside(ELSEWHERE, SourceChecks::standsThereToo));
    }

    /** Whether a person of this register stands in the list of prisoners ({@link #PRISONERS}). */
    public static List<Rule> ofPrisoners() {
        return List.of(Rule.named("PRISONER_MATCHED", Criterion.LIVE)
                .severity(Severity.INFO)
                .says("đối khớp với dữ liệu phạm nhân", "stands in the list of prisoners")
                .ofRowsBeside(PRISONERS, SourceChecks::standsThereToo));
    }

    /** Whether somebody in a list of prisoners, which is what the run is over, stands in no row of the population register ({@link #POPULATION}). */
    public static List<Rule> ofPrisonerList() {
        return List.of(Rule.named("PRISONER_UNMATCHED", Criterion.LIVE)
                .says("phạm nhân chưa có trong dữ liệu dân cư", "a prisoner who stands in no population register")
                .ofRowsBeside(POPULATION, SourceChecks::standsNowhere));
    }

    /** Whether insurance records, which are what the run is over, agree with the population register ({@link #POPULATION}). */
    public static List<Rule> ofInsurance() {
        return List.of(
                Rule.named("SI_MISMATCH", Criterion.CORRECT)
                        .says(
                                "thông tin BHXH sai lệch với CSDLQG về dân cư",
                                "an insurance record that differs from the population register")
                        .ofRowsBeside(POPULATION, SourceChecks::differs),
                Rule.named("SI_NOT_FOUND", Criterion.CORRECT)
                        .says(
                                "thông tin BHXH không tìm thấy trong CSDLQG về dân cư",
                                "an insurance record of nobody in the population register")
                        .ofRowsBeside(POPULATION, SourceChecks::isNotFound),
                Rule.named("SI_UNCLEAR", Criterion.CORRECT)
                        .severity(Severity.INFO)
                        .says(
                                "thông tin BHXH chưa xác định được",
                                "an insurance record of which nobody can say whose it is")
                        .ofRowsBeside(POPULATION, SourceChecks::unclear));
    }

    private static List<Rule> ofGroups() {
        return List.of(
                Rule.named("DUP_IN", Criterion.CLEAN)
                        .says("trùng thông tin trong tỉnh", "the same person twice")
                        .ofGroups(GroupChecks.SAME_PERSON),
                Rule.named("PID_DUPLICATE", Criterion.CORRECT)
                        .legalBasis(REGISTER)
                        .says("trùng số định danh", "one personal number in several rows")
                        .ofGroups(GroupChecks.SAME_NUMBER),
                Rule.named("CMND_SHARED", Criterion.CLEAN)
                        .says("trùng số CMND", "one number of an old card with several people")
                        .ofGroups(GroupChecks.SAME_CMND),
                Rule.named("PHONE_SHARED", Criterion.CLEAN)
                        .severity(Severity.INFO)
                        .says("dùng chung số điện thoại", "one phone number with several people")
                        .ofGroups(GroupChecks.SAME_PHONE),
                Rule.named("HH_NO_HEAD", Criterion.CORRECT)
                        .says("hộ không có chủ hộ", "a household without a head")
                        .ofGroups(GroupChecks.NO_HEAD),
                Rule.named("HH_MANY_HEADS", Criterion.CORRECT)
                        .says("hộ có trên 1 chủ hộ", "a household with several heads")
                        .ofGroups(GroupChecks.MANY_HEADS));
    }

    private static List<Rule> ofRows(LocalDate today, Set<String> registrationCodes) {
        return List.of(
                fieldsMissing(NEEDED),
                Rule.named("CMND_MISSING", Criterion.COMPLETE)
                        .whereEmpty(PersonField.CMND)
                        .severity(Severity.WARNING)
                        .says("thiếu số CMND 9 số", "no number of an old card")
                        .ofRows(new LifeChecks.CmndMissing(today)),
                Rule.named("PID_STRUCTURE", Criterion.CORRECT)
                        .whereFilled(PersonField.NUMBER)
                        .legalBasis(NUMBERS)
                        .says("số định danh sai cấu trúc", "the personal number is not built as one")
                        .ofRows(new NumberChecks.Structure(Set.copyOf(registrationCodes), today)),
                Rule.named("PID_CONFLICT", Criterion.CORRECT)
                        .whereFilled(PersonField.NUMBER)
                        .legalBasis(NUMBERS)
                        .says(
                                "số định danh mâu thuẫn với giới tính hoặc năm sinh",
                                "the personal number contradicts sex or birth year")
                        .ofRows(NumberChecks::conflict),
                Rule.named("DATE_IMPOSSIBLE", Criterion.CORRECT)
                        .says("ngày không có thật", "a day that cannot be")
                        .ofRows(new DateChecks.Impossible(today)),
                Rule.named("DATE_YEAR_ONLY", Criterion.COMPLETE)
                        .whereFilled(PersonField.BIRTH_DATE)
                        .severity(Severity.INFO)
                        .says("chỉ biết năm sinh", "only the birth year is known")
                        .ofRows(DateChecks::yearOnly),
                Rule.named("NAME_ENCODING", Criterion.CORRECT)
                        .says("họ tên bị lỗi bảng mã", "a name in a wrong encoding")
                        .ofRows(NameChecks::encoding),
                Rule.named("NAME_FORM", Criterion.CORRECT)
                        .severity(Severity.INFO)
                        .says("họ tên viết không chuẩn", "a name that is not written as one")
                        .ofRows(NameChecks::form),
                Rule.named("SEX_NAME_CONFLICT", Criterion.CORRECT)
                        .whereFilled(PersonField.NAME, PersonField.SEX)
                        .severity(Severity.WARNING)
                        .says("giới tính không hợp với tên đệm", "sex and name hint at different things")
                        .ofRows(NameChecks::sexConflict),
                Rule.named("PARENT_AGE", Criterion.CORRECT)
                        .whereFilled(PersonField.BIRTH_DATE)
                        .severity(Severity.WARNING)
                        .says("tuổi cha, mẹ không hợp lý", "a parent younger than 13 or older than 70")
                        .ofRows(DateChecks::parentAge),
                Rule.named("UNIT_OUTDATED", Criterion.LIVE)
                        .whereFilled(PersonField.WARD)
                        .says("mã phường, xã không còn hiệu lực", "the code of a ward that is not in force")
                        .ofRows(new LifeChecks.UnitOutdated(today)),
                Rule.named("DEAD_STILL_ACTIVE", Criterion.LIVE)
                        .whereFilled(PersonField.DEATH_DATE)
                        .says("đã chết mà vẫn đang cư trú", "died, and is written down as living there")
                        .ofRows(LifeChecks::deadStillActive),
                Rule.named("MOVED_STILL_HERE", Criterion.LIVE)
                        .whereFilled(PersonField.MOVED_OUT)
                        .says("đã chuyển đi mà vẫn đang cư trú", "moved away, and is written down as living there")
                        .ofRows(new LifeChecks.MovedStillHere(today)),
                Rule.named("CARD_EXPIRED", Criterion.LIVE)
                        .whereFilled(PersonField.CARD_EXPIRY)
                        .severity(Severity.WARNING)
                        .legalBasis(REGISTER)
                        .says("thẻ căn cước hết hạn", "the identity card has expired")
                        .ofRows(new DateChecks.CardExpired(today)));
    }

    /** The rule that these fields have something in them, where the register has a column for them. */
    public static Rule fieldsMissing(List<PersonField> fields) {
        return Rule.named("FIELDS_MISSING", Criterion.COMPLETE)
                .legalBasis(REGISTER)
                .says("thiếu trường thông tin", "a field that is needed is empty")
                .ofRows(new LifeChecks.FieldsMissing(List.copyOf(fields)));
    }
}

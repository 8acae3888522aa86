package io.github.dancu.citizen;

import io.github.dancu.reference.ReferenceTable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The code lists of the national population database (<i>danh mục của CSDL quốc gia về dân cư</i>), as far as public sources
 * show them.
 *
 * <p>The database's own tables are not published: what is not {@linkplain CodeConfidence#isConfirmed() confirmed} has no
 * meaning when read, unless {@link CodeList#withUnconfirmed()} is used. Thread-safe.
 */
public final class PopulationCodes {
    /** Sex (<i>GioiTinh</i>): 1 and 2; 0, which is not confirmed, says that there is no information. */
    public static final CodeList<Gender> GENDER = SmallCodes.list("CSDLQGDC/GioiTinh", Gender::valueOf);

    /** Marital status (<i>TinhTrangHonNhan</i>): 3 is divorced; 0, 1 and 2 are not confirmed. */
    public static final CodeList<MaritalStatus> MARITAL_STATUS =
            SmallCodes.list("CSDLQGDC/TinhTrangHonNhan", MaritalStatus::valueOf);

    /** Blood group (<i>NhomMau</i>): 00 says that there is no information; 01 to 04 are not confirmed. */
    public static final CodeList<BloodGroup> BLOOD_GROUP = SmallCodes.list("CSDLQGDC/NhomMau", BloodGroup::valueOf);

    /**
     * Ethnic group (<i>DanToc</i>): 01 to 54 in the order of QĐ 121-TCTK/PPCĐ. 39 is not confirmed; 55 (foreigner) and 56 (not
     * determined) are a local table's and name no group.
     */
    public static final CodeList<EthnicGroup> ETHNIC_GROUP =
            named("CSDLQGDC/DanToc", "ethnic_groups", EthnicGroup::named);

    /** Religion (<i>TonGiao</i>): 00 says none or no information; the rest is a local table and not confirmed. */
    public static final CodeList<Religion> RELIGION = named("CSDLQGDC/TonGiao", "religions", Religion::named);

    /** Relationship to the head of the household (<i>QuanHe</i>): CH01 is the head; no other code is known. */
    public static final CodeList<Relationship> RELATIONSHIP =
            named("CSDLQGDC/QuanHe", "relationships", Relationship::named);

    private PopulationCodes() {}

    private static <T> CodeList<T> named(String id, String table, Function<String, Optional<T>> meaning) {
        List<CodeEntry<T>> entries = ReferenceTable.read(table, row -> row).stream()
                .filter(row -> !row.text("code").isEmpty())
                .map(row -> CodeEntry.of(row, one -> meaning.apply(one.text("name"))))
                .toList();
        return CodeList.of(id, entries);
    }
}

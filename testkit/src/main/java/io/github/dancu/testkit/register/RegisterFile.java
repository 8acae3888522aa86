package io.github.dancu.testkit.register;

/** The files that are made of one population. */
public enum RegisterFile {
    /** The register that is to be cleansed (<i>cơ sở dữ liệu cần làm sạch</i>). */
    REGISTER("register.csv"),
    /** An extract of another province's register, with some people who are in ours, too (<i>trùng ngoài tỉnh</i>). */
    OTHER_PROVINCE("other-province.csv"),
    /** A list of prisoners (<i>danh sách phạm nhân</i>). */
    PRISONERS("prisoners.csv"),
    /** Records of social insurance (<i>dữ liệu BHXH</i>). */
    INSURANCE("insurance.csv");

    private final String fileName;

    RegisterFile(String fileName) {
        this.fileName = fileName;
    }

    /** What it is called in its directory. */
    public String fileName() {
        return fileName;
    }
}

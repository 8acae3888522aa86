package io.github.dancu.report;

/** How serious a finding in a report's figures is (<i>loại phát hiện</i>), most serious first. */
public enum FindingKind {
    /** <i>Mâu thuẫn</i>: the figures cannot all be right. */
    CONTRADICTION("mâu thuẫn"),
    /** <i>Chưa giải thích</i>: a remainder that the report says nothing about. */
    UNEXPLAINED("chưa giải thích"),
    /** <i>Không nêu tổng</i>: the total is not stated, so no progress can be computed. */
    NO_TOTAL("không nêu tổng");

    private final String label;

    FindingKind(String label) {
        this.label = label;
    }

    /** The Vietnamese name, in lower case. */
    public String label() {
        return label;
    }
}

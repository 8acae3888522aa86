/** The periodic progress report: its figures, the contradictions in them, and its pages. */
module io.github.dancu.report {
    requires transitive io.github.dancu.core;
    requires jakarta.json;
    requires static transitive org.jspecify;

    exports io.github.dancu.report;
}

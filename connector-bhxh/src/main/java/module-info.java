/** Speaks to social and health insurance (<i>BHXH, cổng giám định BHYT</i>). */
module io.github.dancu.bhxh {
    requires transitive io.github.dancu.core;
    requires jakarta.json.bind;
    requires static transitive org.jspecify;

    exports io.github.dancu.bhxh;
    exports io.github.dancu.bhxh.registry;

    // JSON-B binds public records of an unqualified open package only.
    opens io.github.dancu.bhxh.wire;
}

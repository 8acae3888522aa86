/** Speaks to the national population database (<i>CSDLQG về dân cư</i>). */
module io.github.dancu.csdl {
    requires transitive io.github.dancu.core;
    requires jakarta.json.bind;
    requires java.xml;
    requires static transitive org.jspecify;

    exports io.github.dancu.csdl;

    // JSON-B binds public records of an unqualified open package only.
    opens io.github.dancu.csdl.wire;
}

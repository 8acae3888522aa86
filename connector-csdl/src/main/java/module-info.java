/** Speaks to the national population database (<i>CSDLQG về dân cư</i>). */
module io.github.dancu.csdl {
    requires transitive io.github.dancu.core;
    requires java.xml;
    requires static transitive org.jspecify;

    exports io.github.dancu.csdl;
}

/** Speaks to social and health insurance (<i>BHXH, cổng giám định BHYT</i>). */
module io.github.dancu.bhxh {
    requires transitive io.github.dancu.core;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports io.github.dancu.bhxh;
    exports io.github.dancu.bhxh.registry;
}

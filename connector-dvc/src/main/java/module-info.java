/** Speaks to the public-service portal (<i>Cổng Dịch vụ công</i>). */
module io.github.dancu.dvc {
    requires transitive io.github.dancu.core;
    requires jakarta.json.bind;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports io.github.dancu.dvc;
    exports io.github.dancu.dvc.inbound;
    exports io.github.dancu.dvc.linked;
    exports io.github.dancu.dvc.signon;

    // JSON-B binds public records of an unqualified open package only.
    opens io.github.dancu.dvc.wire;
}

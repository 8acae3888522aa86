/** What population data means, how it becomes trustworthy, and how unstable systems are called. */
module io.github.dancu.core {
    requires static jakarta.validation;
    requires static io.opentelemetry.api;
    requires static io.opentelemetry.context;
    requires static micrometer.core;
    requires static transitive org.jspecify;
    requires com.ctc.wstx;
    requires de.siegmar.fastcsv;
    requires io.github.resilience4j.circuitbreaker;
    requires io.github.resilience4j.core;
    requires io.github.resilience4j.retry;
    requires jakarta.json;
    requires transitive jakarta.json.bind;
    requires java.xml;
    requires okhttp3;
    requires okio;
    requires org.slf4j;

    exports io.github.dancu.audit;
    exports io.github.dancu.bulk;
    exports io.github.dancu.citizen;
    exports io.github.dancu.cleansing;
    exports io.github.dancu.cleansing.cases;
    exports io.github.dancu.cleansing.register;
    exports io.github.dancu.cleansing.rules;
    exports io.github.dancu.connect;
    exports io.github.dancu.dossier;
    exports io.github.dancu.dossier.figures;
    exports io.github.dancu.journal;
    exports io.github.dancu.json;
    exports io.github.dancu.lgsp;
    exports io.github.dancu.observe;
    exports io.github.dancu.place;
    exports io.github.dancu.resilience;
    exports io.github.dancu.validation;

    // A validator makes its checks by reflection, and which module it is the user decides.
    opens io.github.dancu.validation.check;
}

/** What population data means, and how it becomes trustworthy. */
module io.github.dancu.core {
    requires static transitive org.jspecify;

    exports io.github.dancu.citizen;
    exports io.github.dancu.cleansing;
    exports io.github.dancu.dossier;
    exports io.github.dancu.place;
}

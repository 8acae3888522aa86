package io.github.dancu.dvc;

/** What of a reply that is no success is taken at its word, where being wrong would make a write take effect twice. */
enum Belief {
    /** That the session has ended, and that the portal failed and did nothing: of a question that is no matter. */
    ALL,
    /** That the session has ended: nobody looks at what stands in a request before looking at who sent it. */
    SESSION,
    /** Neither. */
    NOTHING
}

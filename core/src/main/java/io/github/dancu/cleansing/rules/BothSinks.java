package io.github.dancu.cleansing.rules;

/** Two sinks that take the same. */
record BothSinks(FindingSink first, FindingSink second) implements FindingSink {
    @Override
    public void accept(Finding finding) {
        first.accept(finding);
        second.accept(finding);
    }

    @Override
    public void complete(CleansingResult result) {
        first.complete(result);
        second.complete(result);
    }

    @Override
    public void close() {
        try (first;
                second) {
            // Each is closed, whatever the other throws.
        }
    }
}

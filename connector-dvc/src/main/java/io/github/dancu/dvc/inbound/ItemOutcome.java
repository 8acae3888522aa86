package io.github.dancu.dvc.inbound;

/** What the portal is told of one of the things that it sent. */
record ItemOutcome(String reference, int code, String message) {
    @Override
    public String toString() {
        return "ItemOutcome[" + code + "]";
    }
}

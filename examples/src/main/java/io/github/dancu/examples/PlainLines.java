package io.github.dancu.examples;

import java.io.PrintStream;

/** Progress for logs: one line per tenth of the work. */
final class PlainLines implements Progress.Step {
    private final PrintStream out;
    private final String work;
    private final int total;
    private int done;

    PlainLines(PrintStream out, String work, int total) {
        this.out = out;
        this.work = work;
        this.total = total;
    }

    @Override
    public void advance() {
        done++;
        if (done * 10 / total > (done - 1) * 10 / total) {
            out.println(work + ": " + done + " of " + total);
        }
    }

    @Override
    public void say(String text) {
        out.println(work + ": " + text);
    }

    @Override
    public void close() {}
}

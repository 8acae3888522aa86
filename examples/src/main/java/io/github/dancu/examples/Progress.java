package io.github.dancu.examples;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how far a long piece of work has come: a bar on a terminal, a line per tenth elsewhere. */
interface Progress {
    /** Begins a piece of work; closing the step ends it. */
    Step begin(String work, int total);

    /** One piece of work. */
    interface Step extends AutoCloseable {
        void advance();

        /** Tells what happens in the middle of it. */
        void say(String text);

        @Override
        void close();
    }

    /** A bar if the program runs on a terminal, lines on {@code out} otherwise. */
    static Progress on(PrintStream out) {
        return Terminal.isThere() ? Progress::bar : (work, total) -> new PlainLines(out, work, total);
    }

    private static Step bar(String work, int total) {
        var bar = new ProgressBarBuilder()
                .setTaskName(work)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .continuousUpdate()
                .build();
        return new Step() {
            @Override
            public void advance() {
                bar.step();
            }

            @Override
            public void say(String text) {
                bar.setExtraMessage(text);
            }

            @Override
            public void close() {
                bar.close();
            }
        };
    }
}

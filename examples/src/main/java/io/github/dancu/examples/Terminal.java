package io.github.dancu.examples;

import java.io.Console;

/** Whether somebody is watching: from Java 22 on there is always a console, which knows whether it is a terminal. */
final class Terminal {
    private Terminal() {}

    @SuppressWarnings("SystemConsoleNull")
    static boolean isThere() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException beforeJava22) {
            return true;
        } catch (ReflectiveOperationException unreadable) {
            return false;
        }
    }
}

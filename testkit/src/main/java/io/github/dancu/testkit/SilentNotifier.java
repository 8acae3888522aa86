package io.github.dancu.testkit;

import com.github.tomakehurst.wiremock.common.Notifier;

/** Keeps requests, which hold personal data on a user's own test system, out of every log. */
final class SilentNotifier implements Notifier {
    @Override
    public void info(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Throwable cause) {}
}

package io.github.dancu.csdl;

import io.github.dancu.connect.InputCheck;
import io.github.dancu.connect.InvalidRequestException;
import java.util.regex.Pattern;

/**
 * By what a list that was asked for is known (<i>mã yêu cầu</i>); keep it, and the list can be fetched after a restart.
 *
 * <p>Immutable and thread-safe.
 *
 * @param requestId 1 to 100 letters, digits, dots, hyphens and underscores
 */
public record ListTicket(String requestId) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._\\-]{1,100}");

    /** @throws InvalidRequestException if {@code requestId} has another shape */
    public ListTicket {
        InputCheck check = InputCheck.of(CsdlClient.SYSTEM, "list ticket");
        if (!SHAPE.matcher(requestId).matches()) {
            check.reject("requestId", "is not 1 to 100 letters, digits, dots, hyphens and underscores");
        }
        check.orThrow();
    }

    /**
     * The ticket with this id.
     *
     * @throws InvalidRequestException if it has another shape
     */
    public static ListTicket of(String requestId) {
        return new ListTicket(requestId);
    }

    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }
}

package io.github.dancu.connect;

/**
 * That the system refused the account.
 *
 * @param pause in which it is not shown again
 */
record Refusal(ReplyFault fault, Pause pause) {}

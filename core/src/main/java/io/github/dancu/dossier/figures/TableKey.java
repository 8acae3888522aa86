package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Channel;

/** Which row of a table: the place of the line, or -1 for dossiers that no line takes; channel and ward. */
record TableKey(int line, Channel channel, String ward) {
    static final int NO_LINE = -1;
}

package io.github.dancu.dossier.figures;

import io.github.dancu.dossier.Channel;
import io.github.dancu.dossier.ProcedureCode;

/** Which row of a table: the place of the line, or -1 for dossiers that no line takes; procedure, channel and ward. */
record TableKey(int line, ProcedureCode procedure, Channel channel, String ward) {
    static final int NO_LINE = -1;
}

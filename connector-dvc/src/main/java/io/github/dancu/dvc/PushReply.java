package io.github.dancu.dvc;

import io.github.dancu.connect.ReplyFault;

/** What a portal says to something that takes effect. */
interface PushReply {
    /** Whether it was done. */
    boolean succeeded();

    /** Whether the portal says that it holds the dossier already. */
    boolean saysThatItExists();

    /** What a reply means that is neither. */
    ReplyFault fault(Belief belief);
}

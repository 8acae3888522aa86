package io.github.dancu.dvc.linked;

/** How a linked dossier stands (<i>tình trạng hồ sơ liên thông</i>), and with that what its user does next. */
public enum LinkedStanding {
    /** Something can be done for it now: advance it. */
    UNDER_WAY,
    /** An agency, or an officer at the one-stop office, has it: advance it again later. */
    WAITING,
    /**
     * The citizen must supply papers (<i>yêu cầu bổ sung</i>). Asked for before the registration: receive the dossier again when the
     * software lists it; by a later agency: advance it again later.
     */
    SUPPLEMENT_REQUESTED,
    /**
     * A later agency refuses, or a system calls wrong what it was sent: what was done before stands. Resume it when the reason is gone, or
     * close it.
     */
    STOPPED,
    /** Refused before anything was registered (<i>từ chối</i>), and the software was told. The end. */
    REFUSED,
    /** The office closed it before it was done ({@link LinkedFlow#close}): what was done before stands. The end. */
    CLOSED,
    /** Every stage is done, and the result was returned. The end. */
    FINISHED
}

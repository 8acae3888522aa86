package io.github.dancu.dossier;

/** How a dossier was handed in (<i>kênh thực hiện</i>). */
public enum Channel {
    /** At the counter (<i>trực tiếp</i>). */
    COUNTER,
    /** On the portal (<i>trực tuyến</i>). */
    ONLINE,
    /** By the public post (<i>bưu chính công ích</i>). */
    POST
}

package io.github.dancu.csdl;

/** By which way the population database is reached (<i>kênh kết nối</i>). */
public enum CsdlChannel {
    /**
     * The JSON wrapper of a province's LGSP: a token by client credentials, then POST of JSON; the answer is SOAP inside a
     * JSON string.
     */
    LGSP_JSON
}

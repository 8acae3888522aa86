package io.github.dancu.csdl;

/** By which way the population database is reached (<i>kênh kết nối</i>); questions and answers are the same on all. */
public enum CsdlChannel {
    /** SOAP through the agency's security server, each request signed with its time and the secret. */
    SECURITY_SERVER,
    /** The same SOAP through a province's LGSP: a token by client credentials. */
    LGSP_SOAP,
    /**
     * The JSON wrapper of a province's LGSP: a token by client credentials, then POST of JSON; the answer is SOAP inside a
     * JSON string.
     */
    LGSP_JSON,
    /** The same with names that begin with a small letter, and the account in {@code userNameService}. */
    LGSP_JSON_CAMEL_CASE
}

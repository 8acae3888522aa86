package io.github.dancu.testkit;

/**
 * One way in which a gateway on the way, or the system behind it, fails with an answer that is whole as HTTP (<i>lỗi của trục
 * liên thông</i>).
 *
 * <p>Only {@link #TRUNCATED_XML} and {@link #HALF_BODY} let the system do its work. A fault of X-Road, of an LGSP or of SOAP
 * says what they say, whichever system is simulated behind them.
 */
public enum GatewayFault implements SimulatedFault {
    /** HTTP 500 of the X-Road at the provider, with {@code X-Road-Error}: it cannot reach the system. */
    XROAD_NETWORK_ERROR,
    /** HTTP 500 of the X-Road at the caller, with {@code X-Road-Error}: its configuration is too old. */
    XROAD_OUTDATED_CONFIGURATION,
    /** HTTP 400 of the X-Road, with {@code X-Road-Error}: it takes the request for none. */
    XROAD_BAD_REQUEST,
    /** HTTP 500 with the body of an X-Road error but without {@code X-Road-Error}: it is the system's own. */
    PROVIDER_ERROR,
    /** HTTP 401 of an LGSP. */
    LGSP_UNAUTHORIZED,
    /** HTTP 403 of an LGSP. */
    LGSP_FORBIDDEN,
    /** HTTP 429 of an LGSP, with {@code Retry-After: 2}. */
    LGSP_TOO_MANY_REQUESTS,
    /** A SOAP fault of the code {@code Server}: HTTP 500, or HTTP 200 and text inside JSON unless the request is XML. */
    SOAP_FAULT,
    /** The XML of the answer ends in its middle, inside JSON too; HTTP and the JSON are whole. */
    TRUNCATED_XML,
    /** The body ends in its middle although HTTP calls it whole. */
    HALF_BODY
}

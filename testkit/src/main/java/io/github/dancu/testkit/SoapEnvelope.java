package io.github.dancu.testkit;

/** The SOAP 1.1 envelope around an answer or a fault. */
final class SoapEnvelope {
    static final String NAMESPACE = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    private SoapEnvelope() {}

    static String around(String content) {
        return DECLARATION + "<soapenv:Envelope xmlns:soapenv=\"" + NAMESPACE + "\"><soapenv:Body>" + content
                + "</soapenv:Body></soapenv:Envelope>";
    }

    /**
     * A fault of SOAP 1.1.
     *
     * @param code {@code Client} or {@code Server}
     */
    static String fault(String code, String reason) {
        return DECLARATION
                + "<soap:Envelope xmlns:soap=\"%s\"><soap:Body><soap:Fault><faultcode>soap:%s</faultcode><faultstring>%s</faultstring></soap:Fault></soap:Body></soap:Envelope>"
                        .formatted(NAMESPACE, code, CsdlXml.escaped(reason));
    }
}

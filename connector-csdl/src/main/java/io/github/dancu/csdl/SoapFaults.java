package io.github.dancu.csdl;

import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.XmlElement;

/** What a SOAP fault means for the call. */
final class SoapFaults {
    private SoapFaults() {}

    /** Its text may name people and is left out. */
    static ReplyFault faultOf(XmlElement fault, WireReply reply) {
        String code = fault.childText("faultcode").orElse("").strip();
        String local = code.substring(code.indexOf(':') + 1);
        return ReplyFault.of(CsdlOutcomes.SOAP_FAULTS.of(local, ""), "a SOAP fault", code, reply);
    }
}

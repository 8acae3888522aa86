package io.github.dancu.csdl;

import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.connect.XmlElement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How one channel writes a question and wraps the SOAP document that answers it. */
interface ChannelWire {
    /** The request, not yet signed. */
    WireRequest write(String operation, List<Element> elements);

    /** The document; empty if the channel's own code says that there is nothing. */
    Optional<SoapReply> read(WireReply reply) throws ReplyFault;

    /**
     * A SOAP document that answers.
     *
     * @param soap what it says
     * @param text it as it came
     */
    record SoapReply(XmlElement soap, String text) {
        static SoapReply of(String text, WireReply reply) throws ReplyFault {
            XmlElement soap = XmlElement.parse(text);
            Optional<XmlElement> fault = soap.find("Fault");
            if (fault.isPresent()) {
                throw SoapFaults.faultOf(fault.get(), reply);
            }
            return new SoapReply(soap, text);
        }

        SoapReply renamed(Map<String, String> names) {
            return new SoapReply(soap.renamed(names), text);
        }

        @Override
        public String toString() {
            return "SoapReply[" + soap + "]";
        }
    }
}

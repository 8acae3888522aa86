package io.github.dancu.csdl;

import io.github.dancu.connect.ReplyFault;
import io.github.dancu.connect.WireReply;
import io.github.dancu.connect.WireRequest;
import io.github.dancu.connect.XmlElement;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** SOAP 1.1 with the document in the body, to one address: the operation is the name of the document. */
record SoapWire(URI endpoint, String namespace) implements ChannelWire {
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
    private static final int SERVER_ERROR = 500;

    @Override
    public WireRequest write(String operation, List<Element> elements) {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        try {
            XMLStreamWriter out =
                    XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(document, StandardCharsets.UTF_8.name());
            out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            out.writeStartElement("soapenv", "Envelope", SOAP);
            out.writeNamespace("soapenv", SOAP);
            out.writeStartElement("soapenv", "Body", SOAP);
            out.writeStartElement("dan", operation, namespace);
            out.writeNamespace("dan", namespace);
            for (Element element : elements) {
                write(element, out);
            }
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException("the document cannot be written");
        }
        return WireRequest.xml(endpoint, document.toByteArray()).withHeader("SOAPAction", "\"\"");
    }

    private void write(Element element, XMLStreamWriter out) throws XMLStreamException {
        out.writeStartElement("dan", element.wireName(), namespace);
        if (element.children().isEmpty()) {
            out.writeCharacters(requireXml(element));
        }
        for (Element child : element.children()) {
            write(child, out);
        }
        out.writeEndElement();
    }

    private static String requireXml(Element element) {
        // The JDK's writer lets through what no reader takes.
        boolean wellFormed = element.text().codePoints().allMatch(SoapWire::isXml);
        if (!wellFormed) {
            throw new IllegalArgumentException("the element " + element.name() + " holds what XML cannot");
        }
        return element.text();
    }

    private static boolean isXml(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= '\uD7FF')
                || (c >= '\uE000' && c <= '\uFFFD')
                || c > '\uFFFF';
    }

    @Override
    public Optional<SoapReply> read(WireReply reply) throws ReplyFault {
        if (reply.status() == SERVER_ERROR) {
            // SOAP 1.1 sends its faults so; a page is none.
            faultIn(reply);
        }
        return Optional.of(SoapReply.of(reply.requireSuccess().markup(), reply));
    }

    private static void faultIn(WireReply reply) throws ReplyFault {
        Optional<ReplyFault> fault;
        try {
            fault = XmlElement.parse(reply.markup()).find("Fault").map(found -> SoapFaults.faultOf(found, reply));
        } catch (ReplyFault noXml) {
            return;
        }
        if (fault.isPresent()) {
            throw fault.get();
        }
    }
}

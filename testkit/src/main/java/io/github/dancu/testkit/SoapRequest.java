package io.github.dancu.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads SOAP requests. */
final class SoapRequest {
    private SoapRequest() {}

    /** The one element in the body of a SOAP 1.1 envelope; empty if the text is anything else. */
    static Optional<Element> contentOf(String text) {
        return StrictXml.root(text)
                .filter(root -> isOfSoap(root, "Envelope"))
                .flatMap(envelope -> only(children(envelope).stream()
                        .filter(child -> isOfSoap(child, "Body"))
                        .toList()))
                .flatMap(body -> only(children(body)));
    }

    /** The texts by path; the two forms of a birth date stand at the top. */
    static Map<String, String> fieldsOf(Element content) {
        Map<String, String> fields = new HashMap<>();
        collect("", content, fields);
        return fields;
    }

    private static void collect(String parent, Element element, Map<String, String> fields) {
        for (Element child : children(element)) {
            String name = child.getLocalName();
            if (children(child).isEmpty()) {
                fields.put(parent + name, child.getTextContent().strip());
            } else {
                collect(name.equals("NgayThangNamSinh") ? parent : parent + name + "/", child, fields);
            }
        }
    }

    private static boolean isOfSoap(Element element, String name) {
        return name.equals(element.getLocalName()) && SoapEnvelope.NAMESPACE.equals(element.getNamespaceURI());
    }

    private static List<Element> children(Element parent) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    private static Optional<Element> only(List<Element> elements) {
        return elements.size() == 1 ? Optional.of(elements.get(0)) : Optional.empty();
    }
}

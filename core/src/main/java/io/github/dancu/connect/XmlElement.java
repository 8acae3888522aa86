package io.github.dancu.connect;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML element of a reply, found by local names: the systems disagree about namespaces. For connectors.
 *
 * <p>Document types and external entities are off, and at most 64 levels and 100,000 elements are read. Immutable and thread-safe;
 * {@link #toString()} shows the name only.
 */
public final class XmlElement {
    private static final int MOST_ELEMENTS = 100_000;

    private final String name;
    private final String text;
    private final Map<String, String> attributes;
    private final List<XmlElement> children;

    private XmlElement(String name, String text, Map<String, String> attributes, List<XmlElement> children) {
        this.name = name;
        this.attributes = attributes;
        this.text = text;
        this.children = children;
    }

    /**
     * The root element of a document, with or without a byte-order mark.
     *
     * @throws ReplyFault if it is not well formed, has a document type, or is deeper than 64 levels, or has more than
     *     100,000 elements
     */
    public static XmlElement parse(String document) throws ReplyFault {
        try {
            XMLStreamReader reader = XmlReaders.of(BodyText.withoutMark(document));
            try {
                return root(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException broken) {
            // The parser's own message repeats the text it stumbled over.
            throw ReplyFault.unreadable("XML that is cut or broken");
        }
    }

    /** The local name. */
    public String name() {
        return name;
    }

    /** The text directly in this element, as it came. */
    public String text() {
        return text;
    }

    /** The value of the attribute with this local name; empty if there is none or it is blank. */
    public Optional<String> attribute(String localName) {
        return Optional.ofNullable(attributes.get(localName)).filter(value -> !value.isBlank());
    }

    /**
     * The same document with other local names, for a system that has its own.
     *
     * @param names what an element is to be called, by what it is called here
     */
    public XmlElement renamed(Map<String, String> names) {
        return names.isEmpty()
                ? this
                : new XmlElement(
                        names.getOrDefault(name, name),
                        text,
                        attributes,
                        children.stream().map(child -> child.renamed(names)).toList());
    }

    /** The child elements, in order. */
    public List<XmlElement> children() {
        return children;
    }

    /** The child elements with this local name, in order. */
    public List<XmlElement> children(String localName) {
        List<XmlElement> named = new ArrayList<>();
        for (XmlElement child : children) {
            if (child.name.equals(localName)) {
                named.add(child);
            }
        }
        return List.copyOf(named);
    }

    /** The text of the first child with this local name; empty if there is none or it is blank. */
    public Optional<String> childText(String localName) {
        return child(localName).map(XmlElement::text).filter(text -> !text.isBlank());
    }

    /** The first child with this local name. */
    public Optional<XmlElement> child(String localName) {
        // Loops, not streams: a reply is looked into a hundred times.
        for (XmlElement child : children) {
            if (child.name.equals(localName)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The first element with this local name, here or anywhere below, in document order. */
    public Optional<XmlElement> find(String localName) {
        if (name.equals(localName)) {
            return Optional.of(this);
        }
        for (XmlElement child : children) {
            Optional<XmlElement> found = child.find(localName);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return "XmlElement[" + name + "]";
    }

    private static XmlElement root(XMLStreamReader reader) throws XMLStreamException, ReplyFault {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (reader.getEventType() == XMLStreamConstants.DTD) {
                throw ReplyFault.unreadable("XML with a document type");
            }
        }
        XmlElement root = new Reading(reader).read(1);
        while (reader.hasNext()) {
            reader.next();
        }
        return root;
    }

    /** One document that is being read. */
    private static final class Reading {
        private final XMLStreamReader reader;
        private int elements;

        Reading(XMLStreamReader reader) {
            this.reader = reader;
        }

        XmlElement read(int depth) throws XMLStreamException, ReplyFault {
            if (depth > Json.DEEPEST) {
                throw ReplyFault.unreadable("XML that is too deep");
            }
            if (++elements > MOST_ELEMENTS) {
                throw ReplyFault.unreadable("XML with too many elements");
            }
            String name = reader.getLocalName();
            Map<String, String> attributes = attributes(reader);
            String text = "";
            StringBuilder pieces = null;
            List<XmlElement> children = List.of();
            while (reader.next() != XMLStreamConstants.END_ELEMENT) {
                if (reader.isStartElement()) {
                    if (children.isEmpty()) {
                        children = new ArrayList<>(4);
                    }
                    children.add(read(depth + 1));
                } else if (reader.isCharacters()) {
                    // Nearly always the only piece: comments and children part them.
                    if (pieces != null) {
                        pieces.append(reader.getText());
                    } else if (text.isEmpty()) {
                        text = reader.getText();
                    } else {
                        pieces = new StringBuilder(text).append(reader.getText());
                    }
                }
            }
            return new XmlElement(
                    name,
                    pieces == null ? text : pieces.toString(),
                    attributes,
                    children.isEmpty() ? List.of() : Collections.unmodifiableList(children));
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        int count = reader.getAttributeCount();
        if (count == 0) {
            return Map.of();
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < count; i++) {
            attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return Map.copyOf(attributes);
    }
}

package io.github.dancu.benchmarks.loopback;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A look-up whose answer, SOAP inside JSON, is read by the JDK's DOM into texts by name. */
final class BareCitizen implements Supplier<Object> {
    private final BareHttp http;
    private final Question question;
    private final DocumentBuilder documents = documents();

    BareCitizen(BareHttp http) {
        this.http = http;
        this.question = http.question(Question.class);
    }

    @Override
    public Object get() {
        String soap = Objects.requireNonNull(http.ask(question, Wrapper.class).message());
        Map<String, String> texts = new HashMap<>();
        try {
            collect(documents.parse(new InputSource(new StringReader(soap))).getDocumentElement(), "", texts);
        } catch (SAXException | IOException broken) {
            throw new IllegalStateException(broken);
        }
        return texts;
    }

    private static void collect(Element element, String path, Map<String, String> texts) {
        boolean leaf = true;
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                leaf = false;
                collect(inner, path + "/" + inner.getLocalName(), texts);
            }
        }
        if (leaf) {
            texts.put(path, element.getTextContent());
        }
    }

    private static DocumentBuilder documents() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is asked. */
    public record Question(
            @Nullable String HoVaTen,
            @Nullable String SoDinhDanh,
            @Nullable String SoCMND,
            @Nullable String NgayThangNam,
            @Nullable String Nam,
            @Nullable String MaTichHop,
            @Nullable String MaDVC,
            @Nullable String MaCanBo,
            @Nullable String MaYeuCau) {}

    /** What is answered. */
    public record Wrapper(
            @Nullable String error_code, @Nullable String message) {}
}

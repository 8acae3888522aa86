package io.github.dancu.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The schema of SOAP requests to the population database. */
final class RequestSchema {
    private static final String FILE = "csdl-requests.xsd";
    private static final Schema SCHEMA = read();

    private RequestSchema() {}

    /** Why the element does not fit the schema, without a value of it; empty if it fits. */
    static Optional<String> faultOf(Element content) {
        Validator validator = SCHEMA.newValidator();
        validator.setErrorHandler(StrictXml.EVERY_FAULT);
        try {
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            validator.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            validator.validate(new DOMSource(content));
            return Optional.empty();
        } catch (SAXException unfit) {
            return Optional.of(withoutValues(Objects.requireNonNullElse(unfit.getMessage(), "not valid")));
        } catch (IOException e) {
            throw new IllegalStateException("a document in memory cannot be read", e);
        }
    }

    /** Messages about the structure name elements only; of the others, which may repeat a value, the rule is kept. */
    private static String withoutValues(String message) {
        int colon = message.indexOf(':');
        return message.startsWith("cvc-complex-type") || colon < 0 ? message : message.substring(0, colon);
    }

    private static Schema read() {
        SchemaFactory factory = SchemaFactory.newDefaultInstance();
        try (InputStream file = Objects.requireNonNull(RequestSchema.class.getResourceAsStream(FILE), FILE)) {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new StreamSource(file));
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(FILE + " cannot be read", e);
        }
    }
}

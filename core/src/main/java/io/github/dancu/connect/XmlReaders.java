package io.github.dancu.connect;

import java.io.StringReader;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Makers of XML readers, document types and external entities off. Each is lent to one thread at a time and keeps its reader: to
 * make one takes as long as to read a citizen.
 */
final class XmlReaders {
    // The JDK's own name for it; a reader that met an error is not used again.
    private static final String KEEPS_ITS_READER = "reuse-instance";
    // A long document leaves long buffers behind.
    private static final int LONGEST = 65_536;
    // More threads than there are processors are in the middle of a document.
    private static final int MOST_IDLE = 64;
    private static final Queue<XMLInputFactory> IDLE = new ArrayBlockingQueue<>(MOST_IDLE);

    private XmlReaders() {}

    /** Reads a document with a reader that nobody else has meanwhile. */
    interface Reading<T> {
        T read(XMLStreamReader reader) throws XMLStreamException, ReplyFault;
    }

    static <T> T read(String document, Reading<T> reading) throws XMLStreamException, ReplyFault {
        XMLInputFactory idle = IDLE.poll();
        XMLInputFactory factory = idle == null ? secureFactory() : idle;
        XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(document));
        // A reader that has seen XML 1.1 reads by its rules for ever.
        boolean goesOn = document.length() <= LONGEST && !"1.1".equals(reader.getVersion());
        T value;
        try {
            value = reading.read(reader);
        } finally {
            reader.close();
        }
        if (goesOn) {
            IDLE.offer(factory);
        }
        return value;
    }

    private static XMLInputFactory secureFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        if (factory.isPropertySupported(KEEPS_ITS_READER)) {
            factory.setProperty(KEEPS_ITS_READER, true);
        }
        return factory;
    }
}

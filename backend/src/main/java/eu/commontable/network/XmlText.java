package eu.commontable.network;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document in which no text can break out of its place: escaped, and without what XML 1.0 does not allow. */
final class XmlText {
    private final XMLStreamWriter out;

    private XmlText(XMLStreamWriter out) {
        this.out = out;
    }

    static String document(Consumer<XmlText> content) {
        try {
            var text = new StringWriter();
            var out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            content.accept(new XmlText(out));
            out.writeEndDocument();
            out.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * @param attributes name, value, name, value …; those without a value are left out
     */
    XmlText element(String name, Runnable content, Object... attributes) {
        try {
            out.writeStartElement(name);
            attributes(attributes);
            content.run();
            out.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    XmlText empty(String name, Object... attributes) {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    XmlText text(String name, Object value, Object... attributes) {
        return element(
                name,
                () -> {
                    try {
                        out.writeCharacters(allowed(value.toString()));
                    } catch (XMLStreamException e) {
                        throw new IllegalStateException(e);
                    }
                },
                attributes);
    }

    private void attributes(Object... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] != null) {
                out.writeAttribute((String) attributes[i], allowed(attributes[i + 1].toString()));
            }
        }
    }

    /** XML 1.0 has no place for most control characters, halves of pairs and two others, however they are written. */
    static String allowed(String text) {
        return text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || c >= 0x20 && c <= 0xD7FF
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

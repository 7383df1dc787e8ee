package eu.commontable.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * ODS: the first sheet that has a table, read from content.xml as it streams by. The libraries for it build the whole document
 * in memory, with every repeated row and column, before anything can be refused. Formulas count as their saved value.
 */
final class OpenDocument {
    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    private final XMLStreamReader xml;
    private RawTable best = new RawTable(Format.ODS, null, null, null, List.of());
    private Lines lines;
    private String sheet;
    private int row;

    private OpenDocument(XMLStreamReader xml) {
        this.xml = xml;
    }

    static RawTable read(byte[] content) {
        ZipCheck.pass(content);
        try (var zip = ZipCheck.open(content)) {
            var sheets = zip.getEntry("content.xml");
            if (sheets == null) {
                throw ZipCheck.unreadable();
            }
            return new OpenDocument(reader(zip.getInputStream(sheets))).tables();
        } catch (IOException | XMLStreamException damaged) {
            throw ZipCheck.unreadable();
        }
    }

    private static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        var factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(in);
    }

    private RawTable tables() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && is(TABLE, "table")) {
                sheet = xml.getAttributeValue(TABLE, "name");
                lines = new Lines();
                row = 0;
            } else if (event == XMLStreamConstants.START_ELEMENT && is(TABLE, "table-row") && lines != null) {
                row();
            } else if (event == XMLStreamConstants.END_ELEMENT && is(TABLE, "table") && lines != null) {
                if (lines.all().size() > best.lines().size()) {
                    best = new RawTable(Format.ODS, null, null, sheet, lines.all());
                }
                if (best.lines().size() > 1) {
                    return best;
                }
            }
        }
        return best;
    }

    private void row() throws XMLStreamException {
        int times = number("number-rows-repeated");
        var cells = new ArrayList<String>();
        int blanks = 0;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && is(TABLE, "table-row"))) {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT
                    && (is(TABLE, "table-cell") || is(TABLE, "covered-table-cell"))) {
                int repeated = number("number-columns-repeated");
                var value = cell();
                if (value.isBlank()) {
                    // Often thousands up to the edge of the sheet: they count only if something follows.
                    blanks += repeated;
                } else {
                    mustFit(cells.size() + (long) blanks + repeated);
                    cells.addAll(Collections.nCopies(blanks, ""));
                    cells.addAll(Collections.nCopies(repeated, value));
                    blanks = 0;
                }
            }
        }
        if (cells.isEmpty()) {
            row += times;
        }
        for (int i = 0; i < times && !cells.isEmpty(); i++) {
            lines.add(++row, cells);
        }
    }

    private static void mustFit(long width) {
        if (width > Lines.MOST_COLUMNS) {
            throw Lines.tooLarge(
                    "a line with more than %,d columns", Lines.MOST_COLUMNS, "Delete the columns that you do not need");
        }
    }

    /** Paragraphs of a cell are lines; comments on it are not part of it. */
    private String cell() throws XMLStreamException {
        var name = xml.getLocalName();
        var text = new StringBuilder();
        int comment = 0;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (is(OFFICE, "annotation")) {
                        comment++;
                    } else if (is(TEXT, "p") && comment == 0 && !text.isEmpty()) {
                        text.append('\n');
                    } else if (is(TEXT, "s") && comment == 0) {
                        text.append(' ');
                    }
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (comment == 0) {
                        text.append(xml.getText());
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (is(OFFICE, "annotation")) {
                        comment--;
                    } else if (is(TABLE, name)) {
                        return text.toString().strip();
                    }
                }
                default -> {
                    // Nothing that a cell says.
                }
            }
        }
    }

    private int number(String attribute) {
        var value = xml.getAttributeValue(TABLE, attribute);
        try {
            return value == null ? 1 : Math.clamp(Long.parseLong(value), 1, 1 << 21);
        } catch (NumberFormatException nonsense) {
            return 1;
        }
    }

    private boolean is(String namespace, String name) {
        return xml.getLocalName().equals(name) && namespace.equals(xml.getNamespaceURI());
    }
}

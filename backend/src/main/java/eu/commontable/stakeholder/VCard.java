package eu.commontable.stakeholder;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Cards by vCard 4.0 (RFC 6350): escaped, lines of at most 75 octets, CRLF. */
final class VCard {
    static final String MEDIA_TYPE = "text/vcard;charset=UTF-8";
    private static final int LONGEST_LINE = 75;

    private final StringBuilder text = new StringBuilder();

    VCard begin(UUID id) {
        text.append("BEGIN:VCARD\r\nVERSION:4.0\r\n");
        return line("UID", "urn:uuid:" + id);
    }

    /** A property, left out when there is no value. */
    VCard line(String property, String value) {
        if (value != null && !value.isBlank()) {
            fold(property + ":" + escaped(value));
        }
        return this;
    }

    VCard end() {
        text.append("END:VCARD\r\n");
        return this;
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\n")
                .replace("\r", "\n")
                .replace("\n", "\\n");
    }

    /** Octets are counted, letters are never cut. */
    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int letter = line.codePointAt(i);
            var written = Character.toString(letter);
            int size = written.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(written);
            octets += size;
            i += Character.charCount(letter);
        }
        text.append("\r\n");
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

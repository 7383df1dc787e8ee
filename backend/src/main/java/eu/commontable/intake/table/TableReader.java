package eu.commontable.intake.table;

import eu.commontable.shared.problem.Refusal;
import java.nio.charset.StandardCharsets;

/** A file of any of the formats, told apart by what is in it: what it is called does not matter. */
public final class TableReader {
    private static final byte[] OLD_WORKBOOK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int MIME_TYPE_ENDS = 100;

    private TableReader() {}

    /** @throws Refusal that says what to do, when it cannot be read, is too large or empty */
    public static RawTable read(byte[] content) {
        var table = table(content);
        if (table.lines().isEmpty()) {
            throw Refusal.invalid("/", "empty", "There is nothing in this table. Choose another file or sheet.");
        }
        return table;
    }

    private static RawTable table(byte[] content) {
        if (begins(content, OLD_WORKBOOK)) {
            throw Refusal.invalid(
                    "/",
                    "old-format",
                    "This is a workbook of the old kind (.xls), or one with a password. Save it as XLSX, ODS or CSV without"
                            + " a password, and try again.");
        }
        if (begins(content, new byte[] {'P', 'K', 3, 4})) {
            return isOpenDocument(content) ? OpenDocument.read(content) : Workbook.read(content);
        }
        if (begins(content, "%PDF".getBytes(StandardCharsets.US_ASCII))) {
            throw Refusal.invalid(
                    "/",
                    "no-table",
                    "This is a PDF. Copy the table out of it and paste it, or find the file it was made from.");
        }
        return Delimited.read(TextDecoder.decode(content));
    }

    /** The first part of an open document is its media type, and never packed. */
    private static boolean isOpenDocument(byte[] content) {
        var start = new String(content, 0, Math.min(content.length, MIME_TYPE_ENDS), StandardCharsets.ISO_8859_1);
        return start.contains("mimetypeapplication/vnd.oasis.opendocument");
    }

    private static boolean begins(byte[] content, byte[] mark) {
        return content.length >= mark.length && java.util.Arrays.equals(content, 0, mark.length, mark, 0, mark.length);
    }
}

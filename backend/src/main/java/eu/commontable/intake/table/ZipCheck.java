package eu.commontable.intake.table;

import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import java.io.IOException;
import java.util.Collections;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a packed workbook before anybody unpacks it: inflates every part, counts, keeps nothing. What the directory
 * of the archive promises is not believed.
 */
final class ZipCheck {
    static final int MOST_PARTS = 2_000;
    static final long MOST_INFLATED = 400L << 20;
    /** Real sheets are packed 5 to 40 times; very regular ones reach a hundred. */
    static final int MOST_RATIO = 200;

    private static final long SMALL = 8L << 20;

    private ZipCheck() {}

    static void pass(byte[] content) {
        try (var zip = open(content)) {
            var buffer = new byte[1 << 16];
            long inflated = 0;
            int parts = 0;
            for (var part : Collections.list(zip.getEntries())) {
                if (++parts > MOST_PARTS) {
                    throw bomb();
                }
                try (var in = zip.getInputStream(part)) {
                    for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                        inflated += read;
                        if (inflated > MOST_INFLATED || inflated > SMALL && inflated / content.length > MOST_RATIO) {
                            throw bomb();
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw unreadable();
        }
    }

    /** By its directory: the JDK's stream of parts stumbles over archives that were written as a stream. */
    static ZipFile open(byte[] content) throws IOException {
        return ZipFile.builder().setByteArray(content).get();
    }

    private static Refusal bomb() {
        return Refusal.of(
                RefusalCode.TOO_LARGE,
                "Unpacked, this workbook is far larger than a list of organisations can be. Copy the rows that you need"
                        + " into a new workbook, or save them as CSV, and try again.");
    }

    static Refusal unreadable() {
        return Refusal.invalid(
                "/",
                "unreadable",
                "This file is damaged, locked by a password, or no spreadsheet. Open it, save it as XLSX, ODS or CSV, and try again.");
    }
}

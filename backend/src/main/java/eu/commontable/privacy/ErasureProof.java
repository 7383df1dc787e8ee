package eu.commontable.privacy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What was erased, and what looking at everything once more found.
 *
 * @param tables how many tables were looked through afterwards
 * @param accountKept whether another partnership of this installation still knows the account they signed in with
 */
public record ErasureProof(
        List<Erased> places,

        @Schema(
                description =
                        "Texts in which the full name was left standing on purpose. No address is left anywhere, or"
                                + " nothing would have been erased.")
        List<Erased> mentions,

        int tables,
        boolean accountKept) {

    /** So many rows of one place. */
    public record Erased(String place, long count) {}
}

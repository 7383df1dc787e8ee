package eu.commontable.similar;

import jakarta.annotation.Nullable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody has typed so far; all of it may be missing. */
@Schema(
        description = "What somebody has typed so far, in English, French or Dutch; all of it may be missing.",
        examples = """
                {"question": "How do we find guardians for unaccompanied minors?", "background": "One guardian has forty children.",
                 "themes": ["education"], "except": null}""")
public record TypedText(
        @Nullable @Size(max = 2000, message = "Use at most 2,000 characters; the background takes the rest.")
        String question,

        @Nullable @Size(max = 20_000, message = "Use at most 20,000 characters.")
        String background,

        @Nullable @Size(max = 50, message = "Name at most 50 themes.")
        List<@NotNull String> themes,

        @Nullable @Schema(description = "The item that is being edited: it is not similar to itself.")
        UUID except) {

    String asked() {
        return question == null ? "" : question;
    }

    String told() {
        return background == null ? "" : background;
    }

    String[] picked() {
        return themes == null ? new String[0] : themes.toArray(String[]::new);
    }
}

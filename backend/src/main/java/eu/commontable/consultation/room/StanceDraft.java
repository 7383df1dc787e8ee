package eu.commontable.consultation.room;

import jakarta.annotation.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody thinks of an idea, and whether they do it already. Neither: they take it back. */
@Schema(examples = """
                {"stance": "agree", "does": false}""")
public record StanceDraft(@Nullable Stance stance, boolean does) {}

package eu.commontable.privacy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a person is forgotten. */
@Schema(examples = """
        {"namesInTexts": true}""")
public record ErasureDraft(
        @Schema(
                description =
                        "Also take the full name out of texts. Look at the mentions first: another person may have the"
                                + " same name. Addresses are always taken out.")
        boolean namesInTexts) {}

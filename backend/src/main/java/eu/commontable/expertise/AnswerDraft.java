package eu.commontable.expertise;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An expert's answer. */
@Schema(name = "CallAnswerDraft", examples = "{\"answer\": \"maybe\", \"note\": \"Only after Easter.\"}")
public record AnswerDraft(
        @NotNull(message = "Answer yes, no or maybe.") Answer answer,

        @Size(max = 4_000, message = "Use at most 4,000 characters.")
        String note) {}

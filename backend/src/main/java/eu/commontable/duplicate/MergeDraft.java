package eu.commontable.duplicate;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which of two organisations stays, and what it takes from the other besides everything that names it. */
@Schema(description = "Which of two organisations stays, and what it takes from the other.", examples = """
                {"keptId": "0197f000-0000-7000-8000-000000000001", "goneId": "0197f000-0000-7000-8000-000000000002",
                 "take": ["website"], "join": ["themes"]}""")
public record MergeDraft(
        @NotNull(message = "Choose the organisation that stays.")
        UUID keptId,

        @NotNull(message = "Choose the organisation that becomes part of it.")
        UUID goneId,

        @Schema(description = "Fields whose value comes from the other.")
        List<@NotNull MergeField> take,

        @Schema(description = "Lists of which both are kept, and notes, which are put one below the other.")
        List<@NotNull MergeField> join) {

    public MergeDraft {
        take = take == null ? List.of() : take;
        join = join == null ? List.of() : join;
    }
}

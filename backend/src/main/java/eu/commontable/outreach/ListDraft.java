package eu.commontable.outreach;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The editable fields of a list to invite, the same for POST and PATCH. */
@Schema(
        name = "OutreachListDraft",
        description = "The editable fields of a list of whom to invite. Entries are the whole list, in its order.",
        examples = """
                {"name": "Gaps of spring", "note": "For the meeting in May.", "rows": "kind", "columns": "level", "entries": []}""")
public record ListDraft(
        @NotBlank(message = "Give the list a name.") @Size(max = 200, message = "Use at most 200 characters.")
        String name,

        @Nullable @Size(max = 4000, message = "Use at most 4,000 characters.")
        String note,

        @NotNull(message = "Say what the rows of its matrix are.")
        Dimension rows,

        @NotNull(message = "Say what the columns of its matrix are.")
        Dimension columns,

        @Size(max = 500, message = "A list holds up to 500 organisations.")
        List<@NotNull @Valid EntryDraft> entries) {

    public ListDraft {
        entries = entries == null ? List.of() : entries;
    }

    /**
     * One to invite.
     *
     * @param cells which it is to close, as row:column
     */
    @Schema(name = "OutreachEntryDraft")
    public record EntryDraft(
            @NotNull(message = "Choose the organisation.") UUID organisationId,

            @Size(max = 1000, message = "Name at most 1,000 cells.")
            List<
                            @NotNull
                            @Pattern(
                                    regexp = "[a-zA-Z0-9-]{1,100}:[a-zA-Z0-9-]{1,100}",
                                    message = "Name a cell as row:column, for example city:local.")
                            String>
                    cells) {
        public EntryDraft {
            cells = cells == null ? List.of() : cells;
        }
    }
}

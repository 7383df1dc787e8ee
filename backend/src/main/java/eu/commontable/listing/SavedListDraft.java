package eu.commontable.listing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The editable fields of a list. */
@Schema(description = "The editable fields of a list.", examples = """
                {"name": "Dutch cities on housing", "filters": {"kind": ["city"], "country": ["NL"], "theme": ["housing"]}, "shared": true}""")
public record SavedListDraft(
        @NotBlank(message = "Give the list a name.") @Size(max = 120, message = "Use at most 120 characters.")
        String name,

        @NotNull(message = "Say what is in the list.") @Valid
        ListFilters filters,

        @Schema(description = "Whether everybody with a role in the partnership sees it.")
        boolean shared) {}

package eu.commontable.listing;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Themes for many organisations: those of a filtered list, or of them only some. */
@Schema(description = "Themes for many organisations: all of a filtered list, or those that are named.", examples = """
                {"filters": {"kind": ["city"], "country": ["NL"]}, "organisationIds": null, "add": ["housing"], "remove": []}""")
public record TaggingDraft(
        @NotNull(message = "Say which organisations.") @Valid
        ListFilters filters,

        @Nullable
        @Schema(description = "Only these of them.")
        @Size(max = 5000, message = "Name at most 5,000 organisations.")
        List<@NotNull UUID> organisationIds,

        @Size(max = 50, message = "Choose at most 50 themes.")
        List<@NotNull String> add,

        @Size(max = 50, message = "Choose at most 50 themes.")
        List<@NotNull String> remove) {

    public TaggingDraft {
        add = add == null ? List.of() : add;
        remove = remove == null ? List.of() : remove;
    }
}

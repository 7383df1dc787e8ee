package eu.commontable.partnership.settings;

import eu.commontable.partnership.Item;
import eu.commontable.partnership.Role;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One partnership, its themes, and what the viewer is in it.
 *
 * @param role of the viewer here; null for readers without one
 */
public record PartnershipView(
        UUID id,
        String slug,
        String name,
        @Nullable String description,
        List<String> languages,
        Openness visibility,
        List<Theme> themes,

        @Schema(description = "After how many months presenters of dilemmas are asked what came of them.")
        List<Integer> followUpMonths,

        @Nullable Role role,
        long version,
        Instant createdAt,
        Instant updatedAt,
        May may)
        implements Item {

    /**
     * What the viewer may do.
     *
     * @param govern change settings, people and roles
     * @param curate create, edit and archive anything
     * @param participate propose and comment
     */
    @Schema(name = "PartnershipMay")
    public record May(boolean govern, boolean curate, boolean participate) {}

    @Override
    public String address() {
        return slug;
    }

    PartnershipSettings settings() {
        return new PartnershipSettings(name, description, languages, visibility, themes, followUpMonths);
    }

    PartnershipView with(PartnershipSettings settings, PartnershipRepository.Changed changed) {
        return new PartnershipView(
                id,
                slug,
                settings.name(),
                settings.description(),
                settings.languages(),
                settings.visibility(),
                settings.themes(),
                settings.followUpMonths(),
                role,
                changed.version(),
                createdAt,
                changed.updatedAt(),
                may);
    }
}

package eu.commontable.dilemma;

import com.fasterxml.jackson.annotation.JsonIgnore;
import eu.commontable.partnership.Visibility;
import eu.commontable.shared.json.Key;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The editable fields of a dilemma, the same for POST and PATCH. Unknown is null, or an empty list.
 *
 * @param organisationId the organisation whose question it is; a member's own if none is named
 * @param sessionId the sitting of an academy that it belongs to; set by the secretariat
 * @param visibility who sees it once it is accepted; until then its author and the secretariat do
 * @param hideCity organisation, country and co-presenters are told to the named persons only
 */
@Schema(
        description =
                "The editable fields of a dilemma. Unknown is null, or an empty list. Until it is accepted, its author"
                        + " and the secretariat see it; then whoever its visibility says.",
        examples = """
                {"question": "How can a small town find teachers for newcomers?", "background": "Two schools, no teacher with training.",
                 "country": "NL", "themes": ["education"], "ideas": [{"text": "Share one teacher between three towns"}],
                 "visibility": "partnership", "hideCity": false}""")
public record DilemmaDraft(
        @Key String key,

        @NotBlank(message = "Write your question.")
        @Size(max = 500, message = "Use at most 500 characters; the background takes the rest.")
        String question,

        @Size(max = 20_000, message = "Use at most 20,000 characters.")
        String background,

        UUID organisationId,

        @Size(max = 20, message = "Name at most 20 organisations.")
        List<@NotNull UUID> coPresenterIds,

        @Pattern(regexp = "[A-Z]{2}", message = "Use two capital letters (ISO 3166-1), for example NL.")
        String country,

        List<@NotNull String> themes,

        @Size(max = 200, message = "Keep at most 200 ideas.")
        List<@NotNull @Valid IdeaDraft> ideas,

        @Size(max = 20_000, message = "Use at most 20,000 characters.")
        String result,

        UUID sessionId,
        Visibility visibility,
        Boolean hideCity) {

    public DilemmaDraft {
        coPresenterIds = coPresenterIds == null ? List.of() : coPresenterIds;
        themes = themes == null ? List.of() : themes;
        ideas = ideas == null ? List.of() : ideas;
        visibility = visibility == null ? Visibility.PARTNERSHIP : visibility;
        hideCity = hideCity != null && hideCity;
    }

    /** The same question, asked by this organisation. */
    public DilemmaDraft from(UUID organisation) {
        return new DilemmaDraft(
                key,
                question,
                background,
                organisation,
                coPresenterIds,
                country,
                themes,
                ideas,
                result,
                sessionId,
                visibility,
                hideCity);
    }

    @JsonIgnore
    @Schema(hidden = true)
    public List<String> ideaTexts() {
        return ideas.stream().map(IdeaDraft::text).toList();
    }

    @JsonIgnore
    @Schema(hidden = true)
    public UUID[] ideaOrganisationIds() {
        return ideas.stream().map(IdeaDraft::organisationId).toArray(UUID[]::new);
    }
}

package eu.commontable.dilemma;

import eu.commontable.partnership.Visibility;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/** A dilemma where its question and its presenter are enough. */
public record DilemmaLink(
        UUID id,
        String question,
        @Nullable NamedOrganisation organisation,
        List<NamedOrganisation> coPresenters,
        @Nullable String country,
        List<String> themes,
        int ideas,
        State state,
        Visibility visibility) {}

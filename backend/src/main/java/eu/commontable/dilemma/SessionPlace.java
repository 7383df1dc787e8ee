package eu.commontable.dilemma;

import jakarta.annotation.Nullable;
import java.util.UUID;

/** Where in an academy's programme a dilemma is discussed. */
public record SessionPlace(
        UUID id,
        int number,
        @Nullable String title,
        @Nullable String topic,
        UUID moduleId,
        String moduleTitle,
        UUID editionId,
        String editionTitle) {}

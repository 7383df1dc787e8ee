package eu.commontable.dilemma;

import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;

/** A practice beside a dilemma; {@code themes} are those they share. */
public record PracticeLink(
        UUID id,
        String title,
        @Nullable NamedOrganisation organisation,
        @Nullable String country,
        List<String> themes) {}

package eu.commontable.application;

import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An application as a row of the ranking.
 *
 * @param reviews how many reviews the viewer may see
 * @param mean weighted mean of these; null without any
 * @param lowest weighted mean of the strictest reviewer
 * @param highest of the mildest
 * @param scored whether the viewer has scored it
 */
@Schema(
        description =
                "A row of the ranking: mean, lowest and highest are weighted means of the reviews that the viewer may see,"
                        + " null without any. scored: whether the viewer has scored it.")
public record ApplicationSummary(
        UUID id,
        String organisationName,
        @Nullable String country,
        @Nullable String city,
        ApplicationState state,
        int reviews,
        @Nullable Double mean,
        @Nullable Double lowest,
        @Nullable Double highest,
        boolean scored) {}

package eu.commontable.expertise;

import eu.commontable.partnership.settings.Theme;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the holder of an answer's link reads: the call, and their own answer.
 *
 * @param organisation who asks
 * @param open whether an answer can still be given or changed
 */
@Schema(name = "AskedView")
public record AskedView(
        UUID askId,
        String partnership,
        String expert,
        String title,
        @Nullable String topic,
        CallState state,
        @Nullable String organisation,
        List<Theme> themes,
        List<Help> help,
        List<String> languages,
        @Nullable PartialDate date,
        @Nullable LocalDate answerBy,
        @Nullable Answer answer,
        @Nullable String note,
        @Nullable Instant answeredAt,
        boolean open) {}

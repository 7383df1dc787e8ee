package eu.commontable.home;

import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something on the home page, with where it leads. */
public record HomeItem(
        @Schema(description = "The item it leads to.") UUID id,

        @Schema(description = "Its kind; `participant` for an invitation.")
        String kind,

        String title,

        @Nullable @Schema(description = "What of it, when it is a part: a milestone's title, the organisation's seat.")
        String detail,

        @Nullable
        @Schema(description = "The day it is about: due, begins, ends, last sign.", implementation = String.class)
        PartialDate date) {}

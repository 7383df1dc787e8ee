package eu.commontable.academy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people live in the city of who applies. */
@Schema(
        description =
                "small: under 100,000 inhabitants. medium: to 500,000. large: over 500,000. Unknown is taken from the organisation if it says so.")
public enum CitySize {
    SMALL,
    MEDIUM,
    LARGE,
    UNKNOWN
}

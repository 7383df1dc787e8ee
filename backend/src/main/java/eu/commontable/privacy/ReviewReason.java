package eu.commontable.privacy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody asks for a look, the most urgent first; the first that applies is told. */
@Schema(
        description =
                "withdrawn: they took it back. expired: it held until a day that is over. expires-soon: within 60 days."
                        + " no-basis: nobody said why they are kept. inactive: nobody confirmed or met them for so many months.")
public enum ReviewReason {
    WITHDRAWN,
    EXPIRED,
    EXPIRES_SOON,
    NO_BASIS,
    INACTIVE
}

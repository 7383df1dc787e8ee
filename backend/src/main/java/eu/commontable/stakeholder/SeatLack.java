package eu.commontable.stakeholder;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a seat should have and has not. */
@Schema(
        description =
                "mandate: nobody wrote what the seat stands for. delegate: it votes, and nobody is named who casts the vote.")
public enum SeatLack {
    MANDATE,
    DELEGATE
}

package eu.commontable.expertise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an expert says to a call. */
@Schema(name = "CallAnswer")
public enum Answer {
    YES,
    NO,
    MAYBE
}

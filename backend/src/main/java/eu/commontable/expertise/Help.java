package eu.commontable.expertise;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What kind of help an expert gives, and a call asks for. */
@Schema(name = "HelpKind")
public enum Help {
    ADVICE,
    PEER_REVIEW,
    SPEAKING,
    VISIT,
    DATA,
    TRANSLATION
}

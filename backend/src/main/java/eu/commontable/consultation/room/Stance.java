package eu.commontable.consultation.room;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** agree, not (they do not agree), or pass: it is not theirs to say. */
@Schema(description = "not: they do not agree. pass: it is not for them to say.")
public enum Stance {
    AGREE,
    NOT,
    PASS
}

package eu.commontable.inviting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter as it is read. */
@Schema(name = "InvitationLetter")
public record LetterView(String subject, String body) {}

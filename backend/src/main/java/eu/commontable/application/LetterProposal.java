package eu.commontable.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The letter as it would be sent.
 *
 * @param delivers whether this installation sends mail
 */
@Schema(name = "ApplicationLetter", description = "The letter as it would be sent; delivers: whether we send mail.")
public record LetterProposal(
        String address, String name, String language, String subject, String body, boolean delivers) {}

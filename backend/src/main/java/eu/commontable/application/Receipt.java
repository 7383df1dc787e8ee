package eu.commontable.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an applicant gets back.
 *
 * @param link where they come back to correct or withdraw
 * @param mailed whether it is on its way by mail as well
 */
@Schema(name = "ApplicationReceipt", description = "Where the applicant comes back, and whether it was mailed as well.")
public record Receipt(String link, boolean mailed) {}

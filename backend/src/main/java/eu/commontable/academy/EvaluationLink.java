package eu.commontable.academy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The link under which one person answers. */
@Schema(name = "EvaluationLinkSummary")
public record EvaluationLink(String name, String link) {}

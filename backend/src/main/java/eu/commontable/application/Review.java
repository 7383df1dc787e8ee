package eu.commontable.application;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The scores of one reviewer.
 *
 * @param own the viewer's
 * @param weighted mean of the scores by the weights of the criteria
 */
@Schema(name = "ApplicationReview")
public record Review(String reviewer, boolean own, double weighted, List<Score> scores) {}

package eu.commontable.academy;

import java.util.List;

/**
 * The scores of one reviewer.
 *
 * @param own the viewer's
 * @param weighted mean of the scores by the weights of the criteria
 */
public record EnrolmentReview(String reviewer, boolean own, double weighted, List<EnrolmentScore> scores) {}

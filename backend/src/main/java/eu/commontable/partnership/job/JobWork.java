package eu.commontable.partnership.job;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;

/**
 * What the jobs of one kind do. The work is one transaction: when it throws, nothing has happened, and a
 * {@link eu.commontable.shared.problem.Refusal} tells the person why. A server that dies leaves a job that starts again.
 */
public interface JobWork {
    /** Lower case with hyphens, for example {@code organisation-import}. */
    String kind();

    /** What the person must be allowed to do when the work begins, however long ago they asked for it. */
    Permission permission();

    /**
     * @param task what {@link Jobs#start} was given
     * @return what the job's page shows as its result, written as JSON
     */
    Object work(Desk desk, JsonNode task, Progress progress);
}

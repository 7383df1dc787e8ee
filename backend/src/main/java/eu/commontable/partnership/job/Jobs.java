package eu.commontable.partnership.job;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Jobs as features and their owners see them. */
@ApplicationScoped
public class Jobs {
    private final JobRepository repository;
    private final JobRunner runner;

    Jobs(JobRepository repository, JobRunner runner) {
        this.repository = repository;
        this.runner = runner;
    }

    /**
     * Starts a job when this transaction is committed.
     *
     * @param kind of a {@link JobWork}
     * @param task what it needs to know, written as JSON
     */
    public JobView start(Desk desk, String kind, Object task) {
        runner.mustKnow(kind);
        var job = repository.insert(desk, Ids.next(), kind, task);
        desk.handle().afterCommit(runner::wake);
        return job;
    }

    public JobView show(Desk desk, UUID id) {
        return repository.find(desk, id).orElseThrow(() -> Refusal.notFound("job"));
    }

    JobView cancel(Desk desk, UUID id) {
        show(desk, id);
        return repository
                .cancel(desk, id)
                .orElseThrow(() ->
                        Refusal.wrongState("This job has ended already. If it can be undone, its page says how."));
    }
}

package eu.commontable.partnership.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The statements on jobs: those of a desk, and those of the server that does them. */
@ApplicationScoped
class JobRepository {
    private static final String VIEW =
            "id, kind, state, done, total, result, problem, created_at, started_at, finished_at";

    private final Jdbi jdbi;
    private final ObjectMapper json;

    JobRepository(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    JobView insert(Desk desk, UUID id, String kind, Object task) {
        return desk.handle()
                .createQuery("insert into job (id, partnership_id, account_id, kind, task)"
                        + " values (:id, :partnership, :account, :kind, :task::jsonb) returning " + VIEW)
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .bind("account", desk.viewer().accountId())
                .bind("kind", kind)
                .bind("task", json.valueToTree(task).toString())
                .mapTo(JobView.class)
                .one();
    }

    Optional<JobView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select " + VIEW + " from job where id = :id")
                .bind("id", id)
                .mapTo(JobView.class)
                .findOne();
    }

    /** Empty if it has ended already. */
    Optional<JobView> cancel(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("update job set state = 'cancelled', finished_at = now()"
                        + " where id = :id and state in ('waiting', 'running') returning " + VIEW)
                .bind("id", id)
                .mapTo(JobView.class)
                .findOne();
    }

    /** In the transaction of the work. @return false if somebody cancelled it meanwhile */
    boolean finish(Desk desk, UUID id, Object result) {
        return desk.handle()
                        .createUpdate(
                                "update job set state = :done, result = :result::jsonb, done = coalesce(total, done),"
                                        + " finished_at = clock_timestamp() where id = :id and state = 'running'")
                        .bind("done", Words.of(JobState.DONE))
                        .bind("result", json.valueToTree(result).toString())
                        .bind("id", id)
                        .execute()
                == 1;
    }

    Optional<Claimed> claim() {
        return jdbi.inTransaction(handle -> handle.createQuery("select * from claim_job()")
                .mapTo(Claimed.class)
                .findOne());
    }

    /** On a connection of its own: the sign of life must be seen while the work's transaction is open. */
    boolean goesOn(UUID id, long done, long total) {
        try (var handle = jdbi.open()) {
            return handle.createQuery("select job_goes_on(:id, :done, :total)")
                    .bind("id", id)
                    .bind("done", done)
                    .bind("total", total == 0 ? null : (Long) total)
                    .mapTo(Boolean.class)
                    .one();
        }
    }

    void failed(UUID id, String why) {
        try (var handle = jdbi.open()) {
            handle.createQuery("select job_failed(:id, :why)")
                    .bind("id", id)
                    .bind("why", why)
                    .mapTo(String.class)
                    .findOne();
        }
    }

    /** A job that this server is to do, for the account that asked. */
    public record Claimed(
            UUID id, String slug, String kind, JsonNode task, String issuer, String subject, int attempts) {}
}

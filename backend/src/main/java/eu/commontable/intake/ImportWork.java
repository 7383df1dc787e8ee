package eu.commontable.intake;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.job.JobWork;
import eu.commontable.partnership.job.Progress;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Brings the rows of a previewed file into the registry as people chose: all of them, or none. */
@ApplicationScoped
class ImportWork implements JobWork {
    static final String KIND = "import";
    private static final int BATCH = 1000;

    private final ImportRepository imports;
    private final ApplyRepository repository;

    ImportWork(ImportRepository imports, ApplyRepository repository) {
        this.imports = imports;
        this.repository = repository;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.CURATE;
    }

    @Override
    public Object work(Desk desk, JsonNode task, Progress progress) {
        var id = UUID.fromString(task.get("importId").asText());
        var kept = imports.lock(desk, id).orElseThrow(() -> Refusal.notFound("import"));
        if (kept.state() != ImportState.PREVIEWED) {
            throw Refusal.wrongState("This import is done already.");
        }
        int turns = repository.plan(desk, id);
        long total = imports.find(desk, id).orElseThrow().rows();
        long done = 0;
        for (int turn = 1; turn <= turns; turn++) {
            int after = 0;
            for (var rows = repository.next(desk, id, turn, after, BATCH);
                    !rows.isEmpty();
                    rows = repository.next(desk, id, turn, after, BATCH)) {
                progress.at(done, total);
                repository.apply(desk, id, turn, after, rows.getLast());
                after = rows.getLast();
                done += rows.size();
            }
        }
        var result = repository.result(desk, id);
        imports.ended(desk, id, ImportState.IMPORTED, result);
        return result;
    }
}

package eu.commontable.intake;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.job.JobWork;
import eu.commontable.partnership.job.Progress;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Takes an import back as a whole; what somebody changed since is left and named. */
@ApplicationScoped
class UndoWork implements JobWork {
    static final String KIND = "import-undo";
    private static final int BATCH = 1000;

    private final ImportRepository imports;
    private final UndoRepository repository;

    UndoWork(ImportRepository imports, UndoRepository repository) {
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
        if (kept.state() != ImportState.IMPORTED) {
            throw Refusal.wrongState("This import is undone already.");
        }
        int last = repository.lastRow(desk, id);
        int people = 0;
        // The organisations come second: they go only when nobody works there.
        long total = 2L * last;
        for (int row = 0; row < last; row += BATCH) {
            progress.at(row, total);
            people += repository.removePeople(desk, id, row, row + BATCH);
        }
        long done = last;
        var after = UndoRepository.first();
        for (var upto = repository.next(desk, id, after, BATCH);
                upto != null;
                upto = repository.next(desk, id, after, BATCH)) {
            progress.at(Math.min(done, total), total);
            repository.restore(desk, id, after, upto);
            repository.putAway(desk, id, after, upto);
            after = upto;
            done += BATCH;
        }
        var result = repository.result(desk, id, people);
        imports.ended(desk, id, ImportState.UNDONE, result);
        return result;
    }
}

package eu.commontable.intake;

import eu.commontable.intake.table.TableReader;
import eu.commontable.intake.value.Columns;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.job.JobView;
import eu.commontable.partnership.job.Jobs;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What can be done with imports. The work itself is done by jobs. */
@ApplicationScoped
public class Imports {
    private static final int LONGEST_NAME = 200;

    private final ImportRepository repository;
    private final RowRepository rows;
    private final Jobs jobs;

    Imports(ImportRepository repository, RowRepository rows, Jobs jobs) {
        this.repository = repository;
        this.rows = rows;
        this.jobs = jobs;
    }

    /** What a job on an import needs to know. */
    record Task(UUID importId, PreviewDraft draft) {}

    ImportView upload(Desk desk, String name, byte[] content) {
        var table = TableReader.read(content);
        int header = Columns.headerLine(table);
        var called = name == null || name.isBlank() ? "Table" : name.strip();
        return repository.insert(
                desk,
                Ids.next(),
                called.length() > LONGEST_NAME ? called.substring(0, LONGEST_NAME) : called,
                content,
                table,
                header);
    }

    Page<ImportSummary> list(Desk desk, PageRequest request) {
        return repository.page(desk, request);
    }

    ImportView show(Desk desk, UUID id) {
        return repository.find(desk, id).orElseThrow(() -> Refusal.notFound("import"));
    }

    Page<RowView> rows(Desk desk, UUID id, ImportFilter filter, PageRequest request) {
        return rows.page(desk, id, filter, request);
    }

    JobView preview(Desk desk, UUID id, PreviewDraft draft) {
        var found = idle(desk, id);
        if (found.state() != ImportState.READ && found.state() != ImportState.PREVIEWED) {
            throw Refusal.wrongState("This import is done. To begin anew, choose the file again.");
        }
        if (!found.kept()) {
            throw Refusal.wrongState("The file is no longer kept here. Choose it again.");
        }
        if (draft.columns().size() != found.columns().size()) {
            throw Refusal.invalid(
                    "/columns",
                    "length",
                    "Say for each of the " + found.columns().size() + " columns what it holds.");
        }
        return jobs.start(desk, PreviewWork.KIND, new Task(id, draft));
    }

    ImportView choose(Desk desk, UUID id, ChoiceDraft draft) {
        mustBe(idle(desk, id), ImportState.PREVIEWED, "You can choose between the preview and the import.");
        rows.choose(desk, id, draft);
        return show(desk, id);
    }

    JobView start(Desk desk, UUID id) {
        mustBe(
                idle(desk, id),
                ImportState.PREVIEWED,
                "Look at the preview first. What is imported already can be undone.");
        return jobs.start(desk, ImportWork.KIND, new Task(id, null));
    }

    JobView undo(Desk desk, UUID id) {
        mustBe(idle(desk, id), ImportState.IMPORTED, "Only what was imported can be undone, and once.");
        return jobs.start(desk, UndoWork.KIND, new Task(id, null));
    }

    void discard(Desk desk, UUID id) {
        var found = idle(desk, id);
        desk.mustMatch(found.version(), () -> found);
        repository.delete(desk, id);
    }

    private ImportView idle(Desk desk, UUID id) {
        var found = show(desk, id);
        if (found.jobId() != null) {
            throw Refusal.wrongState("A job works on this import. Wait for it, or stop it.");
        }
        return found;
    }

    private static void mustBe(ImportView found, ImportState state, String otherwise) {
        if (found.state() != state) {
            throw Refusal.wrongState(otherwise);
        }
    }
}

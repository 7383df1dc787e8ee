package eu.commontable.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import eu.commontable.intake.value.Change;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import eu.commontable.stakeholder.Kind;
import eu.commontable.stakeholder.Level;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The statements on the rows of imports. */
@ApplicationScoped
class RowRepository {
    private static final String COLUMNS = """
            r.id, r.number, r.name, r.short_name, r.kind, r.levels, r.countries, r.city, r.languages, r.website, r.themes, r.notes,
            (select coalesce(json_agg(json_build_object('name', p.name, 'role', p.role, 'email', p.email, 'phone', p.phone)
               order by p.position), '[]') from intake_person p where p.row_id = r.id) as people,
            r.changes, r.verdict, r.reason, r.candidates, r.choice, r.chosen_id, r.chosen_row, r.outcome, r.target_id""";
    private static final List<Sort> SORTS = List.of(Sort.ascending("number", "r.number", "int", "r.id"));

    private final ObjectMapper json;

    RowRepository(ObjectMapper json) {
        this.json = json.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
    }

    /** A row as it is written by the preview; named like the columns of its table. */
    record NewRow(
            UUID id,
            UUID partnershipId,
            UUID intakeId,
            int number,
            String name,
            String shortName,
            Kind kind,
            List<Level> levels,
            List<String> countries,
            String city,
            List<String> languages,
            String website,
            List<String> themes,
            String notes,
            List<Change> changes,
            Verdict verdict,
            String reason,
            List<Match> candidates,
            List<String> cells,
            Choice choice,
            UUID chosenId,
            Integer chosenRow,
            UUID newId) {}

    /** A person of a row. */
    record NewPerson(
            UUID id,
            UUID partnershipId,
            UUID rowId,
            int position,
            String name,
            String role,
            String email,
            String phone) {}

    void clear(Desk desk, UUID intake) {
        desk.handle()
                .createUpdate("delete from intake_row where intake_id = :intake")
                .bind("intake", intake)
                .execute();
    }

    void insert(Desk desk, List<NewRow> rows, List<NewPerson> people) {
        written(desk, "intake_row", rows);
        if (!people.isEmpty()) {
            written(desk, "intake_person", people);
        }
    }

    private void written(Desk desk, String table, List<?> rows) {
        desk.handle()
                .createUpdate("insert into %1$s select (jsonb_populate_recordset(null::%1$s, :rows::jsonb)).*"
                        .formatted(table))
                .bind("rows", json.valueToTree(rows).toString())
                .execute();
    }

    Page<RowView> page(Desk desk, UUID intake, ImportFilter filter, PageRequest request) {
        return new ListQuery<>(RowView.class, COLUMNS, "intake_row r", SORTS)
                .where("r.intake_id = :intake", "intake", intake)
                .where("r.verdict = any(:verdicts)", "verdicts", words(filter.verdict))
                .where("r.outcome = any(:outcomes)", "outcomes", words(filter.outcome))
                .where(filter.undecided ? "r.verdict = 'unclear' and r.choice is null" : "true")
                .where("position(plain(:words) in plain(r.name)) > 0", "words", request.searches() ? request.q : null)
                .page(desk.handle(), request.withoutSearch());
    }

    private static String[] words(List<? extends Enum<?>> chosen) {
        return chosen == null || chosen.isEmpty()
                ? null
                : chosen.stream().map(eu.commontable.shared.json.Words::of).toArray(String[]::new);
    }

    /** @return how many rows it is for */
    int choose(Desk desk, UUID intake, ChoiceDraft draft) {
        return desk.handle()
                .createUpdate("""
                        with kept as (update intake set state = state where id = :intake)
                        update intake_row r set choice = c.choice,
                          chosen_id = case when c.joins then coalesce(:sameAs,
                            case when :sameAsRow::int is null then (r.candidates -> 0 ->> 'id')::uuid end) end,
                          chosen_row = case when c.joins and :sameAs::uuid is null
                            then coalesce(:sameAsRow, (r.candidates -> 0 ->> 'row')::int) end
                        from (select :choice::text as choice, :choice::text in ('fill', 'update') as joins) c
                        where r.intake_id = :intake and r.verdict <> 'cannot'
                          and (:rows::uuid[] is null or r.id = any(:rows)) and (:verdict::text is null or r.verdict = :verdict)
                          and (not c.joins or :sameAs::uuid is not null or :sameAsRow::int < r.number or r.candidates <> '[]')""")
                .bind("intake", intake)
                .bind("choice", draft.choice())
                .bind("verdict", draft.verdict())
                .bind("rows", draft.rows() == null ? null : draft.rows().toArray(UUID[]::new))
                .bind("sameAs", draft.sameAs())
                .bind("sameAsRow", draft.sameAsRow())
                .execute();
    }

    /** Rows that are not in the registry, or not as they should be, and why: in the order of the file. */
    List<Left> left(Desk desk, UUID intake) {
        return desk.handle()
                .createQuery("""
                        select number, cells, coalesce(nullif(outcome, 'skipped'), case verdict when 'cannot' then 'cannot' else 'undecided' end)
                                 as outcome, reason, candidates -> 0 ->> 'name' as like_what
                        from intake_row where intake_id = :intake and cells is not null
                          and (verdict = 'cannot' or outcome in ('undecided', 'gone') or outcome is null and verdict = 'unclear' and choice is null)
                        order by number""")
                .bind("intake", intake)
                .mapTo(Left.class)
                .list();
    }

    /** A row that goes back into a file. */
    public record Left(int number, List<String> cells, Outcome outcome, String reason, String likeWhat) {}
}

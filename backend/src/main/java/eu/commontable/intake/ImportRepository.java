package eu.commontable.intake;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.intake.table.RawTable;
import eu.commontable.intake.value.Columns;
import eu.commontable.intake.value.Field;
import eu.commontable.intake.value.Plain;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The statements on imports as a whole. */
@ApplicationScoped
class ImportRepository {
    private static final String COLUMNS = """
            i.id, i.name, i.format, i.encoding, i.delimiter, i.sheet, i.header_line, i.rows, i.columns, i.state,
            i.content is not null as kept, i.result, i.created_at, i.version,
            (select j.id from job j where j.state in ('waiting', 'running') and j.partnership_id = i.partnership_id
             and j.task ->> 'importId' = i.id::text order by j.created_at desc limit 1) as job_id,
            (select json_build_object('fresh', count(*) filter (where r.verdict = 'new'),
               'same', count(*) filter (where r.verdict = 'same'), 'unclear', count(*) filter (where r.verdict = 'unclear'),
               'cannot', count(*) filter (where r.verdict = 'cannot'),
               'undecided', count(*) filter (where r.verdict = 'unclear' and r.choice is null))
             from intake_row r where r.intake_id = i.id) as counts""";
    private static final List<Sort> SORTS = List.of(new Sort("created", "i.created_at", "timestamptz", "i.id", true));

    private final ObjectMapper json;

    ImportRepository(ObjectMapper json) {
        this.json = json;
    }

    /** Files of the partnership that nobody imported for a month are forgotten on the way. */
    ImportView insert(Desk desk, UUID id, String name, byte[] content, RawTable table, int header) {
        var columns = Columns.propose(table, header);
        return desk.handle()
                .createQuery("""
                        with forgotten as (update intake set content = null
                               where content is not null and created_at < now() - interval '30 days'),
                        i as (insert into intake (id, partnership_id, account_id, name, content, format, encoding, delimiter, sheet,
                              header_line, rows, columns)
                          values (:id, :partnership, :account, :name, :content, :format, :encoding, :delimiter, :sheet, :headerLine, :rows,
                              intake_remembered(:columns::jsonb)) returning *)
                        select %s from i""".formatted(COLUMNS))
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .bind("account", desk.viewer().accountId())
                .bind("name", name)
                .bind("content", content)
                .bind("format", table.format())
                .bind("encoding", table.encoding())
                .bind("delimiter", table.delimiter())
                .bind("sheet", table.sheet())
                .bind(
                        "headerLine",
                        header < 0 ? null : table.lines().get(header).number())
                .bind("rows", table.lines().size() - header - 1)
                .bind("columns", json.valueToTree(columns).toString())
                .mapTo(ImportView.class)
                .one();
    }

    Optional<ImportView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select " + COLUMNS + " from intake i where i.id = :id")
                .bind("id", id)
                .mapTo(ImportView.class)
                .findOne();
    }

    Page<ImportSummary> page(Desk desk, PageRequest request) {
        return new ListQuery<>(
                        ImportSummary.class,
                        "i.id, i.name, i.rows, i.state, a.name as by, i.created_at",
                        "intake i left join participant a on a.partnership_id = i.partnership_id and a.account_id = i.account_id"
                                + " and a.removed_at is null",
                        SORTS)
                .page(desk.handle(), request.withoutSearch());
    }

    /** The file, for a job that works on it; nobody else does until it is done. */
    Optional<Kept> lock(Desk desk, UUID id) {
        return desk.handle()
                .createQuery("select state, content from intake where id = :id for update")
                .bind("id", id)
                .map((row, ctx) ->
                        new Kept(Words.read(ImportState.class, row.getString("state")), row.getBytes("content")))
                .findOne();
    }

    record Kept(ImportState state, byte[] content) {}

    void previewed(Desk desk, UUID id, Integer headerLine, int rows, List<Columns.Column> columns) {
        desk.handle()
                .createUpdate("update intake set state = 'previewed', header_line = :headerLine, rows = :rows,"
                        + " columns = :columns::jsonb where id = :id")
                .bind("id", id)
                .bind("headerLine", headerLine)
                .bind("rows", rows)
                .bind("columns", json.valueToTree(columns).toString())
                .execute();
        remember(desk, columns);
    }

    private static void remember(Desk desk, List<Columns.Column> columns) {
        var meanings = new HashMap<String, Field>();
        columns.stream()
                .filter(column -> !column.header().isBlank())
                .forEach(column -> meanings.putIfAbsent(column.header(), column.field()));
        desk.handle()
                .createUpdate("""
                        insert into intake_column (partnership_id, header, field)
                        select distinct on (left(plain(m.header), 200)) current_partnership(), left(plain(m.header), 200), m.field
                        from unnest(:headers, :fields) m (header, field) where plain(m.header) <> ''
                        on conflict (partnership_id, header) do update set field = excluded.field""")
                .bind("headers", meanings.keySet().toArray(String[]::new))
                .bind("fields", meanings.values().stream().map(Words::of).toArray(String[]::new))
                .execute();
    }

    void ended(Desk desk, UUID id, ImportState state, Object result) {
        desk.handle()
                .createUpdate(
                        "update intake set state = :state, content = null, result = :result::jsonb where id = :id")
                .bind("id", id)
                .bind("state", state)
                .bind("result", json.valueToTree(result).toString())
                .execute();
    }

    void delete(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from intake where id = :id")
                .bind("id", id)
                .execute();
    }

    /** The partnership's themes by their names in all languages, plain. */
    Map<String, String> themes(Desk desk) {
        var themes = new HashMap<String, String>();
        desk.handle()
                .createQuery("select key, array[key, label_en, label_fr, label_nl] as names from theme")
                .mapTo(Theme.class)
                .forEach(theme -> theme.names().forEach(name -> themes.putIfAbsent(Plain.of(name), theme.key())));
        return themes;
    }

    /** A theme and what it is called. */
    public record Theme(String key, List<String> names) {}
}

package eu.commontable.dilemma;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** The statements on practices. */
@ApplicationScoped
class PracticeRepository {
    private static final String MINE =
            "exists (select from item i where i.id = p.id and i.author_id = current_account())";
    private static final String VIEW = """
            select p.id, p.key, p.title, named_organisation(p.organisation_id) as organisation, p.country, p.themes, p.summary, p.how,
                   p.figures, p.what_failed, p.source, p.visibility, %s as mine,
                   coalesce((select json_agg(alike) from (
                       select d.id, d.question, named_organisation(d.organisation_id) as organisation,
                              named_organisations(d.co_presenter_ids) as "coPresenters", d.country, shared.themes,
                              cardinality(d.ideas) as ideas, d.state, d.visibility
                       from dilemma whole, lateral seen(whole) d,
                            lateral (select array(select unnest(p.themes) intersect select unnest(d.themes)) as themes) shared
                       where whole.archived_at is null and whole.themes && p.themes
                       order by cardinality(shared.themes) desc, d.sort_name limit 6) alike), '[]') as dilemmas,
                   p.archived_at, p.version, p.created_at, p.updated_at, null as may
            from %s p""";
    private static final String SUMMARY = """
            p.id, p.key, p.title, named_organisation(p.organisation_id) as organisation, p.country, p.themes, p.summary,
            p.what_failed is not null as tells_what_failed, p.visibility, p.updated_at, p.archived_at""";
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("title", "p.sort_name", "text", "p.id"),
            Sort.ascending("updated", "p.updated_at", "timestamptz", "p.id"));

    private final ObjectMapper json;

    PracticeRepository(ObjectMapper json) {
        this.json = json;
    }

    Optional<PracticeView> find(Desk desk, UUID id) {
        return shown(desk, id, "");
    }

    Optional<PracticeView> lock(Desk desk, UUID id) {
        return shown(desk, id, " for update of p");
    }

    private static Optional<PracticeView> shown(Desk desk, UUID id, String lock) {
        return desk.handle()
                .createQuery(VIEW.formatted(MINE, "practice") + " where p.id = :id" + lock)
                .bind("id", id)
                .mapTo(PracticeView.class)
                .findOne();
    }

    Page<PracticeSummary> page(Desk desk, PracticeFilter filter, PageRequest request) {
        return new ListQuery<>(PracticeSummary.class, SUMMARY, "practice p", SORTS)
                .where(filter.archived ? "p.archived_at is not null" : "p.archived_at is null")
                .where("p.key = :key", "key", filter.key)
                .whereAny("p.themes && :themes", "themes", filter.theme)
                .whereAny("p.country = any(:countries)", "countries", filter.country)
                .where(
                        "p.organisation_id = any(:organisations)",
                        "organisations",
                        filter.organisation == null || filter.organisation.isEmpty()
                                ? null
                                : filter.organisation.toArray(UUID[]::new))
                .page(desk.handle(), request, "practice");
    }

    PracticeView insert(Desk desk, UUID id, PracticeDraft draft) {
        var query = desk.handle().createQuery("""
                with made as (
                  insert into practice (id, partnership_id, key, title, organisation_id, country, themes, summary, how, figures,
                                        what_failed, source, visibility)
                  values (:id, :partnership, :key, :title, :organisationId, :country, :themes, :summary, :how, :numbers::jsonb,
                          :whatFailed, :source, :visibility) returning *)
                """ + VIEW.formatted("true", "made"));
        return one(query.bind("partnership", desk.partnershipId()), id, draft);
    }

    PracticeView update(Desk desk, UUID id, PracticeDraft draft) {
        var query = desk.handle().createQuery("""
                with made as (
                  update practice set key = :key, title = :title, country = :country,
                         organisation_id = or_hidden(:organisationId, organisation_id),
                         themes = :themes, summary = :summary, how = :how, figures = :numbers::jsonb, what_failed = :whatFailed,
                         source = :source, visibility = :visibility
                  where id = :id returning *)
                """ + VIEW.formatted(MINE, "made"));
        return one(query, id, draft);
    }

    PracticeView archive(Desk desk, UUID id, boolean archived) {
        return desk.handle()
                .createQuery("""
                        with made as (
                          update practice set archived_at = case when :archived then now() end where id = :id returning *)
                        """ + VIEW.formatted(MINE, "made"))
                .bind("id", id)
                .bind("archived", archived)
                .mapTo(PracticeView.class)
                .one();
    }

    private PracticeView one(Query query, UUID id, PracticeDraft draft) {
        return query.bindMethods(draft)
                .bind("id", id)
                .bind("numbers", written(draft.figures()))
                .mapTo(PracticeView.class)
                .one();
    }

    private String written(List<Figure> figures) {
        try {
            return json.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

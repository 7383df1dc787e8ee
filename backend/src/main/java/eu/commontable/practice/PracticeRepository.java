package eu.commontable.practice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.Query;

/** The statements on practices. */
@ApplicationScoped
class PracticeRepository {
    private static final String MINE =
            "exists (select from item i where i.id = p.id and i.author_id = current_account())";
    private static final String COST =
            "case when p.cost_amount is not null then json_build_object('amount', p.cost_amount, 'currency', p.cost_currency,"
                    + " 'per', p.cost_per, 'year', p.cost_year) end as cost";
    private static final String VIEW = """
            select p.id, p.key, p.title, named_organisation(p.organisation_id) as organisation, p.country, p.themes, p.outcome, p.since,
                   p.context, p.summary, p.how, p.effort, p.person_days, %s, p.reached, p.figures, p.preconditions, p.legal, p.what_failed,
                   contacts_by_role(p.contacts) as contacts, p.source, p.visibility, p.contribution_id as from_contribution_id,
                   %%s as mine,
                   coalesce((select json_agg(alike) from (
                       select d.id, d.question, named_organisation(d.organisation_id) as organisation,
                              named_organisations(d.co_presenter_ids) as "coPresenters", d.country, shared.themes,
                              cardinality(d.ideas) as ideas, d.state, d.visibility
                       from dilemma whole, lateral seen(whole) d,
                            lateral (select array(select unnest(p.themes) intersect select unnest(d.themes)) as themes) shared
                       where whole.archived_at is null and whole.themes && p.themes
                       order by cardinality(shared.themes) desc, d.sort_name limit 6) alike), '[]') as dilemmas,
                   %s as reuses, p.archived_at, p.version, p.created_at, p.updated_at, null as may
            from %%s p""".formatted(COST, ReuseRepository.JSON.formatted("p", ReuseRepository.MOST));

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

    /** In the order of the ids; without those that the viewer may not see. */
    List<PracticeView> findAll(Desk desk, List<UUID> ids) {
        return desk.handle()
                .createQuery(VIEW.formatted(MINE, "practice")
                        + " where p.id = any(:ids) order by array_position(:ids, p.id)")
                .bind("ids", ids.toArray(UUID[]::new))
                .mapTo(PracticeView.class)
                .list();
    }

    private static Optional<PracticeView> shown(Desk desk, UUID id, String lock) {
        return desk.handle()
                .createQuery(VIEW.formatted(MINE, "practice") + " where p.id = :id" + lock)
                .bind("id", id)
                .mapTo(PracticeView.class)
                .findOne();
    }

    Page<PracticeSummary> page(Desk desk, PracticeFilter filter, PageRequest request) {
        return PracticeList.page(desk, filter, request, COST);
    }

    /** What themes are called, by their key. */
    Map<String, String> themes(Desk desk, String language) {
        return desk.handle()
                .createQuery(
                        "select t.key, case :language when 'fr' then t.label_fr when 'nl' then t.label_nl else t.label_en end as label"
                                + " from theme t")
                .bind("language", language)
                .collectRows(Collectors.toMap(
                        row -> row.getColumn("key", String.class), row -> row.getColumn("label", String.class)));
    }

    PracticeView insert(Desk desk, UUID id, PracticeDraft draft) {
        var query = desk.handle().createQuery("""
                with made as (
                  insert into practice (id, partnership_id, key, title, organisation_id, country, themes, outcome, since, context, summary,
                                        how, effort, person_days, cost_amount, cost_currency, cost_per, cost_year, reached, figures,
                                        preconditions, legal, what_failed, contacts, source, visibility, contribution_id, dilemma_id)
                  values (:id, :partnership, :key, :title, :organisationId, :country, :themes, :outcome, :since, :context, :summary,
                          :how, :effort, :personDays, :amount, :currency, :per, :year, :reached, :numbers::jsonb,
                          :preconditions, :laws::jsonb, :whatFailed, :roles::jsonb, :source, :visibility, :fromContributionId, :dilemmaId)
                  returning *)
                """ + VIEW.formatted("true", "made"));
        return one(query.bind("partnership", desk.partnershipId()), id, draft);
    }

    PracticeView update(Desk desk, UUID id, PracticeDraft draft) {
        var query = desk.handle().createQuery("""
                with made as (
                  update practice set key = :key, title = :title, country = :country,
                         organisation_id = or_hidden(:organisationId, organisation_id), themes = :themes, outcome = :outcome,
                         since = :since, context = :context, summary = :summary, how = :how, effort = :effort,
                         person_days = :personDays, cost_amount = :amount, cost_currency = :currency, cost_per = :per,
                         cost_year = :year, reached = :reached, figures = :numbers::jsonb, preconditions = :preconditions,
                         legal = :laws::jsonb, what_failed = :whatFailed, contacts = contacts_or_hidden(:roles::jsonb, contacts),
                         source = :source, visibility = :visibility, contribution_id = :fromContributionId
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
        var cost = draft.cost() == null ? new PracticeCost(null, null, null, null) : draft.cost();
        return query.bindMethods(draft)
                .bindMethods(cost)
                .bind("id", id)
                .bind("numbers", written(draft.figures()))
                .bind("laws", written(draft.legal()))
                .bind("roles", written(draft.contacts()))
                .mapTo(PracticeView.class)
                .one();
    }

    private String written(List<?> rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

package eu.commontable.dilemma;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** The statements on dilemmas. Whatever is answered was read through the SQL function {@code seen}. */
@ApplicationScoped
class DilemmaRepository {
    private static final String MINE =
            "exists (select from item i where i.id = d.id and i.author_id = current_account())";

    /** Source of rows {@code whole}, and whether the viewer proposed it. */
    private static final String VIEW = """
            select d.id, d.key, d.question, d.background, named_organisation(d.organisation_id) as organisation,
                   named_organisations(d.co_presenter_ids) as co_presenters, d.country, d.themes,
                   coalesce((select json_agg(json_build_object('text', idea.text, 'organisation', named_organisation(idea.organisation))
                                             order by idea.n)
                             from unnest(d.ideas, d.idea_organisation_ids) with ordinality idea (text, organisation, n)), '[]') as ideas,
                   d.result, place_in_programme(d.session_id) as session, d.state, d.decline_reason, d.visibility, d.hide_city,
                   d.hide_city and not may_know_names(d.id) as city_hidden, %s as mine,
                   coalesce((select json_agg(alike) from (
                       select p.id, p.title, named_organisation(p.organisation_id) as organisation, p.country, shared.themes
                       from practice p, lateral (select array(select unnest(d.themes) intersect select unnest(p.themes)) as themes) shared
                       where p.archived_at is null and p.themes && d.themes
                       order by cardinality(shared.themes) desc, p.sort_name limit 6) alike), '[]') as practices,
                   d.archived_at, d.version, d.created_at, d.updated_at, null as may
            from %s, lateral seen(whole) d""";

    private static final String SHOWN = VIEW.formatted(MINE, "dilemma whole") + " where whole.id = :id";
    private static final String LOCKED = """
            select d.id, d.key, d.question, d.background, d.organisation_id, d.co_presenter_ids, d.country, d.themes,
                   coalesce((select json_agg(json_build_object('text', idea.text, 'organisationId', idea.organisation) order by idea.n)
                             from unnest(d.ideas, d.idea_organisation_ids) with ordinality idea (text, organisation, n)), '[]') as ideas,
                   d.result, d.session_id, d.state, d.visibility, d.hide_city, d.hide_city and not may_know_names(d.id) as city_hidden,
                   %s as mine, d.archived_at, d.version
            from dilemma d where d.id = :id for update""".formatted(MINE);
    private static final String SUMMARY = """
            d.id, d.key, d.question, named_organisation(d.organisation_id) as organisation, d.country, d.themes,
            cardinality(d.ideas) as ideas, place_in_programme(d.session_id) as session, d.state, d.visibility,
            d.hide_city and not may_know_names(d.id) as city_hidden, d.created_at, d.updated_at, d.archived_at""";
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("created", "whole.created_at", "timestamptz", "whole.id")
                    .reversed(),
            Sort.ascending("updated", "whole.updated_at", "timestamptz", "whole.id"),
            Sort.ascending("question", "whole.sort_name", "text", "whole.id"));

    Optional<DilemmaView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(SHOWN)
                .bind("id", id)
                .mapTo(DilemmaView.class)
                .findOne();
    }

    Optional<DilemmaRow> lock(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(LOCKED)
                .bind("id", id)
                .mapTo(DilemmaRow.class)
                .findOne();
    }

    Page<DilemmaSummary> page(Desk desk, DilemmaFilter filter, PageRequest request) {
        return new ListQuery<>(DilemmaSummary.class, SUMMARY, "dilemma whole cross join lateral seen(whole) d", SORTS)
                .where(filter.archived ? "whole.archived_at is not null" : "whole.archived_at is null")
                .where("whole.key = :key", "key", filter.key)
                .whereAny("whole.state = any(:states)", "states", known(filter.state))
                .whereAny("whole.themes && :themes", "themes", filter.theme)
                .whereAny("d.country = any(:countries)", "countries", filter.country)
                .where(
                        "(d.organisation_id = any(:organisations) or d.co_presenter_ids && :organisations)",
                        "organisations",
                        ids(filter.organisation))
                .where(
                        "whole.session_id in (select s.id from session s where s.edition_id = any(:editions))",
                        "editions",
                        ids(filter.edition))
                .page(desk.handle(), request, "dilemma");
    }

    DilemmaView insert(Desk desk, UUID id, DilemmaDraft draft) {
        var query = desk.handle().createQuery("""
                with made as (
                  insert into dilemma (id, partnership_id, key, question, background, organisation_id, co_presenter_ids, country, themes,
                                       ideas, idea_organisation_ids, result, session_id, visibility, hide_city)
                  values (:id, :partnership, :key, :question, :background, :organisationId, :coPresenterIds, coalesce(:country, (select o.countries[1] from organisation o where o.id = :organisationId)), :themes,
                          :ideaTexts, :ideaOrganisationIds, :result, :sessionId, :visibility, :hideCity) returning dilemma as whole)
                """ + VIEW.formatted("true", "made"));
        return one(query.bind("partnership", desk.partnershipId()), id, draft);
    }

    DilemmaView update(Desk desk, UUID id, DilemmaDraft draft) {
        var query = desk.handle().createQuery("""
                with made as (
                  update dilemma set key = :key, question = :question, background = :background, organisation_id = :organisationId,
                         co_presenter_ids = with_hidden(:coPresenterIds, co_presenter_ids), country = :country, themes = :themes, ideas = :ideaTexts,
                         idea_organisation_ids = :ideaOrganisationIds, result = :result, session_id = :sessionId,
                         visibility = :visibility, hide_city = :hideCity
                  where id = :id returning dilemma as whole)
                """ + VIEW.formatted(MINE, "made"));
        return one(query, id, draft);
    }

    /**
     * @param result what the presenter takes with them; null leaves what is there
     * @param reason why it is declined; goes with every other step
     */
    DilemmaView move(Desk desk, UUID id, State to, String result, String reason) {
        return desk.handle()
                .createQuery("""
                        with made as (
                          update dilemma set state = :to, result = coalesce(:result, result), decline_reason = :reason
                          where id = :id returning dilemma as whole)
                        """ + VIEW.formatted(MINE, "made"))
                .bind("id", id)
                .bind("to", to)
                .bind("result", result)
                .bind("reason", reason)
                .mapTo(DilemmaView.class)
                .one();
    }

    DilemmaView archive(Desk desk, UUID id, boolean archived) {
        return desk.handle()
                .createQuery("""
                        with made as (
                          update dilemma set archived_at = case when :archived then now() end where id = :id returning dilemma as whole)
                        """ + VIEW.formatted(MINE, "made"))
                .bind("id", id)
                .bind("archived", archived)
                .mapTo(DilemmaView.class)
                .one();
    }

    private static DilemmaView one(Query query, UUID id, DilemmaDraft draft) {
        return query.bindMethods(draft).bind("id", id).mapTo(DilemmaView.class).one();
    }

    private static List<String> known(List<String> states) {
        try {
            return states == null
                    ? List.of()
                    : states.stream()
                            .map(word -> Words.of(Words.read(State.class, word)))
                            .toList();
        } catch (IllegalArgumentException e) {
            throw Refusal.invalid("state", "unknown-value", e.getMessage());
        }
    }

    private static UUID[] ids(List<UUID> wanted) {
        return wanted == null || wanted.isEmpty() ? null : wanted.toArray(UUID[]::new);
    }
}

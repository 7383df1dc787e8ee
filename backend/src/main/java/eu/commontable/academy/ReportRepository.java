package eu.commontable.academy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on reports. */
@ApplicationScoped
class ReportRepository {
    /** Not what the writer may see counts here, but what the audience may. */
    private static final String DILEMMA = """
            select d.question, d.hide_city as "cityHidden", d.background, d.result,
                   case when d.hide_city then '[]' else names_for(:audience, d.organisation_id || d.co_presenter_ids) end as presenters,
                   case when not d.hide_city then d.country end as country,
                   (select coalesce(json_agg(json_build_object('text', i.text, 'organisation',
                      case when not d.hide_city then (select o.name from organisation o where o.id = i.organisation and told_to(:audience, o.visibility)) end)
                      order by i.n), '[]')
                    from unnest(d.ideas, d.idea_organisation_ids) with ordinality i (text, organisation, n)) as ideas
            from dilemma d
            where d.session_id = s.id and d.archived_at is null and d.state in ('accepted', 'concluded') and told_to(:audience, d.visibility)
            order by d.id""";

    private static final String SESSION = """
            select s.number, s.title, s.topic, s.starts, s.ends, s.place, s.cancelled,
                   coalesce((select json_agg(asked) from (%s) asked), '[]') as dilemmas
            from session s where s.module_id = m.id order by s.number""".formatted(DILEMMA);

    private static final String MODULE = """
            select m.title, names_for(:audience, m.facilitator_ids) as facilitators, names_for(:audience, m.expert_ids) as experts,
                   names_for(:audience, array[m.rapporteur_id]) as rapporteur, m.introduction, m.wrap_up as "wrapUp",
                   coalesce((select json_agg(sitting) from (%s) sitting), '[]') as sessions
            from module m where m.edition_id = e.id order by m.id""".formatted(SESSION);

    private static final String CONTENT = """
            select e.title, p.name as partnership, e.starts, e.ends, e.place, e.country, names_for(:audience, e.organiser_ids) as organisers,
                   e.aims, e.method, e.source, coalesce((select json_agg(part) from (%s) part), '[]') as modules,
                   (select coalesce(json_agg(json_build_object('name', t.name, 'country', t.country)), '[]')
                    from participants_for(e.id, :audience) t) as participants,
                   (select json_build_object('asked', v.asked, 'answered', evaluation_answered(e.id), 'results', evaluation_results(e.id))
                    from evaluation v where v.edition_id = e.id and v.state = 'closed') as evaluation
            from edition e join partnership p on p.id = e.partnership_id where e.id = :edition and told_to(:audience, e.visibility)""".formatted(MODULE);

    private static final String LATEST = """
            not exists (select from edition_report n where n.edition_id = r.edition_id and n.audience = r.audience and n.number > r.number
                        and n.withdrawn_at is null) as latest""";

    private final ObjectMapper json;

    ReportRepository(ObjectMapper json) {
        this.json = json;
    }

    /** Empty when the academy itself is not shared with this audience. */
    Optional<ReportContent> content(Desk desk, UUID edition, Audience audience) {
        return desk.handle()
                .createQuery("select to_jsonb(c) as content from (%s) c".formatted(CONTENT))
                .bind("edition", edition)
                .bind("audience", audience)
                .mapTo(Stored.class)
                .findOne()
                .map(Stored::content);
    }

    /** A column of JSON. */
    public record Stored(ReportContent content) {}

    List<ReportSummary> of(Desk desk, UUID edition) {
        return desk.handle()
                .createQuery(
                        "select r.id, r.audience, r.number, r.published_at, r.withdrawn_at, " + LATEST
                                + " from edition_report r where r.edition_id = :edition order by r.published_at desc, r.id desc limit 200")
                .bind("edition", edition)
                .mapTo(ReportSummary.class)
                .list();
    }

    Optional<ReportView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(
                        "select r.id, r.edition_id, r.audience, r.number, r.published_at, r.withdrawn_at, r.content, r.version, "
                                + LATEST + " from edition_report r where r.id = :id")
                .bind("id", id)
                .mapTo(ReportView.class)
                .findOne();
    }

    void insert(Desk desk, UUID id, UUID edition, Audience audience, ReportContent content) {
        desk.handle()
                .createUpdate("""
                        insert into edition_report (id, partnership_id, edition_id, audience, number, content, published_at)
                        select :id, :partnership, :edition, :audience, coalesce(max(r.number), 0) + 1, :content::jsonb, date_trunc('second', now())
                        from edition_report r where r.edition_id = :edition and r.audience = :audience""")
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .bind("edition", edition)
                .bind("audience", audience)
                .bind("content", text(content))
                .execute();
    }

    void withdraw(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("update edition_report set withdrawn_at = now() where id = :id")
                .bind("id", id)
                .execute();
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}

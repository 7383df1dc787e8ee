package eu.commontable.dilemma;

import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The statements on modules and sessions. */
@ApplicationScoped
class ProgrammeRepository {
    private static final String SESSION = """
            select s.id, s.module_id as "moduleId", s.key, s.number, s.title, s.topic, s.starts, s.ends, s.place, s.cancelled, s.version,
                   coalesce((select json_agg(asked) from (
                       select d.id, d.question, named_organisation(d.organisation_id) as organisation,
                              named_organisations(d.co_presenter_ids) as "coPresenters", d.country, d.themes,
                              cardinality(d.ideas) as ideas, d.state, d.visibility
                       from dilemma whole, lateral seen(whole) d
                       where whole.session_id = s.id and whole.archived_at is null order by whole.id) asked), '[]') as dilemmas
            from %s s""";

    /** A row for each module of the source, with its sessions and their dilemmas. */
    static final String MODULE = """
            select m.id, m.edition_id as "editionId", m.key, m.title, named_organisations(m.facilitator_ids) as facilitators,
                   named_organisations(m.expert_ids) as experts, named_organisation(m.rapporteur_id) as rapporteur,
                   m.introduction, m.wrap_up as "wrapUp", m.version,
                   coalesce((select json_agg(sitting) from (%s where s.module_id = m.id order by s.number) sitting), '[]') as sessions
            from %%s m""".formatted(SESSION.formatted("session"));

    Optional<ModuleView> lockModule(Desk desk, UUID edition, UUID id) {
        return desk.handle()
                .createQuery(
                        MODULE.formatted("module") + " where m.id = :id and m.edition_id = :edition for update of m")
                .bind("id", id)
                .bind("edition", edition)
                .mapTo(ModuleView.class)
                .findOne();
    }

    ModuleView insertModule(Desk desk, UUID edition, UUID id, ModuleDraft draft) {
        return desk.handle()
                .createQuery("""
                        with made as (
                          insert into module (id, partnership_id, edition_id, key, title, facilitator_ids, expert_ids, rapporteur_id,
                                              introduction, wrap_up)
                          values (:id, :partnership, :edition, :key, :title, :facilitatorIds, :expertIds, :rapporteurId,
                                  :introduction, :wrapUp) returning *)
                        """ + MODULE.formatted("made"))
                .bindMethods(draft)
                .bind("id", id)
                .bind("edition", edition)
                .bind("partnership", desk.partnershipId())
                .mapTo(ModuleView.class)
                .one();
    }

    ModuleView updateModule(Desk desk, UUID id, ModuleDraft draft) {
        return desk.handle()
                .createQuery("""
                        with made as (
                          update module set key = :key, title = :title, facilitator_ids = with_hidden(:facilitatorIds, facilitator_ids),
                                 expert_ids = with_hidden(:expertIds, expert_ids),
                                 rapporteur_id = or_hidden(:rapporteurId, rapporteur_id), introduction = :introduction, wrap_up = :wrapUp
                          where id = :id returning *)
                        """ + MODULE.formatted("made"))
                .bindMethods(draft)
                .bind("id", id)
                .mapTo(ModuleView.class)
                .one();
    }

    void deleteModule(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from module where id = :id")
                .bind("id", id)
                .execute();
    }

    Optional<SessionView> lockSession(Desk desk, UUID edition, UUID module, UUID id) {
        return desk.handle()
                .createQuery(SESSION.formatted("session")
                        + " where s.id = :id and s.module_id = :module and s.edition_id = :edition for update of s")
                .bind("id", id)
                .bind("edition", edition)
                .bind("module", module)
                .mapTo(SessionView.class)
                .findOne();
    }

    /** Empty when the module is not of that edition, or not for the viewer. */
    Optional<SessionView> insertSession(Desk desk, UUID edition, UUID module, UUID id, SessionDraft draft) {
        return desk.handle()
                .createQuery("""
                        with made as (
                          insert into session (id, partnership_id, edition_id, module_id, key, number, title, topic, starts, ends, place,
                                               cancelled)
                          select :id, m.partnership_id, m.edition_id, m.id, :key, :number, :title, :topic, :starts, :ends, :place, :cancelled
                          from module m where m.id = :module and m.edition_id = :edition returning *)
                        """ + SESSION.formatted("made"))
                .bindMethods(draft)
                .bind("id", id)
                .bind("edition", edition)
                .bind("module", module)
                .mapTo(SessionView.class)
                .findOne();
    }

    SessionView updateSession(Desk desk, UUID id, SessionDraft draft) {
        return desk.handle()
                .createQuery("""
                        with made as (
                          update session set key = :key, number = :number, title = :title, topic = :topic, starts = :starts,
                                 ends = :ends, place = :place, cancelled = :cancelled where id = :id returning *)
                        """ + SESSION.formatted("made"))
                .bindMethods(draft)
                .bind("id", id)
                .mapTo(SessionView.class)
                .one();
    }

    void deleteSession(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from session where id = :id")
                .bind("id", id)
                .execute();
    }
}

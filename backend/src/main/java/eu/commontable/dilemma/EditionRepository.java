package eu.commontable.dilemma;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on editions. */
@ApplicationScoped
class EditionRepository {
    private static final String VIEW = """
            select e.id, e.key, e.title, e.starts, e.ends, e.place, e.country, e.time_zone, named_organisations(e.organiser_ids) as organisers,
                   e.method, e.aims, e.source, e.visibility, e.archived_at, e.version, e.created_at, e.updated_at, null as may,
                   coalesce((select json_agg(part) from (%s where m.edition_id = e.id order by m.id) part), '[]') as modules
            from %s e""";
    private static final String PROGRAMME = ProgrammeRepository.MODULE.formatted("module");
    private static final String SUMMARY = """
            e.id, e.key, e.title, e.starts, e.ends, e.place, e.country, named_organisations(e.organiser_ids) as organisers,
            (select count(*) from module m where m.edition_id = e.id) as modules,
            (select count(*) from session s where s.edition_id = e.id) as sessions,
            (select count(*) from session s join dilemma d on d.session_id = s.id
             where s.edition_id = e.id and d.archived_at is null) as dilemmas,
            e.visibility, e.updated_at, e.archived_at""";
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("starts", "coalesce(e.starts, '')", "text", "e.id").reversed(),
            Sort.ascending("title", "e.sort_name", "text", "e.id"),
            Sort.ascending("updated", "e.updated_at", "timestamptz", "e.id"));

    Optional<EditionView> find(Desk desk, UUID id) {
        return shown(desk, id, "");
    }

    Optional<EditionView> lock(Desk desk, UUID id) {
        return shown(desk, id, " for update of e");
    }

    private static Optional<EditionView> shown(Desk desk, UUID id, String lock) {
        return desk.handle()
                .createQuery(VIEW.formatted(PROGRAMME, "edition") + " where e.id = :id" + lock)
                .bind("id", id)
                .mapTo(EditionView.class)
                .findOne();
    }

    Page<EditionSummary> page(Desk desk, EditionFilter filter, PageRequest request) {
        return new ListQuery<>(EditionSummary.class, SUMMARY, "edition e", SORTS)
                .where(filter.archived ? "e.archived_at is not null" : "e.archived_at is null")
                .where("e.key = :key", "key", filter.key)
                .whereAny("e.country = any(:countries)", "countries", filter.country)
                .page(desk.handle(), request, "edition");
    }

    EditionView insert(Desk desk, UUID id, EditionDraft draft) {
        return desk.handle()
                .createQuery("""
                        with made as (
                          insert into edition (id, partnership_id, key, title, starts, ends, place, country, time_zone, organiser_ids, method, aims,
                                               source, visibility)
                          values (:id, :partnership, :key, :title, :starts, :ends, :place, :country, :timeZone, :organiserIds, :method, :aims,
                                  :source, :visibility) returning *)
                        """ + VIEW.formatted(PROGRAMME, "made"))
                .bindMethods(draft)
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .mapTo(EditionView.class)
                .one();
    }

    EditionView update(Desk desk, UUID id, EditionDraft draft) {
        return desk.handle()
                .createQuery("""
                        with made as (
                          update edition set key = :key, title = :title, starts = :starts, ends = :ends, place = :place,
                                 country = :country, time_zone = :timeZone, method = :method, aims = :aims, source = :source, visibility = :visibility,
                                 organiser_ids = with_hidden(:organiserIds, organiser_ids)
                          where id = :id returning *)
                        """ + VIEW.formatted(PROGRAMME, "made"))
                .bindMethods(draft)
                .bind("id", id)
                .mapTo(EditionView.class)
                .one();
    }

    EditionView archive(Desk desk, UUID id, boolean archived) {
        return desk.handle()
                .createQuery("""
                        with made as (
                          update edition set archived_at = case when :archived then now() end where id = :id returning *)
                        """ + VIEW.formatted(PROGRAMME, "made"))
                .bind("id", id)
                .bind("archived", archived)
                .mapTo(EditionView.class)
                .one();
    }
}

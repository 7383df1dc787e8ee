package eu.commontable.assessment;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import eu.commontable.stakeholder.OrganisationName;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The statements on assessments. Who sees them at all is held by row-level security. */
@ApplicationScoped
class AssessmentRepository {
    private static final String COLUMNS = """
            a.id, %s as organisation, a.on_day as "on", a.influence, a.interest, a.theme, a.position, a.note, a.author,
            coalesce(a.account_id = current_account(), false) as mine, a.version, a.created_at, a.updated_at""".formatted(OrganisationName.json("o"));
    private static final String FROM = "assessment a join organisation o on o.id = a.organisation_id";
    private static final List<Sort> SORTS = List.of(
            new Sort("on", "a.on_day", "date", "a.id", true), Sort.ascending("name", "o.sort_name", "text", "a.id"));
    private static final String PLOT = """
            with day as materialized (select coalesce(:on::date, current_date) as at),
            seen as materialized (
              select a.*, row_number() over (partition by a.organisation_id order by a.on_day desc, a.id desc) as place
              from day, assessment a where a.on_day <= day.at and (:theme::text is null or a.theme = :theme))
            select day.at as "on", (select min(on_day) from assessment) as first, (select max(on_day) from assessment) as last,
              (select coalesce(json_agg(p), '[]') from (
                 select s.id, %s as organisation, s.on_day as "on", s.influence, s.interest, s.theme, s.position, s.note, s.author,
                   (select coalesce(json_agg(json_build_object('on', b.on_day, 'influence', b.influence, 'interest', b.interest,
                            'position', b.position) order by b.place), '[]')
                    from seen b where b.organisation_id = s.organisation_id and b.place between 2 and 13) as trail
                 from seen s join organisation o on o.id = s.organisation_id
                 where s.place = 1 and o.archived_at is null
                 order by s.influence desc, s.interest desc, o.sort_name limit 300) p) as points
            from day""".formatted(OrganisationName.json("o"));

    boolean mayAssess(Desk desk) {
        return desk.handle()
                .createQuery("select may_assess()")
                .mapTo(Boolean.class)
                .one();
    }

    Page<AssessmentView> page(Desk desk, AssessmentFilter filter, PageRequest request) {
        return new ListQuery<>(AssessmentView.class, COLUMNS, FROM, SORTS)
                .where("a.organisation_id = :organisation", "organisation", filter.organisation)
                .where("a.theme = :theme", "theme", filter.theme)
                .where("position(plain(:words) in o.sort_name) > 0", "words", request.searches() ? request.q : null)
                .page(desk.handle(), request.withoutSearch());
    }

    Plot plot(Desk desk, LocalDate on, String theme) {
        return desk.handle()
                .createQuery(PLOT)
                .bind("on", on)
                .bind("theme", theme)
                .mapTo(Plot.class)
                .one();
    }

    Optional<AssessmentView> find(Desk desk, UUID id, boolean locking) {
        return desk.handle()
                .createQuery("select " + COLUMNS + " from " + FROM + " where a.id = :id"
                        + (locking ? " for update of a" : ""))
                .bind("id", id)
                .mapTo(AssessmentView.class)
                .findOne();
    }

    /** Empty when the viewer knows no such organisation that is in use. */
    Optional<AssessmentView> insert(Desk desk, UUID id, AssessmentDraft draft) {
        return desk.handle()
                .createQuery("""
                        with a as (insert into assessment
                            (id, partnership_id, organisation_id, on_day, influence, interest, theme, position, note, account_id, author)
                          select :id, o.partnership_id, o.id, coalesce(:on, current_date), :influence, :interest, :theme, :position, :note,
                            current_account(), coalesce(nullif(current_setting('app.name', true), ''), '…')
                          from organisation o where o.id = :organisationId and o.archived_at is null returning *)
                        select %s from a join organisation o on o.id = a.organisation_id""".formatted(COLUMNS))
                .bindMethods(draft)
                .bind("id", id)
                .mapTo(AssessmentView.class)
                .findOne();
    }

    AssessmentView update(Desk desk, UUID id, AssessmentDraft draft) {
        return desk.handle()
                .createQuery("""
                        with a as (update assessment set on_day = coalesce(:on, on_day), influence = :influence, interest = :interest,
                            theme = :theme, position = :position, note = :note where id = :id returning *)
                        select %s from a join organisation o on o.id = a.organisation_id""".formatted(COLUMNS))
                .bindMethods(draft)
                .bind("id", id)
                .mapTo(AssessmentView.class)
                .one();
    }

    void delete(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from assessment where id = :id")
                .bind("id", id)
                .execute();
    }

    AssessmentSetting setting(Desk desk) {
        return desk.handle()
                .createQuery(
                        "select coalesce((select roles from assessment_setting where partnership_id = current_partnership()),"
                                + " '{coordinator,secretariat}') as roles")
                .mapTo(AssessmentSetting.class)
                .one();
    }

    AssessmentSetting set(Desk desk, AssessmentSetting setting) {
        return desk.handle()
                .createQuery("insert into assessment_setting (partnership_id, roles) values (:partnership, :roles)"
                        + " on conflict (partnership_id) do update set roles = excluded.roles returning roles")
                .bind("partnership", desk.partnershipId())
                .bind(
                        "roles",
                        setting.roles().stream().distinct().map(Words::of).toArray(String[]::new))
                .mapTo(AssessmentSetting.class)
                .one();
    }
}

package eu.commontable.stakeholder;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import eu.commontable.shared.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The statements on organisations. */
@ApplicationScoped
class OrganisationRepository {
    private static final String VIEW = """
            select id, key, name, short_name, kind, size, levels, countries, city, languages, website, themes, notes, visibility,
                   archived_at, merged_into, version, created_at, updated_at, null as may from organisation where id = :id""";
    private static final String SUMMARY = """
            o.id, o.key, o.name, o.short_name, o.kind, o.size, o.levels, o.countries, o.city, o.themes, o.visibility,
            o.updated_at, o.archived_at,
            array(select distinct m.role from membership m where m.organisation_id = o.id
                  and (m.term_range @> current_date or upper(m.term_range) = (select max(upper(l.term_range))
                       from membership l where l.organisation_id = o.id)) order by 1) as seats""";
    private static final List<Sort> SORTS = List.of(
            Sort.ascending("name", "o.sort_name", "text", "o.id"),
            Sort.ascending("updated", "o.updated_at", "timestamptz", "o.id"));

    Optional<OrganisationView> find(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(VIEW)
                .bind("id", id)
                .mapTo(OrganisationView.class)
                .findOne();
    }

    Optional<OrganisationView> lock(Desk desk, UUID id) {
        return desk.handle()
                .createQuery(VIEW + " for update")
                .bind("id", id)
                .mapTo(OrganisationView.class)
                .findOne();
    }

    Page<OrganisationSummary> page(Desk desk, OrganisationFilter filter, PageRequest request) {
        return list(desk, OrganisationSummary.class, SUMMARY, filter, request);
    }

    Page<OrganisationSelection.Chosen> chosen(Desk desk, OrganisationFilter filter, PageRequest request) {
        return list(desk, OrganisationSelection.Chosen.class, "o.id, o.name, o.themes", filter, request);
    }

    Page<OrganisationExport.Row> rows(Desk desk, OrganisationFilter filter, PageRequest request) {
        return list(desk, OrganisationExport.Row.class, SUMMARY + ", o.languages, o.website, o.notes", filter, request);
    }

    private static <T> Page<T> list(
            Desk desk, Class<T> type, String select, OrganisationFilter filter, PageRequest asked) {
        // What is archived has left the search: there the words are looked for in the names.
        var request = filter.archived ? asked.withoutSearch() : asked;
        var list = new ListQuery<>(type, select, "organisation o", SORTS)
                .where(filter.archived ? "o.archived_at is not null" : "o.archived_at is null")
                .where(
                        "position(plain(:words) in o.sort_name) > 0",
                        "words",
                        filter.archived && asked.searches() ? asked.q : null)
                .where("o.key = :key", "key", filter.key);
        if (filter.seatless) {
            list.where("not exists (select from membership m where m.organisation_id = o.id"
                    + " and m.role in ('coordinator', 'member') and m.term_range @> current_date)");
        }
        var facets = facets(filter);
        boolean byName = !request.searches() && (request.sort == null || request.sort.endsWith("name"));
        facets.forEach((facet, values) -> {
            if (byName
                    && values.size() == 1
                    && facet.equals(facets.keySet().iterator().next())) {
                list.from(
                                "organisation_facet f join organisation o on o.id = f.organisation_id",
                                Sort.ascending("name", "f.sort_name", "text", "f.organisation_id"))
                        .where("f.partnership_id = current_partnership() and f.facet = '" + facet + "'")
                        .where("f.value = :driver", "driver", values.getFirst());
            } else {
                list.whereAny(
                        "exists (select from organisation_facet x where x.organisation_id = o.id and x.facet = '%s' and x.value = any(:%s))"
                                .formatted(facet, facet),
                        facet,
                        values);
            }
        });
        return list.page(desk.handle(), request, "organisation");
    }

    /** Filters in the order in which they narrow most, without the empty ones. */
    private static Map<String, List<String>> facets(OrganisationFilter filter) {
        var facets = new LinkedHashMap<String, List<String>>();
        facets.put("country", filter.country);
        facets.put("theme", filter.theme);
        facets.put("language", filter.language);
        facets.put("size", filter.size);
        facets.put("kind", filter.kind);
        facets.put("level", filter.level);
        facets.values().removeIf(values -> values == null || values.isEmpty());
        return facets;
    }

    /** For what is added to an organisation: the viewer must know it, and it must not be archived. */
    void mustBeInUse(Desk desk, UUID id, String pointer) {
        desk.handle()
                .createQuery("select id from organisation where id = :id and archived_at is null")
                .bind("id", id)
                .mapTo(UUID.class)
                .findOne()
                .orElseThrow(() -> notInUse(pointer));
    }

    static Refusal notInUse(String pointer) {
        return Refusal.invalid(pointer, "unknown", "We know no such organisation, or it is archived.");
    }

    OrganisationView insert(Desk desk, UUID id, OrganisationDraft draft) {
        return desk.handle()
                .createQuery("""
                        insert into organisation (id, partnership_id, key, name, short_name, kind, size, levels, countries, city, languages,
                                                  website, themes, notes, visibility)
                        values (:id, :partnership, :key, :name, :shortName, :kind, :size, :levels, :countries, :city, :languages,
                                :website, :themes, :notes, :visibility) returning *, null as may""")
                .bindMethods(draft)
                .bind("id", id)
                .bind("partnership", desk.partnershipId())
                .mapTo(OrganisationView.class)
                .one();
    }

    OrganisationView update(Desk desk, UUID id, OrganisationDraft draft) {
        return desk.handle()
                .createQuery("""
                        update organisation set key = :key, name = :name, short_name = :shortName, kind = :kind, size = :size, levels = :levels,
                               countries = :countries, city = :city, languages = :languages, website = :website, themes = :themes,
                               notes = :notes, visibility = :visibility
                        where id = :id returning *, null as may""")
                .bindMethods(draft)
                .bind("id", id)
                .mapTo(OrganisationView.class)
                .one();
    }

    OrganisationView archive(Desk desk, UUID id, boolean archived) {
        return desk.handle()
                .createQuery(
                        "update organisation set archived_at = case when :archived then now() end where id = :id returning *, null as may")
                .bind("id", id)
                .bind("archived", archived)
                .mapTo(OrganisationView.class)
                .one();
    }
}

package eu.commontable.network;

import eu.commontable.partnership.Desk;
import eu.commontable.stakeholder.Kind;
import eu.commontable.stakeholder.PassesOn;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.statement.Query;

/** The statements on the network. Row-level security, and the same rule in ties_in_sight, show what the viewer may see. */
@ApplicationScoped
class NetworkRepository {
    /** Organisations in one picture. */
    static final int MOST = 5000;

    private static final String GRAPH = """
            with ties as materialized (select * from ties_in_sight(:on)),
            degree as (select id, count(*) as ties from (select from_id as id from ties union all select to_id from ties) e group by id),
            node as materialized (
              select o.id, o.name, o.short_name, coalesce(o.kind, 'unknown') as kind, o.levels, o.countries, o.city, o.website, o.key,
                     row_number() over (order by coalesce(d.ties, 0) desc, o.sort_name, o.id) as place
              from organisation o left join degree d on d.id = o.id where o.archived_at is null%s
              order by place limit %d)
            select (select coalesce(json_agg(json_build_object('id', n.id, 'name', n.name, 'shortName', n.short_name, 'kind', n.kind,
                      'levels', n.levels, 'countries', n.countries, 'city', n.city, 'website', n.website, 'key', n.key) order by n.place), '[]')
                    from node n) as nodes,
                   (select coalesce(json_agg(json_build_object('id', r.id, 'fromId', r.from_id, 'toId', r.to_id, 'type', r.type,
                      'starts', coalesce(r.starts, ''), 'ends', coalesce(r.ends, '')) order by r.id), '[]')
                    from ties r join node a on a.id = r.from_id join node b on b.id = r.to_id) as edges""";

    /** An organisation of the network. */
    record Node(
            UUID id,
            String name,
            @Nullable String shortName,
            String kind,
            List<String> levels,
            List<String> countries,
            @Nullable String city,
            @Nullable String website,
            @Nullable String key) {}

    /** A tie of the network; a date that is not known is empty. */
    record Edge(UUID id, UUID fromId, UUID toId, String type, String starts, String ends) {}

    /** One more node than {@link #MOST} if there are more. */
    public record Graph(List<Node> nodes, List<Edge> edges) {}

    Graph graph(Desk desk, NetworkFilter filter) {
        var facets = facets(filter);
        var query = desk.handle()
                .createQuery(GRAPH.formatted(conditions(filter, facets), MOST + 1))
                .bind("on", filter.on);
        return bound(query, filter, facets).mapTo(Graph.class).one();
    }

    /** A tie with what its type says about news. */
    public record Link(UUID id, UUID fromId, UUID toId, PassesOn passesOn) {}

    List<Link> links(Desk desk, @Nullable LocalDate on) {
        return desk.handle().createQuery("""
                        select r.id, r.from_id, r.to_id, t.passes_on from ties_in_sight(:on) r
                        join tie_type t on t.partnership_id = current_partnership() and t.key = r.type order by r.id""").bind("on", on).mapTo(Link.class).list();
    }

    /** An organisation by name, and whether the filters take it in. */
    public record Named(
            UUID id,
            String name,
            @Nullable String shortName,
            @Nullable Kind kind,
            boolean fits) {}

    /** All in sight, by name. */
    List<Named> named(Desk desk, NetworkFilter filter) {
        var facets = facets(filter);
        var fits = "true" + conditions(filter, facets);
        var query = desk.handle()
                .createQuery("select o.id, o.name, o.short_name, o.kind, (" + fits + ") as fits from organisation o"
                        + " where o.archived_at is null order by o.sort_name, o.id");
        return bound(query, filter, facets).mapTo(Named.class).list();
    }

    List<Named> named(Desk desk, Collection<UUID> ids) {
        return desk.handle()
                .createQuery("select o.id, o.name, o.short_name, o.kind, true as fits from organisation o"
                        + " where o.id = any(:ids) and o.archived_at is null")
                .bindArray("ids", UUID.class, ids.toArray())
                .mapTo(Named.class)
                .list();
    }

    private static String conditions(NetworkFilter filter, Map<String, List<String>> facets) {
        var conditions = new ArrayList<String>();
        facets.keySet()
                .forEach(facet -> conditions.add(
                        "exists (select from organisation_facet x where x.organisation_id = o.id and x.facet = '%1$s' and x.value = any(:%1$s))"
                                .formatted(facet)));
        if (filter.q != null && !filter.q.isBlank()) {
            conditions.add("position(plain(:q) in o.sort_name) > 0");
        }
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    private static Query bound(Query query, NetworkFilter filter, Map<String, List<String>> facets) {
        facets.forEach((facet, values) -> query.bind(facet, values.toArray(String[]::new)));
        if (filter.q != null && !filter.q.isBlank()) {
            query.bind("q", filter.q);
        }
        return query;
    }

    private static Map<String, List<String>> facets(NetworkFilter filter) {
        var facets = new LinkedHashMap<String, List<String>>();
        facets.put("country", filter.country);
        facets.put("theme", filter.theme);
        facets.put("language", filter.language);
        facets.put("kind", filter.kind);
        facets.put("level", filter.level);
        facets.values().removeIf(values -> values == null || values.isEmpty());
        return facets;
    }
}

package eu.commontable.stakeholder.matching;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Looks organisations up by the keys of V015. */
@ApplicationScoped
class MatchingRepository {
    /** A key that more organisations share says nothing. */
    private static final int COMMON = 60;

    private static final int MOST_EACH = 20;

    private final ObjectMapper json;

    MatchingRepository(ObjectMapper json) {
        this.json = json;
    }

    /** An organisation that shares rare keys with the probe number n. */
    record Near(int n, UUID id, String name, String shortName, String website, String city, List<String> countries) {
        Probe probe() {
            return new Probe(name, shortName, website, city, countries);
        }
    }

    List<Near> near(Desk desk, List<Probe> probes, List<Folded> folded) {
        var asked = new ArrayList<Asked>();
        for (int n = 0; n < probes.size(); n++) {
            var probe = probes.get(n);
            asked.add(new Asked(
                    n,
                    probe.name(),
                    probe.shortName(),
                    probe.website(),
                    probe.city(),
                    folded.get(n).otherForms()));
        }
        return desk.handle()
                .createQuery("""
                        with asked as materialized (
                          select p.n, k as key from json_to_recordset(:probes::json)
                            as p (n int, name text, "shortName" text, website text, city text, forms text[]),
                            lateral (select match_keys(p.name, p."shortName", p.website, p.city) as k
                                     union select match_word(f) from unnest(p.forms) f) k
                          where k is not null),
                        rare as materialized (
                          select key, owners from (select distinct key from asked) a, lateral (
                            select array_agg(x.organisation_id) as owners from (
                              select m.organisation_id from organisation_match_key m
                              where m.partnership_id = current_partnership() and m.key = a.key limit :common + 1) x) m
                          where cardinality(owners) <= :common),
                        ranked as (
                          select a.n, o.id, row_number() over (partition by a.n order by sum(1.0 / cardinality(r.owners)) desc, o.id) as place
                          from asked a join rare r using (key), unnest(r.owners) o (id) group by a.n, o.id)
                        select r.n, o.id, o.name, o.short_name, o.website, o.city, o.countries
                        from ranked r join organisation o on o.id = r.id
                        where r.place <= :most and o.archived_at is null""")
                .bind("probes", written(asked))
                .bind("common", COMMON)
                .bind("most", MOST_EACH)
                .mapTo(Near.class)
                .list();
    }

    private String written(List<Asked> asked) {
        try {
            return json.writeValueAsString(asked);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param forms the same words and cities in other languages */
    private record Asked(int n, String name, String shortName, String website, String city, Iterable<String> forms) {}
}

package eu.commontable.partnership.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.shared.db.Ids;
import jakarta.annotation.Nullable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The statements on partnerships and their themes. */
@ApplicationScoped
class PartnershipRepository {
    private static final String VIEW = """
            select p.id, p.slug, p.name, p.description, p.languages, p.visibility, p.version, p.created_at, p.updated_at,
                   cast(:role as text) as role,
                   coalesce((select jsonb_agg(jsonb_build_object('key', t.key, 'labels',
                       jsonb_build_object('en', t.label_en, 'fr', t.label_fr, 'nl', t.label_nl)) order by t.position, t.key)
                     from theme t where t.partnership_id = p.id), '[]') as themes, p.follow_up_months,
                   jsonb_build_object('govern', :govern, 'curate', :curate, 'participate', :participate) as may
            from partnership p where p.id = current_partnership()""";

    private final Jdbi jdbi;
    private final ObjectMapper json;

    PartnershipRepository(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Those open to everybody and those the account takes part in. */
    List<PartnershipSummary> openTo(@Nullable UUID account) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id, slug, name, description, visibility, role from partnerships_of(cast(:account as uuid))")
                .bind("account", account)
                .mapTo(PartnershipSummary.class)
                .list());
    }

    boolean found(Handle handle, UUID founder, String slug, String name) {
        return handle.createQuery("select found_partnership(:id, :seat, :founder, :slug, :name)")
                .bind("id", Ids.next())
                .bind("seat", Ids.next())
                .bind("founder", founder)
                .bind("slug", slug)
                .bind("name", name)
                .mapTo(Boolean.class)
                .one();
    }

    PartnershipView view(Desk desk) {
        return read(desk, VIEW);
    }

    PartnershipView lock(Desk desk) {
        return read(desk, VIEW + " for update of p");
    }

    private static PartnershipView read(Desk desk, String sql) {
        var viewer = desk.viewer();
        return desk.handle()
                .createQuery(sql)
                .bind("role", viewer.role())
                .bind("govern", viewer.may(Permission.GOVERN))
                .bind("curate", viewer.may(Permission.CURATE))
                .bind("participate", viewer.may(Permission.PARTICIPATE))
                .mapTo(PartnershipView.class)
                .one();
    }

    /** Name, languages, visibility and the whole list of themes, in one statement. */
    Changed change(Desk desk, PartnershipSettings settings) {
        return desk.handle()
                .createQuery("""
                        with wanted as (
                          select t.key, t.labels ->> 'en' as en, t.labels ->> 'fr' as fr, t.labels ->> 'nl' as nl, t.position
                          from jsonb_array_elements(cast(:themes as jsonb)) with ordinality e(theme, position),
                               lateral (select theme ->> 'key' as key, theme -> 'labels' as labels, e.position) t),
                        dropped as (delete from theme where key not in (select key from wanted)),
                        kept as (
                          insert into theme (partnership_id, key, label_en, label_fr, label_nl, position)
                          select current_partnership(), key, en, fr, nl, position from wanted
                          on conflict (partnership_id, key) do update set label_en = excluded.label_en, label_fr = excluded.label_fr,
                            label_nl = excluded.label_nl, position = excluded.position)
                        update partnership set name = :name, description = :description, languages = :languages, visibility = :visibility,
                               follow_up_months = cast(:months as int[])
                        where id = current_partnership() returning version, updated_at""")
                .bindMethods(settings)
                .bind("themes", written(settings.themes()))
                .bindArray("months", Integer.class, settings.followUpMonths())
                .mapTo(Changed.class)
                .one();
    }

    private String written(List<Theme> themes) {
        try {
            return json.writeValueAsString(themes);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What every change of a partnership changes. */
    public record Changed(long version, Instant updatedAt) {}
}

package eu.commontable.stakeholder;

import eu.commontable.partnership.Desk;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.statement.SqlStatement;

/** The statements on types of ties. */
@ApplicationScoped
class TieTypeRepository {
    /** SQL of the JSON that is read as {@link TieWords}: the words of one direction. */
    private static final String COLUMNS = """
            t.id, t.key, t.reverse_key, %s as labels, %s as back, t.mutual as "symmetric", t.passes_on, t.position, t.retired_at,
            tie_type_in_use(t.key) as in_use, t.version, t.created_at, t.updated_at""".formatted(words("label"), words("back"));

    static String words(String direction) {
        return "json_build_object('en', t.%1$s_en, 'fr', t.%1$s_fr, 'nl', t.%1$s_nl)".formatted(direction);
    }

    List<TieTypeView> all(Desk desk) {
        return desk.handle()
                .createQuery("select " + COLUMNS
                        + " from tie_type t where t.partnership_id = current_partnership() order by t.position, t.key")
                .mapTo(TieTypeView.class)
                .list();
    }

    Optional<TieTypeView> find(Desk desk, UUID id) {
        return one(desk, id, "");
    }

    Optional<TieTypeView> lock(Desk desk, UUID id) {
        return one(desk, id, " for update of t");
    }

    private static Optional<TieTypeView> one(Desk desk, UUID id, String locking) {
        return desk.handle()
                .createQuery("select " + COLUMNS + " from tie_type t where t.id = :id" + locking)
                .bind("id", id)
                .mapTo(TieTypeView.class)
                .findOne();
    }

    TieTypeView insert(Desk desk, UUID id, TieTypeDraft draft) {
        var query = desk.handle().createQuery("""
                        with t as (insert into tie_type (id, partnership_id, key, reverse_key, label_en, label_fr, label_nl, back_en, back_fr,
                                                         back_nl, mutual, passes_on, position, retired_at)
                          values (:id, :partnership, :key, :reverseKey, :labelEn, :labelFr, :labelNl, :backEn, :backFr, :backNl, :symmetric,
                                  :passesOn, :position, case when :retired then now() end) returning *)
                        select %s from t""".formatted(COLUMNS));
        return bound(query, draft)
                .bind("id", id)
                .bind("key", draft.key())
                .bind("reverseKey", draft.reverseKey())
                .bind("partnership", desk.partnershipId())
                .mapTo(TieTypeView.class)
                .one();
    }

    TieTypeView update(Desk desk, UUID id, TieTypeDraft draft) {
        var query = desk.handle().createQuery("""
                        with t as (update tie_type set label_en = :labelEn, label_fr = :labelFr, label_nl = :labelNl, back_en = :backEn,
                            back_fr = :backFr, back_nl = :backNl, mutual = :symmetric, passes_on = :passesOn, position = :position,
                            retired_at = case when :retired then coalesce(retired_at, now()) end, version = version + 1, updated_at = now()
                          where id = :id returning *)
                        select %s from t""".formatted(COLUMNS));
        return bound(query, draft).bind("id", id).mapTo(TieTypeView.class).one();
    }

    void delete(Desk desk, UUID id) {
        desk.handle()
                .createUpdate("delete from tie_type where id = :id")
                .bind("id", id)
                .execute();
    }

    private static <S extends SqlStatement<S>> S bound(S statement, TieTypeDraft draft) {
        return statement
                .bind("labelEn", draft.labels().en())
                .bind("labelFr", draft.labels().fr())
                .bind("labelNl", draft.labels().nl())
                .bind("backEn", draft.back().en())
                .bind("backFr", draft.back().fr())
                .bind("backNl", draft.back().nl())
                .bind("symmetric", draft.symmetric())
                .bind("passesOn", draft.passesOn())
                .bind("position", draft.position())
                .bind("retired", draft.retired());
    }
}

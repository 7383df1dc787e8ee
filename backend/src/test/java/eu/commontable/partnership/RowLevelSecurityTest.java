package eu.commontable.partnership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.PostgresResource;
import eu.commontable.TestPartnership;
import eu.commontable.shared.db.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

/** The second barrier, with the first one left out: statements of the application's role that nobody checked. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RowLevelSecurityTest {
    @Inject
    Jdbi jdbi;

    private final TestPartnership ours = TestPartnership.closed();
    private final TestPartnership theirs = TestPartnership.closed();

    private void register(TestPartnership table, String name, String visibility) {
        table.as(Role.SECRETARIAT)
                .body(Map.of("name", name, "visibility", visibility))
                .post(table.path + "/organisations")
                .then()
                .statusCode(201);
    }

    private static void pretend(Handle db, UUID partnership, String role) {
        db.createQuery("select set_config('app.partnership', :p, true) || set_config('app.role', :r, true)")
                .bind("p", partnership.toString())
                .bind("r", role)
                .mapTo(String.class)
                .one();
    }

    @Test
    void every_table_with_a_partnership_is_closed_off_and_none_belongs_to_the_application() {
        var open = jdbi.withHandle(db -> db.createQuery("""
                        select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'partnership_id'
                        where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and not a.attisdropped
                          and (not c.relrowsecurity or pg_get_userbyid(c.relowner) = current_user
                               or not exists (select from pg_policy p where p.polrelid = c.oid))""").mapTo(String.class).list());
        assertEquals(List.of(), open);
    }

    @Test
    void the_application_is_neither_superuser_nor_exempt() {
        assertEquals(false, jdbi.withHandle(db -> db.createQuery(
                        "select rolsuper or rolbypassrls from pg_roles where rolname = current_user")
                .mapTo(Boolean.class)
                .one()));
    }

    @Test
    void a_statement_that_forgot_the_partnership_returns_nothing() {
        register(ours, "A", "public");
        for (var table : List.of("organisation", "item", "history", "participant", "organisation_facet", "theme")) {
            int rows = jdbi.withHandle(db -> count(db, table));
            assertEquals(0, rows, table);
        }
    }

    private static int count(Handle db, String source) {
        return db.createQuery("select count(*) from " + source)
                .mapTo(Integer.class)
                .one();
    }

    @Test
    void a_statement_without_a_condition_returns_one_partnership() {
        register(ours, "A", "partnership");
        register(theirs, "B", "partnership");
        var names = jdbi.inTransaction(db -> {
            pretend(db, ours.id, "member");
            return db.createQuery("select name from organisation")
                    .mapTo(String.class)
                    .list();
        });
        assertEquals(List.of("A"), names);
    }

    @Test
    void visibility_holds_without_any_condition() {
        register(ours, "Everybody", "public");
        register(ours, "Members", "partnership");
        register(ours, "Group", "group");
        var expected = Map.of("none", 1, "expert", 1, "observer", 2, "secretariat", 3);
        expected.forEach((role, wanted) -> {
            int seen = jdbi.inTransaction(db -> {
                pretend(db, ours.id, role);
                return count(db, "organisation");
            });
            assertEquals(wanted, seen, role);
        });
    }

    @Test
    void search_runs_as_owner_and_still_stays_inside() {
        register(theirs, "Hidden harbour", "public");
        int found = jdbi.inTransaction(db -> {
            pretend(db, ours.id, "secretariat");
            return count(db, "search_items('harbour', '{organisation}', 10)");
        });
        assertEquals(0, found);
    }

    @Test
    void a_row_cannot_be_written_into_another_partnership() {
        var refused = assertThrows(
                JdbiException.class,
                () -> jdbi.useTransaction(db -> {
                    pretend(db, ours.id, "secretariat");
                    db.execute(
                            "insert into organisation (id, partnership_id, name) values (?, ?, 'Smuggled')",
                            Ids.next(),
                            theirs.id);
                }));
        assertTrue(refused.getMessage().contains("row-level security"), refused.getMessage());
    }

    @Test
    void history_can_only_grow() {
        register(ours, "A", "partnership");
        for (var statement : List.of("update history set deed = 'moved'", "delete from history")) {
            assertThrows(
                    JdbiException.class,
                    () -> jdbi.useTransaction(db -> {
                        pretend(db, ours.id, "secretariat");
                        db.execute(statement);
                    }));
        }
    }
}

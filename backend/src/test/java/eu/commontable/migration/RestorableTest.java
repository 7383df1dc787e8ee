package eu.commontable.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import eu.commontable.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

/**
 * pg_restore sets an empty search path. What a table computes while its rows come back (generated columns, checks, expressions
 * of indexes, checks of domains) must find its functions without one.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RestorableTest {
    private static final String COMPUTED = """
            select format('select %s from %s', pg_get_expr(adbin, adrelid), adrelid::regclass)
              from pg_attrdef join pg_attribute on attrelid = adrelid and attnum = adnum
             where attgenerated <> '' and adrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
            union all
            select format('select %s from %s', pg_get_expr(conbin, conrelid), conrelid::regclass)
              from pg_constraint where contype = 'c' and conrelid <> 0 and connamespace = 'public'::regnamespace
            union all
            select format('select %s from %s', pg_get_expr(indexprs, indrelid), indrelid::regclass)
              from pg_index where indexprs is not null
               and indrelid in (select oid from pg_class where relnamespace = 'public'::regnamespace)
            union all
            select format('select null::text::%s', oid::regtype)
              from pg_type where typtype = 'd' and typnamespace = 'public'::regnamespace
            """;
    private static final List<String> DATES = List.of(
            "select '2016-11'::public.partial_date",
            "select public.partial_until('2016-11')",
            "select '2016-11-21T09:30'::public.local_moment");

    @ConfigProperty(name = "test.owner-url")
    String owner;

    @Test
    void what_tables_compute_finds_its_functions_without_a_search_path() {
        Jdbi.create(owner).useHandle(db -> {
            db.execute("begin");
            db.execute("set local search_path = ''");
            List<String> statements =
                    new ArrayList<>(db.createQuery(COMPUTED).mapTo(String.class).list());
            assertFalse(statements.isEmpty());
            statements.addAll(DATES);
            assertEquals(
                    List.of(),
                    statements.stream()
                            .map(statement -> complaint(db, statement))
                            .filter(complaint -> !complaint.isEmpty())
                            .toList());
            db.execute("rollback");
        });
    }

    private static String complaint(Handle db, String statement) {
        db.execute("savepoint trial");
        try {
            db.execute("explain " + statement);
            return "";
        } catch (JdbiException refused) {
            db.execute("rollback to trial");
            return statement + ": " + refused.getCause().getMessage();
        }
    }
}

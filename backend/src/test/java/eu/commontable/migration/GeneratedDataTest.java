package eu.commontable.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.PostgresResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What bench/ writes straight into the tables still fits them: a migration that it does not know would end its next run. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class GeneratedDataTest {
    private static final Path SCRIPTS = Path.of("../bench/src/main/resources");

    @ConfigProperty(name = "test.superuser-url")
    String superuser;

    @Test
    void the_script_of_the_bench_fills_the_tables_of_today() throws IOException {
        assertEquals(200, filled("generate.sql", ":organisations", 200, "organisation"));
    }

    @Test
    void the_script_of_many_dilemmas_fills_them_too() throws IOException {
        assertEquals(55, filled("similar.sql", ":dilemmas", 50, "similar_text"));
    }

    private int filled(String name, String sized, int size, String counted) throws IOException {
        var script = Files.readString(SCRIPTS.resolve(name)).replace(sized, Integer.toString(size));
        return Jdbi.create(superuser).withHandle(db -> {
            db.begin();
            // It fills an empty database; the others' data is back after the rollback.
            db.execute("truncate partnership, account cascade");
            for (var part : script.split(";\\s*\\n")) {
                db.execute(part);
            }
            int rows = db.createQuery("select count(*) from " + counted
                            + " c join partnership p on p.id = c.partnership_id where p.slug = 'bench'")
                    .mapTo(Integer.class)
                    .one();
            db.rollback();
            return rows;
        });
    }
}

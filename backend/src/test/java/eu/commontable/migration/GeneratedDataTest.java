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
    private static final Path SCRIPT = Path.of("../bench/src/main/resources/generate.sql");

    @ConfigProperty(name = "test.superuser-url")
    String superuser;

    @Test
    void the_script_of_the_bench_fills_the_tables_of_today() throws IOException {
        var script = Files.readString(SCRIPT).replace(":organisations", "200");
        var counted = Jdbi.create(superuser).withHandle(db -> {
            db.begin();
            // It fills an empty database; the others' data is back after the rollback.
            db.execute("truncate partnership, account cascade");
            for (var part : script.split(";\\s*\\n")) {
                db.execute(part);
            }
            int organisations = db.createQuery(
                            "select count(*) from organisation o join partnership p on p.id = o.partnership_id where p.slug = 'bench'")
                    .mapTo(Integer.class)
                    .one();
            db.rollback();
            return organisations;
        });
        assertEquals(200, counted);
    }
}

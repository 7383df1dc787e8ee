package eu.commontable.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;

/** Not ready while the schema is older than the program. Asked of the database until it is so; then it stays so. */
@Readiness
@ApplicationScoped
class MigrationsCheck implements HealthCheck {
    private final Flyway flyway;
    private volatile boolean complete;

    MigrationsCheck(Flyway flyway) {
        this.flyway = flyway;
    }

    @Override
    public HealthCheckResponse call() {
        if (!complete) {
            complete = flyway.info().pending().length == 0;
        }
        return HealthCheckResponse.named("migrations").status(complete).build();
    }
}

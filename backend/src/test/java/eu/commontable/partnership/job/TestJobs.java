package eu.commontable.partnership.job;

import jakarta.enterprise.context.ApplicationScoped;

/** Does what waits, for tests of other features: nothing runs by itself in tests. */
@ApplicationScoped
public class TestJobs {
    private final JobRunner runner;

    TestJobs(JobRunner runner) {
        this.runner = runner;
    }

    public void work() {
        while (runner.doNext()) {
            // until there is none
        }
    }
}

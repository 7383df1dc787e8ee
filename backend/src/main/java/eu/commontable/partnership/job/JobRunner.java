package eu.commontable.partnership.job;

import eu.commontable.partnership.Workspaces;
import eu.commontable.partnership.job.JobRepository.Claimed;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.security.Caller;
import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Does the jobs of all partnerships, one after the other on each server; several servers share them. */
@ApplicationScoped
class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final long NANOS_BETWEEN_SIGNS = TimeUnit.MILLISECONDS.toNanos(500);

    private final Workspaces workspaces;
    private final JobRepository repository;
    private final Map<String, JobWork> works;
    private final boolean byItself;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofVirtual().name("jobs").factory());

    JobRunner(
            Workspaces workspaces,
            JobRepository repository,
            @All List<JobWork> works,
            @ConfigProperty(name = "commontable.background") boolean byItself) {
        this.workspaces = workspaces;
        this.repository = repository;
        this.works = works.stream().collect(Collectors.toMap(JobWork::kind, Function.identity()));
        this.byItself = byItself;
    }

    void mustKnow(String kind) {
        if (!works.containsKey(kind)) {
            throw new IllegalArgumentException("no JobWork of kind " + kind);
        }
    }

    /** Also finds what a server that died left running. */
    @Scheduled(every = "20s")
    void wake() {
        if (byItself) {
            worker.submit(this::doAll);
        }
    }

    private void doAll() {
        try {
            while (doNext()) {
                // the next one
            }
        } catch (RuntimeException e) {
            LOG.error("Jobs rest until the next round", e);
        }
    }

    /** @return false if there was none */
    boolean doNext() {
        var claimed = repository.claim();
        claimed.ifPresent(this::work);
        return claimed.isPresent();
    }

    private void work(Claimed job) {
        try {
            if (job.attempts() > MOST_ATTEMPTS) {
                throw new IllegalStateException("tried " + MOST_ATTEMPTS + " times");
            }
            var work = works.get(job.kind());
            var caller = new Caller(job.issuer(), job.subject(), null, false, null);
            workspaces.inBackground(job.slug(), caller, work.permission(), desk -> {
                var result = work.work(desk, job.task(), progress(job));
                if (!repository.finish(desk, job.id(), result)) {
                    throw new Progress.Cancelled();
                }
            });
        } catch (Progress.Cancelled stopped) {
            LOG.infof("Job %s was cancelled", job.id());
        } catch (Refusal refusal) {
            repository.failed(job.id(), refusal.getMessage());
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "Job %s of kind %s failed", job.id(), job.kind());
            repository.failed(job.id(), "Something went wrong on our side. Quote " + job.id() + " when you ask us.");
        }
    }

    private Progress progress(Claimed job) {
        return new Progress() {
            private long next = System.nanoTime();

            @Override
            public void at(long done, long total) {
                if (System.nanoTime() - next < 0) {
                    return;
                }
                next = System.nanoTime() + NANOS_BETWEEN_SIGNS;
                if (!repository.goesOn(job.id(), done, total)) {
                    throw new Cancelled();
                }
            }
        };
    }

    @PreDestroy
    void stop() {
        worker.shutdownNow();
    }
}

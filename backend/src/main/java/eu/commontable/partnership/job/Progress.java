package eu.commontable.partnership.job;

/** How far a job has come. */
@FunctionalInterface
public interface Progress {
    /**
     * Call it as often as you like: what is told more than twice a second is dropped.
     *
     * @param total 0: not known yet
     * @throws Cancelled if somebody stopped the job, which undoes all its work
     */
    void at(long done, long total);

    /** Leaves the work of a job that was stopped. */
    final class Cancelled extends RuntimeException {
        Cancelled() {
            super("cancelled", null, false, false);
        }
    }
}

package eu.commontable.partnership.chore;

import eu.commontable.partnership.Desk;
import java.time.Instant;

/**
 * Work that comes due by itself in every partnership: reminders, deadlines, digests. It runs every few minutes on one
 * server at a time, in one transaction for each partnership, as the secretariat that sees everything, also what is
 * confidential: whatever it writes or sends must be fit for who receives it. It must find out by itself what was done
 * already, because a round that failed is done again.
 */
public interface Chore {
    /** Lower case with hyphens, unlike every other. */
    String kind();

    /** @param now the moment of the round; nothing asks another clock, so that tests can move it */
    void run(Desk desk, Instant now);
}

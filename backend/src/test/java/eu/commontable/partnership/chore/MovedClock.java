package eu.commontable.partnership.chore;

import eu.commontable.TestPartnership;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;

/** For tests of features: lets the chores of a partnership run at any moment. */
@ApplicationScoped
public class MovedClock {
    private final Chores chores;

    MovedClock(Chores chores) {
        this.chores = chores;
    }

    public void to(TestPartnership table, Instant now) {
        chores.round(table.slug, now);
    }
}

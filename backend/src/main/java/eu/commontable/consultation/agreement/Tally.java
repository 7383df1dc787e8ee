package eu.commontable.consultation.agreement;

import java.util.Collection;

/**
 * How many people took which stance. Who only says that they do it already counts among {@code people} and has no stance.
 *
 * @param pass those who said that it is not theirs to judge
 * @param does those who do it already, whatever their stance
 */
record Tally(int agree, int disagree, int pass, int does, int people) {
    static final Tally NOBODY = new Tally(0, 0, 0, 0, 0);

    static Tally sum(Collection<Tally> tallies) {
        return tallies.stream().reduce(NOBODY, Tally::plus);
    }

    private Tally plus(Tally other) {
        return new Tally(
                agree + other.agree,
                disagree + other.disagree,
                pass + other.pass,
                does + other.does,
                people + other.people);
    }

    /** Share that agrees, with Laplace's rule of succession: {@code (agree + 1) / (stances + 2)}. */
    double agreement() {
        return (agree + 1.0) / (agree + disagree + pass + 2.0);
    }
}

package eu.commontable.dilemma;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Viewer;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is to a dilemma. */
enum Actor {
    /** Secretariat and coordinators. */
    CURATOR("the secretariat"),
    /** Who proposed it. */
    AUTHOR("who proposed it"),
    /** Members and advisors, and the two above. */
    PARTICIPANT("members and advisors");

    private final String words;

    Actor(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Set<Actor> of(Viewer viewer, boolean proposedIt) {
        var actors = EnumSet.noneOf(Actor.class);
        if (viewer.may(Permission.CURATE)) {
            actors.add(CURATOR);
        }
        if (viewer.may(Permission.PARTICIPATE)) {
            actors.add(PARTICIPANT);
            if (proposedIt) {
                actors.add(AUTHOR);
            }
        }
        return actors;
    }
}

package eu.commontable.followup;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Viewer;
import java.util.EnumSet;
import java.util.Set;

/** What somebody is to the takeaways of a dilemma. */
enum Actor {
    /** Secretariat and coordinators. */
    CURATOR("the secretariat"),
    /** Who stands for an organisation that presents the dilemma, and who proposed it. */
    PRESENTER("who presents the dilemma");

    private final String words;

    Actor(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Set<Actor> of(Viewer viewer, boolean presents) {
        var actors = EnumSet.noneOf(Actor.class);
        if (viewer.may(Permission.CURATE)) {
            actors.add(CURATOR);
        }
        if (presents && viewer.may(Permission.PARTICIPATE)) {
            actors.add(PRESENTER);
        }
        return actors;
    }
}

package eu.commontable.dilemma;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a dilemma stands. {@link Life} says who moves it from one to another. */
@Schema(
        name = "DilemmaState",
        description =
                "proposed: the secretariat decides. accepted: peers are asked. concluded: the presenter has told what"
                        + " they take with them. declined, withdrawn: it goes no further unless it is reopened.")
public enum State {
    PROPOSED,
    ACCEPTED,
    CONCLUDED,
    DECLINED,
    WITHDRAWN
}

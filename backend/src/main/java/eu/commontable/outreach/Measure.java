package eu.commontable.outreach;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the partnership has come with an organisation. */
@Schema(
        name = "OutreachMeasure",
        description =
                "How far the partnership has come with an organisation. known: it is registered; invited: a person of it has a place here;"
                        + " answered: that person signed in; member: it has a seat as coordinator or member on the day; met: it takes part in"
                        + " an item, such as an event or a dilemma.")
public enum Measure {
    KNOWN,
    INVITED,
    ANSWERED,
    MEMBER,
    MET
}

package eu.commontable.agenda;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of events can be narrowed to. Several values of one filter mean any of them. */
public class EventFilter {
    @QueryParam("when")
    @Parameter(description = "upcoming (not over yet), past, or undated.")
    public When when;

    @QueryParam("kind")
    @Parameter(description = "conference, meeting, workshop, academy, focus-group, webinar, visit, training.")
    public List<String> kind;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2 code.")
    public List<String> country;

    @QueryParam("organiser")
    @Parameter(description = "Id of an organising organisation.")
    public List<UUID> organiser;

    @QueryParam("parent")
    @Parameter(description = "Id of an event: its sessions.")
    public UUID parent;

    @QueryParam("sessions")
    @DefaultValue("true")
    @Parameter(description = "false: leave out sessions of larger events.")
    public boolean sessions = true;

    @QueryParam("key")
    @Parameter(description = "The event with this key.")
    public String key;

    @QueryParam("archived")
    @Parameter(description = "true: only archived ones.")
    public boolean archived;

    /** Where an event stands to today; one whose last possible day has not passed is upcoming. */
    @Schema(name = "EventWhen")
    public enum When {
        UPCOMING("e.starts is not null and partial_until(left(coalesce(e.ends, e.starts), 10)) > current_date"),
        PAST("partial_until(left(coalesce(e.ends, e.starts), 10)) <= current_date"),
        UNDATED("e.starts is null");

        final String condition;

        When(String condition) {
            this.condition = condition;
        }
    }
}

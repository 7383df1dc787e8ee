package eu.commontable.interaction;

import eu.commontable.shared.time.PartialDate;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What the log can be narrowed to. Several values of one filter mean any of them. */
public class InteractionFilter {
    @QueryParam("from")
    @Parameter(description = "Not before this year, month or day.", example = "2026-01")
    public PartialDate from;

    @QueryParam("until")
    @Parameter(description = "Not after this year, month or day.", example = "2026-06")
    public PartialDate until;

    @QueryParam("level")
    @Parameter(description = "local, regional, national, eu, international, unknown.")
    public List<String> level;

    @QueryParam("kind")
    @Parameter(description = "meeting, call, mail, event, visit, letter.")
    public List<String> kind;

    @QueryParam("organisation")
    @Parameter(description = "Id of an organisation that took part on any side, or organised it.")
    public List<UUID> organisation;

    @QueryParam("theme")
    @Parameter(description = "Key of a theme.")
    public List<String> theme;

    @QueryParam("followUp")
    @Parameter(description = "open, mine (open, and the viewer's), done.")
    public FollowUp followUp;

    @QueryParam("key")
    @Parameter(description = "The entry with this key.")
    public String key;

    @QueryParam("archived")
    @Parameter(description = "true: only archived ones.")
    public boolean archived;

    /** What became of the follow-up. */
    @Schema(name = "FollowUpState")
    public enum FollowUp {
        OPEN("x.follow_up is not null and not x.follow_up_done"),
        MINE("x.follow_up is not null and not x.follow_up_done and x.follow_up_owner_id = :participant"),
        DONE("x.follow_up_done");

        final String condition;

        FollowUp(String condition) {
            this.condition = condition;
        }
    }
}

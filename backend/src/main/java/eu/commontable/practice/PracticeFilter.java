package eu.commontable.practice;

import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of practices can be narrowed to. Several values of one filter mean any of them. */
public class PracticeFilter {
    @QueryParam("theme")
    public List<String> theme;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2 code.")
    public List<String> country;

    @QueryParam("organisation")
    @Parameter(description = "Done by this organisation.")
    public List<UUID> organisation;

    @QueryParam("reuser")
    @Parameter(description = "Reused by this organisation.")
    public List<UUID> reuser;

    @QueryParam("kind")
    @Parameter(description = "Kind of the organisation that does it.")
    public List<String> kind;

    @QueryParam("level")
    @Parameter(description = "Level of governance of the organisation that does it.")
    public List<String> level;

    @QueryParam("outcome")
    @Parameter(description = "`works`, `mixed`, `failed`, `too-early` or `unknown`.")
    public List<String> outcome;

    @QueryParam("cost")
    @Parameter(
            description = "`free`, `under-1000`, `under-10000`, `under-100000`, `more` or `unknown`: the amount as it"
                    + " stands, whatever its currency and what it is paid for.")
    public List<String> cost;

    @QueryParam("effort")
    @Parameter(description = "Days of work: `to-10`, `to-50`, `to-200`, `more` or `unknown`.")
    public List<String> effort;

    @QueryParam("reused")
    @Parameter(description = "`yes`: somebody has begun to reuse it; `no`: nobody yet.")
    public List<String> reused;

    @QueryParam("key")
    @Parameter(description = "The practice with this key.")
    public String key;

    @QueryParam("archived")
    @Parameter(description = "true: only archived ones.")
    public boolean archived;
}

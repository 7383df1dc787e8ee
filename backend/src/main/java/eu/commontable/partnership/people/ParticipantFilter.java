package eu.commontable.partnership.people;

import eu.commontable.partnership.Role;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What a list of people can be narrowed by. */
public class ParticipantFilter {
    @QueryParam("role")
    @Parameter(description = "Repeat it for several roles.")
    public List<Role> role;

    @QueryParam("organisation")
    @Parameter(description = "People who stand for this organisation.")
    public UUID organisation;

    @QueryParam("joined")
    @Parameter(description = "true: those who have signed in; false: those invited.")
    public Boolean joined;
}

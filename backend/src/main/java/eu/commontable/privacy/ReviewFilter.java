package eu.commontable.privacy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which contacts to look at again. */
public class ReviewFilter {
    @QueryParam("reason")
    @Parameter(description = "Repeat it for several reasons.")
    public List<ReviewReason> reason;

    @QueryParam("months")
    @DefaultValue("24")
    @Min(value = 1, message = "Use 1 to 120 months.")
    @Max(value = 120, message = "Use 1 to 120 months.")
    @Parameter(description = "After how many months without a sign of life somebody is inactive.")
    public int months = 24;

    @QueryParam("organisation")
    @Parameter(description = "Only people at this organisation.")
    public UUID organisation;
}

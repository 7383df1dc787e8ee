package eu.commontable.mandate;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Mandates that end, over HTTP. */
@Path("/api/v1/partnerships/{slug}/ending-mandates")
@Tag(name = "Mandates")
@RunOnVirtualThread
public class MandateResource {
    private final Workspaces workspaces;
    private final Radar radar;

    MandateResource(Workspaces workspaces, Radar radar) {
        this.workspaces = workspaces;
        this.radar = radar;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(
            operationId = "listEndingMandates",
            summary = "Terms that end within some months, and seats that are vacant, first to end first",
            description = "Each with what to do about it.")
    public RestResponse<Page<EndingSeat>> list(
            @QueryParam("months")
                    @DefaultValue("6")
                    @Min(value = 0, message = "Use 0 to 120 months.")
                    @Max(value = 120, message = "Use 0 to 120 months.")
                    @Parameter(description = "How far to look ahead, 0 to 120 months.")
                    int months,
            @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> radar.within(desk, months, page.withoutSearch()));
    }
}

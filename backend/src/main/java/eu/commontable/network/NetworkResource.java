package eu.commontable.network;

import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.csv.Csv;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The network over HTTP, as data and as files. */
@Path("/api/v1/partnerships/{slug}/network")
@Tag(name = "Stakeholders")
@RunOnVirtualThread
public class NetworkResource {
    private static final String FILE_RULES = "The filters of the network; up to 5,000 organisations.";

    private final Workspaces workspaces;
    private final Networks networks;
    private final Reaches reaches;
    private final NetworkFiles files;

    NetworkResource(Workspaces workspaces, Networks networks, Reaches reaches, NetworkFiles files) {
        this.workspaces = workspaces;
        this.networks = networks;
        this.reaches = reaches;
        this.files = files;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(
            operationId = "showNetwork",
            summary = "Organisations and their ties, in columns, for pictures",
            description = "What you may see of them; archived organisations are left out.")
    public RestResponse<NetworkView> show(@Valid @BeanParam NetworkFilter filter) {
        return workspaces.read(desk -> networks.show(desk, filter));
    }

    @GET
    @Path("reach")
    @Requires(Permission.READ)
    @Operation(
            operationId = "showReach",
            summary = "Whom news comes to through chosen multipliers, and whom not",
            description =
                    "News travels along ties whose type passes it on, from one to the next. The filters say who is asked about;"
                            + " it may travel through others.")
    public RestResponse<ReachView> reach(
            @QueryParam("through")
                    @Size(max = 20, message = "Choose at most 20 multipliers.")
                    @Parameter(description = "An organisation that passes news on; up to 20.", required = true)
                    List<UUID> through,
            @Valid @BeanParam NetworkFilter filter) {
        return workspaces.read(desk -> reaches.of(desk, through, filter));
    }

    @GET
    @Path("path")
    @Requires(Permission.READ)
    @Operation(operationId = "showPath", summary = "A shortest way between two organisations, along any ties")
    public RestResponse<PathView> path(
            @QueryParam("from") @Parameter(required = true) UUID from,
            @QueryParam("to") @Parameter(required = true) UUID to,
            @QueryParam("on") @Parameter(description = "The ties of this day only.", example = "2019-12-31")
                    LocalDate on) {
        return workspaces.read(desk -> networks.path(desk, from, to, on));
    }

    @GET
    @Path("graphml")
    @Produces("application/graphml+xml;charset=UTF-8")
    @Requires(Permission.READ)
    @Operation(operationId = "exportGraphml", summary = "The network as GraphML", description = FILE_RULES)
    public RestResponse<String> graphml(@Valid @BeanParam NetworkFilter filter) {
        return named("network.graphml", workspaces.read(desk -> files.graphml(desk, filter)));
    }

    @GET
    @Path("gexf")
    @Produces("application/gexf+xml;charset=UTF-8")
    @Requires(Permission.READ)
    @Operation(
            operationId = "exportGexf",
            summary = "The network as GEXF 1.3, its dated ties with spells",
            description = FILE_RULES)
    public RestResponse<String> gexf(@Valid @BeanParam NetworkFilter filter) {
        return named("network.gexf", workspaces.read(desk -> files.gexf(desk, filter)));
    }

    @GET
    @Path("nodes")
    @Produces(Csv.MEDIA_TYPE)
    @Requires(Permission.READ)
    @Operation(
            operationId = "exportNetworkNodes",
            summary = "The organisations of the network as CSV, safe to open in a spreadsheet",
            description = FILE_RULES)
    public RestResponse<String> nodes(@Valid @BeanParam NetworkFilter filter) {
        return named("nodes.csv", workspaces.read(desk -> files.nodes(desk, filter)));
    }

    @GET
    @Path("edges")
    @Produces(Csv.MEDIA_TYPE)
    @Requires(Permission.READ)
    @Operation(
            operationId = "exportNetworkEdges",
            summary = "The ties of the network as CSV, safe to open in a spreadsheet",
            description = FILE_RULES)
    public RestResponse<String> edges(@Valid @BeanParam NetworkFilter filter) {
        return named("edges.csv", workspaces.read(desk -> files.edges(desk, filter)));
    }

    /** Tells the browser to keep it as a file. */
    private static RestResponse<String> named(String file, RestResponse<String> answer) {
        answer.getHeaders().putSingle("Content-Disposition", "attachment; filename=\"" + file + "\"");
        return answer;
    }
}

package eu.commontable.stakeholder;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.Requires;
import eu.commontable.partnership.Workspaces;
import eu.commontable.shared.json.MergePatch;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Contacts over HTTP. */
@Path("/api/v1/partnerships/{slug}/contacts")
@Tag(name = "Stakeholders")
@RunOnVirtualThread
public class ContactResource {
    private final Workspaces workspaces;
    private final Contacts contacts;

    ContactResource(Workspaces workspaces, Contacts contacts) {
        this.workspaces = workspaces;
        this.contacts = contacts;
    }

    @GET
    @Requires(Permission.READ)
    @Operation(
            operationId = "listContacts",
            summary = "People at organisations",
            description =
                    "`q` looks for a part of the name. Readers without a role get only who agreed to be named outside.")
    public RestResponse<Page<ContactView>> list(
            @QueryParam("organisation") @Parameter(description = "Only people at this organisation.") UUID organisation,
            @Valid @BeanParam PageRequest page) {
        return workspaces.read(desk -> contacts.list(desk, organisation, page));
    }

    @GET
    @Path("{id}")
    @Requires(Permission.READ)
    @Operation(operationId = "showContact", summary = "One person at an organisation")
    public RestResponse<ContactView> show(@PathParam("id") UUID id) {
        return workspaces.show(desk -> contacts.show(desk, id));
    }

    @POST
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "addContact", summary = "Add a person to an organisation")
    public RestResponse<ContactView> add(@NotNull @Valid ContactDraft draft) {
        return workspaces.create(draft, desk -> contacts.add(desk, draft));
    }

    @PATCH
    @Path("{id}")
    @Consumes(MergePatch.MEDIA_TYPE)
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "reviseContact", summary = "Change fields of a contact")
    public RestResponse<ContactView> revise(
            @PathParam("id") UUID id,
            @RequestBody(content = @Content(schema = @Schema(implementation = ContactDraft.class))) @NotNull
                    JsonNode patch) {
        return workspaces.change(patch, desk -> contacts.revise(desk, id, patch));
    }

    @DELETE
    @Path("{id}")
    @Requires(Permission.PARTICIPATE)
    @Operation(operationId = "removeContact", summary = "Remove a person; what they are the delegate of stays")
    public RestResponse<Void> remove(@PathParam("id") UUID id) {
        return workspaces.discard(desk -> contacts.remove(desk, id));
    }
}

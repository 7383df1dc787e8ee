package eu.commontable.partnership.account;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.shared.json.MergePatch;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own account over HTTP. */
@Path("/api/v1/me")
@Tag(name = "Account")
@RunOnVirtualThread
public class AccountResource {
    private final Accounts accounts;
    private final MergePatch patches;

    AccountResource(Accounts accounts, MergePatch patches) {
        this.accounts = accounts;
        this.patches = patches;
    }

    @GET
    @Operation(
            operationId = "showMe",
            summary = "Who is calling, and where they take part",
            description =
                    "Open to everybody. The first call of a newcomer makes their account and accepts the invitations to"
                            + " their verified address.")
    public MeView show() {
        return accounts.me();
    }

    @PATCH
    @Consumes(MergePatch.MEDIA_TYPE)
    @Operation(
            operationId = "setPreferences",
            summary = "Set the language of the web app",
            description = "Needs a signed-in caller. No If-Match: nobody else changes your account.")
    public MeView prefer(
            @RequestBody(content = @Content(schema = @Schema(implementation = Preferences.class))) @NotNull
                    JsonNode patch) {
        return accounts.prefer(now -> patches.apply(now, patch, Preferences.class));
    }
}

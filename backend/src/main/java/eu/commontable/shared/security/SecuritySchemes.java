package eu.commontable.shared.security;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Writes both ways of signing in into the API document; every operation is open to anonymous readers as far as items are public. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class SecuritySchemes implements OASFilter {
    private static final String BEARER = "bearer";
    private static final String SESSION = "session";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        var components = document.getComponents() == null ? OASFactory.createComponents() : document.getComponents();
        document.setComponents(components
                .addSecurityScheme(
                        BEARER,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description(
                                        "For integrations: an access token of the identity provider, got by a service account"
                                                + " with the client credentials grant. docs/integrate.md shows it with curl."))
                .addSecurityScheme(
                        SESSION,
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name(SessionCookie.NAME)
                                .description(
                                        "For browsers: [sign in](/auth/login?return=/api/docs), then what you try out here is asked in"
                                                + " your name, without a value below; [sign out](/auth/logout). The cookie is out of"
                                                + " reach of scripts; requests that change something also send"
                                                + " X-Requested-With: JavaScript.")));
        document.setSecurity(List.of(
                OASFactory.createSecurityRequirement().addScheme(BEARER),
                OASFactory.createSecurityRequirement().addScheme(SESSION),
                OASFactory.createSecurityRequirement()));
    }
}

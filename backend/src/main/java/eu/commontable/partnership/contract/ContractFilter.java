package eu.commontable.partnership.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.jboss.jandex.IndexView;

/** Writes the conventions of the API into its document, so that nobody has to repeat them at each operation. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
    private final IndexView index;

    public ContractFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        document.setInfo(OASFactory.createInfo()
                .title("Commontable API")
                .version("1")
                .description(
                        "The workplace of city partnerships on the inclusion of migrants and refugees. Lists are paged by cursor,"
                                + " changes name the version they were made on, refusals are RFC 9457 problems; docs/integrate.md is the guide.\n\n"
                                + "To try it out here: [sign in](/auth/login?return=/api/docs/) as in the web app, or authorise with a"
                                + " bearer token. Without either you read what is public.")
                .license(OASFactory.createLicense().name("EUPL-1.2").identifier("EUPL-1.2")));
        document.addServer(OASFactory.createServer().url("/").description("This installation"));
        new Problems(document).write();
        new Operations(document, index).write();
        new Schemas(document, index).write();
    }
}

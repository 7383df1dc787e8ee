package eu.commontable.duplicate;

import eu.commontable.stakeholder.matching.Probe;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What is known so far of the organisation that somebody is writing down. */
public class ProbeParameters {
    @QueryParam("name")
    @Parameter(description = "As far as it is written; nothing is proposed without.")
    @Size(max = 300, message = "Use at most 300 characters.")
    public String name;

    @QueryParam("shortName")
    @Size(max = 60, message = "Use at most 60 characters.")
    public String shortName;

    @QueryParam("website")
    @Size(max = 500, message = "Use at most 500 characters.")
    public String website;

    @QueryParam("city")
    @Size(max = 120, message = "Use at most 120 characters.")
    public String city;

    @QueryParam("country")
    @Parameter(description = "ISO 3166-1 alpha-2 code.")
    @Size(max = 50, message = "Name at most 50 countries.")
    public List<String> country;

    Probe probe() {
        return new Probe(name, shortName, website, city, country);
    }
}

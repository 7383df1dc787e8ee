package eu.commontable.stakeholder.matching;

import java.util.List;

/**
 * What is known of an organisation that is looked for. All but the name may be null or empty.
 *
 * @param countries ISO 3166-1 alpha-2 codes
 */
public record Probe(String name, String shortName, String website, String city, List<String> countries) {
    public Probe {
        countries = countries == null ? List.of() : countries;
    }
}

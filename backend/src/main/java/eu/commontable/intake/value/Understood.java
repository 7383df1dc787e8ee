package eu.commontable.intake.value;

import eu.commontable.stakeholder.Kind;
import eu.commontable.stakeholder.Level;
import java.util.List;

/** What a line says about an organisation. Unknown is null, or an empty list; without a name it says nothing. */
public record Understood(
        String name,
        String shortName,
        Kind kind,
        List<Level> levels,
        List<String> countries,
        String city,
        List<String> languages,
        String website,
        List<String> themes,
        String notes,
        List<Person> people,
        List<Change> changes) {}

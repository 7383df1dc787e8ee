package eu.commontable.stakeholder;

import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Role;
import eu.commontable.shared.csv.Csv;
import eu.commontable.shared.csv.Xlsx;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The list of organisations as a CSV file or a workbook: the same filters, the same viewer, every field. */
@ApplicationScoped
class OrganisationExport {
    private static final int MOST = 20_000;
    private static final String[] HEADER = {
        "key",
        "name",
        "short_name",
        "kind",
        "size",
        "levels",
        "countries",
        "city",
        "languages",
        "website",
        "themes",
        "seats",
        "visibility",
        "notes"
    };

    private final OrganisationRepository repository;

    OrganisationExport(OrganisationRepository repository) {
        this.repository = repository;
    }

    String csv(Desk desk, OrganisationFilter filter, PageRequest request) {
        var csv = new Csv(HEADER);
        rows(desk, filter, request).forEach(row -> csv.row(row.cells()));
        return csv.toString();
    }

    byte[] xlsx(Desk desk, OrganisationFilter filter, PageRequest request) {
        return Xlsx.sheet(
                "Organisations",
                HEADER,
                rows(desk, filter, request).stream().map(Row::cells).toList());
    }

    private List<Row> rows(Desk desk, OrganisationFilter filter, PageRequest request) {
        request.limit = MOST;
        var page = repository.rows(desk, filter, request);
        if (page.next() != null) {
            throw Refusal.of(RefusalCode.TOO_LARGE, "A file holds up to 20,000 organisations. Narrow it by a filter.");
        }
        return page.items();
    }

    /** One line of the file; words are taken from the database as they are. */
    public record Row(
            String key,
            String name,
            String shortName,
            String kind,
            String size,
            List<String> levels,
            List<String> countries,
            String city,
            List<String> languages,
            String website,
            List<String> themes,
            List<Role> seats,
            String visibility,
            String notes) {

        Object[] cells() {
            return new Object[] {
                key,
                name,
                shortName,
                kind,
                size,
                levels,
                countries,
                city,
                languages,
                website,
                themes,
                seats.stream().map(Words::of).toList(),
                visibility,
                notes
            };
        }
    }
}

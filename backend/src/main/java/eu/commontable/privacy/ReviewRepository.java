package eu.commontable.privacy;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.Page;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import eu.commontable.stakeholder.OrganisationName;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The statements on contacts that ask for a look. */
@ApplicationScoped
class ReviewRepository {
    private static final List<Sort> SORTS = List.of(Sort.ascending("name", "c.sort_name", "text", "c.id"));
    private static final String COLUMNS = """
            c.id, c.name, c.role, %s as organisation, r.reason, c.expires_on, c.withdrawn_on, c.confirmed_on""".formatted(OrganisationName.json("o"));
    private static final String FROM = """
            contact c join organisation o on o.id = c.organisation_id
              cross join lateral (select contact_review(c, :months) as reason offset 0) r""";

    /** What an index can find of each reason; contact_review decides. Inactive has none: everybody must be looked at. */
    private static final Map<ReviewReason, String> NARROWED = Map.of(
            ReviewReason.WITHDRAWN, "c.withdrawn_on is not null",
            ReviewReason.EXPIRED, "c.expires_on < current_date",
            ReviewReason.EXPIRES_SOON, "c.expires_on < current_date + 60",
            ReviewReason.NO_BASIS, "c.basis is null",
            ReviewReason.INACTIVE, "true");

    Page<ReviewView> page(Desk desk, ReviewFilter filter, PageRequest request) {
        var list = new ListQuery<>(ReviewView.class, COLUMNS, FROM, SORTS);
        if (filter.reason != null && !filter.reason.isEmpty()) {
            list.where(filter.reason.stream().map(NARROWED::get).collect(Collectors.joining(" or ", "(", ")")));
        }
        return list.where("r.reason is not null")
                .whereAny(
                        "r.reason = any(:reason)",
                        "reason",
                        filter.reason == null
                                ? null
                                : filter.reason.stream().map(Words::of).toList())
                .where("c.organisation_id = :organisation", "organisation", filter.organisation)
                .where("position(plain(:words) in c.sort_name) > 0", "words", request.searches() ? request.q : null)
                .with("months", filter.months)
                .page(desk.handle(), request.withoutSearch());
    }

    Confirmation.View confirm(Desk desk, List<UUID> contacts) {
        return new Confirmation.View(desk.handle()
                .createUpdate("update contact set confirmed_on = current_date where id = any (:ids)")
                .bind("ids", contacts.toArray(UUID[]::new))
                .execute());
    }
}

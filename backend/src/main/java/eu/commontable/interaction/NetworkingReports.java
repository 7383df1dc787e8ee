package eu.commontable.interaction;

import eu.commontable.interaction.NetworkingReport.Entry;
import eu.commontable.interaction.NetworkingReport.OfLevel;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Visibility;
import eu.commontable.shared.paging.ListQuery;
import eu.commontable.shared.paging.PageRequest;
import eu.commontable.shared.paging.Sort;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import eu.commontable.shared.time.PartialDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes the networking report. */
@ApplicationScoped
class NetworkingReports {
    private static final int MOST = 2_000;
    private static final Set<Visibility> MAY_LEAVE = EnumSet.of(Visibility.PUBLIC, Visibility.PARTNERSHIP);
    private static final List<Sort> BY_DATE = List.of(Sort.ascending("date", "x.date", "text", "x.id"));
    /** Names of organisations that may leave. Persons are named who agreed to be named outside the partnership. */
    private static final String ROW = """
            x.id, x.date, x.kind, x.level, x.title, x.place, x.counterpart_names, x.outcome, x.visibility,
            names_outside(array[x.organiser_id]) as organisers, names_outside(x.counterpart_ids) as counterparts,
            names_outside(x.our_ids) as ours,
            array(select p ->> 'name' from jsonb_array_elements(contacts_named(x.contact_ids, true)) p) as persons""";

    NetworkingReport of(Desk desk, InteractionFilter filter) {
        PartialDate.mustBeInOrder(filter.from, filter.until);
        var all = new PageRequest();
        all.limit = MOST;
        var list = new ListQuery<>(Row.class, ROW, "interaction x", BY_DATE);
        var page = InteractionRepository.narrowed(list, desk, filter).page(desk.handle(), all);
        if (page.next() != null) {
            throw Refusal.of(
                    RefusalCode.TOO_LARGE, "A report holds up to 2,000 contacts. Choose a shorter time or one level.");
        }
        var leaving = page.items().stream()
                .filter(row -> MAY_LEAVE.contains(row.visibility()))
                .map(Row::entry)
                .toList();
        return new NetworkingReport(
                desk.handle()
                        .createQuery("select name from partnership")
                        .mapTo(String.class)
                        .one(),
                filter.from,
                filter.until,
                leaving.size(),
                counterparts(leaving),
                page.items().size() - leaving.size(),
                byLevel(leaving));
    }

    private static List<OfLevel> byLevel(List<Entry> entries) {
        var levels = new ArrayList<>(Arrays.asList(GovernanceLevel.values()));
        levels.add(null);
        return levels.stream()
                .map(level -> ofLevel(
                        level,
                        entries.stream().filter(entry -> entry.level() == level).toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static OfLevel ofLevel(GovernanceLevel level, List<Entry> entries) {
        return new OfLevel(level, counterparts(entries), entries);
    }

    private static int counterparts(List<Entry> entries) {
        return (int) entries.stream()
                .map(Entry::counterparts)
                .flatMap(Collection::stream)
                .distinct()
                .count();
    }

    /** An entry as it comes from the database. */
    public record Row(
            UUID id,
            PartialDate date,
            InteractionKind kind,
            GovernanceLevel level,
            String title,
            String place,
            List<String> counterpartNames,
            String outcome,
            Visibility visibility,
            List<String> organisers,
            List<String> counterparts,
            List<String> ours,
            List<String> persons) {

        Entry entry() {
            return new Entry(
                    id,
                    date,
                    kind,
                    level,
                    title,
                    place,
                    organisers.stream().filter(Objects::nonNull).findFirst().orElse(null),
                    Stream.concat(counterparts.stream(), counterpartNames.stream())
                            .toList(),
                    ours,
                    persons,
                    outcome);
        }
    }
}

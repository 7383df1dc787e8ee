package eu.commontable.home;

import eu.commontable.home.HomeRepository.Line;
import eu.commontable.home.HomeRepository.NewsRow;
import eu.commontable.home.HomeView.BrokenThread;
import eu.commontable.home.HomeView.Changed;
import eu.commontable.home.HomeView.Count;
import eu.commontable.home.HomeView.Expected;
import eu.commontable.home.HomeView.News;
import eu.commontable.home.HomeView.Upcoming;
import eu.commontable.partnership.Desk;
import eu.commontable.shared.json.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The home page of whoever asks. */
@ApplicationScoped
public class Homes {
    private static final int MOST_COUNTED = 100;

    private final HomeRepository repository;

    Homes(HomeRepository repository) {
        this.repository = repository;
    }

    HomeView show(Desk desk) {
        var lines = repository.lines(desk);
        return new HomeView(
                section(lines, "expected", Duty.class, (duty, found) -> new Expected(duty, count(found), items(found))),
                news(repository.news(desk)),
                section(lines, "coming", Coming.class, (what, found) -> new Upcoming(what, count(found), items(found))),
                section(
                        lines,
                        "thread",
                        Break.class,
                        (why, found) -> new BrokenThread(why, count(found), items(found))));
    }

    SeenView markSeen(Desk desk) {
        return new SeenView(repository.markSeen(desk));
    }

    /** The reasons of a section that have a line, in the order of the statement. */
    private static <R extends Enum<R>, T> List<T> section(
            List<Line> lines, String section, Class<R> reasons, BiFunction<R, List<Line>, T> view) {
        var own = lines.stream().filter(line -> line.section().equals(section)).toList();
        return own.stream()
                .map(Line::reason)
                .distinct()
                .map(reason -> view.apply(
                        Words.read(reasons, reason),
                        own.stream()
                                .filter(line -> line.reason().equals(reason))
                                .toList()))
                .toList();
    }

    private static Count count(List<Line> lines) {
        return count(lines.getFirst().total());
    }

    private static Count count(int total) {
        return new Count(Math.min(total, MOST_COUNTED), total <= MOST_COUNTED);
    }

    private static List<HomeItem> items(List<Line> lines) {
        return lines.stream()
                .map(line -> new HomeItem(line.id(), line.kind(), line.title(), line.detail(), line.date()))
                .toList();
    }

    private static News news(List<NewsRow> rows) {
        Stream<NewsRow> changed = rows.stream().filter(row -> row.id() != null);
        return new News(
                rows.getFirst().since(),
                count(rows.getFirst().total()),
                changed.map(row -> new Changed(
                                row.id(),
                                row.kind(),
                                row.title(),
                                row.deeds(),
                                row.actors(),
                                row.changes(),
                                row.latest()))
                        .toList());
    }
}

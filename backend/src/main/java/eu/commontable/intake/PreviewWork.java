package eu.commontable.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.intake.table.RawTable;
import eu.commontable.intake.table.TableReader;
import eu.commontable.intake.value.Columns;
import eu.commontable.intake.value.Field;
import eu.commontable.intake.value.Normaliser;
import eu.commontable.intake.value.Understood;
import eu.commontable.partnership.Desk;
import eu.commontable.partnership.Permission;
import eu.commontable.partnership.job.JobWork;
import eu.commontable.partnership.job.Progress;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.stakeholder.matching.Candidate;
import eu.commontable.stakeholder.matching.Matching;
import eu.commontable.stakeholder.matching.Probe;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Reads a file to its end and gives each row a verdict: new, same, unclear, cannot. Nothing is imported by it. */
@ApplicationScoped
class PreviewWork implements JobWork {
    static final String KIND = "import-preview";
    private static final int BATCH = 1000;
    private static final int MOST_CANDIDATES = 5;
    /** Two candidates that are less apart leave a choice. */
    private static final double APART = 0.03;

    private final ImportRepository imports;
    private final RowRepository rows;
    private final Matching matching;
    private final ObjectMapper json;

    PreviewWork(ImportRepository imports, RowRepository rows, Matching matching, ObjectMapper json) {
        this.imports = imports;
        this.rows = rows;
        this.matching = matching;
        this.json = json;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Permission permission() {
        return Permission.CURATE;
    }

    @Override
    public Object work(Desk desk, JsonNode given, Progress progress) {
        var task = read(given);
        var kept = imports.lock(desk, task.importId()).orElseThrow(() -> Refusal.notFound("import"));
        if (kept.content() == null || kept.state() == ImportState.IMPORTED || kept.state() == ImportState.UNDONE) {
            throw Refusal.wrongState("The file is no longer kept here. Choose it again.");
        }
        var table = TableReader.read(kept.content());
        int header = header(table, task.draft().headerLine());
        var columns = columns(table, header, task.draft().columns());
        rows.clear(desk, task.importId());
        var lines = table.lines().subList(header + 1, table.lines().size());
        var run = new Run(desk, task.importId(), columns, imports.themes(desk));
        for (int from = 0; from < lines.size(); from += BATCH) {
            progress.at(from, lines.size());
            run.batch(lines.subList(from, Math.min(from + BATCH, lines.size())));
        }
        imports.previewed(
                desk,
                task.importId(),
                header < 0 ? null : table.lines().get(header).number(),
                lines.size(),
                columns);
        return Map.of("rows", lines.size());
    }

    private Imports.Task read(JsonNode given) {
        try {
            return json.treeToValue(given, Imports.Task.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int header(RawTable table, Integer line) {
        return line == null
                ? -1
                : IntStream.range(0, table.lines().size())
                        .filter(i -> table.lines().get(i).number() == line)
                        .findFirst()
                        .orElse(-1);
    }

    private static List<Columns.Column> columns(RawTable table, int header, List<Field> chosen) {
        var proposed = Columns.propose(table, header);
        return IntStream.range(0, proposed.size())
                .mapToObj(i -> new Columns.Column(
                        proposed.get(i).header(),
                        i < chosen.size() ? chosen.get(i) : Field.IGNORE,
                        Columns.Why.REMEMBERED,
                        proposed.get(i).samples()))
                .toList();
    }

    /** One pass through the file. */
    private final class Run {
        private final Desk desk;
        private final UUID importId;
        private final Normaliser normaliser;
        private final Twins twins = new Twins();

        Run(Desk desk, UUID importId, List<Columns.Column> columns, Map<String, String> themes) {
            this.desk = desk;
            this.importId = importId;
            this.normaliser = new Normaliser(
                    columns.stream().map(Columns.Column::field).toList(),
                    columns.stream().map(Columns.Column::header).toList(),
                    themes);
        }

        void batch(List<RawTable.Line> lines) {
            var understood = lines.stream()
                    .map(line -> normaliser.understand(line.cells()))
                    .toList();
            var named = understood.stream().filter(row -> row.name() != null).toList();
            var found = matching.candidates(desk, named.stream().map(Run::probe).toList())
                    .iterator();
            var written = new ArrayList<RowRepository.NewRow>();
            var people = new ArrayList<RowRepository.NewPerson>();
            for (int i = 0; i < lines.size(); i++) {
                var says = understood.get(i);
                var row = row(lines.get(i), says, says.name() == null ? List.of() : found.next());
                written.add(row);
                people(row.id(), says, people);
            }
            rows.insert(desk, written, people);
        }

        private static Probe probe(Understood row) {
            return new Probe(row.name(), row.shortName(), row.website(), row.city(), row.countries());
        }

        private RowRepository.NewRow row(RawTable.Line line, Understood says, List<Candidate> known) {
            var matches = matches(says, known);
            var verdict = verdict(says, matches);
            var best = matches.isEmpty() ? null : matches.getFirst();
            if (says.name() != null && !(verdict == Verdict.SAME && best.row() != null)) {
                twins.add(line.number(), probe(says));
            }
            boolean same = verdict == Verdict.SAME;
            return new RowRepository.NewRow(
                    Ids.next(),
                    desk.partnershipId(),
                    importId,
                    line.number(),
                    says.name(),
                    says.shortName(),
                    says.kind(),
                    says.levels(),
                    says.countries(),
                    says.city(),
                    says.languages(),
                    says.website(),
                    says.themes(),
                    says.notes(),
                    says.changes(),
                    verdict,
                    verdict == Verdict.CANNOT ? "no-name" : null,
                    matches,
                    verdict == Verdict.NEW ? null : line.cells(),
                    same ? Choice.FILL : verdict == Verdict.NEW ? Choice.NEW : null,
                    same ? best.id() : null,
                    same ? best.row() : null,
                    Ids.next());
        }

        /** Best first; of an organisation and a row that are equally alike, the organisation. */
        private List<Match> matches(Understood says, List<Candidate> known) {
            if (says.name() == null) {
                return List.of();
            }
            var matches = new ArrayList<Match>();
            known.stream()
                    .filter(candidate -> candidate.score() >= Candidate.UNCLEAR)
                    .map(Match::of)
                    .forEach(matches::add);
            twins.above(probe(says)).ifPresent(matches::add);
            matches.sort(Comparator.comparingDouble(Match::score).reversed());
            return matches.stream().limit(MOST_CANDIDATES).toList();
        }

        private static Verdict verdict(Understood says, List<Match> matches) {
            if (says.name() == null) {
                return Verdict.CANNOT;
            }
            if (matches.isEmpty()) {
                return Verdict.NEW;
            }
            var organisations =
                    matches.stream().filter(match -> match.id() != null).toList();
            boolean doubtful = organisations.size() > 1
                    && organisations.get(0).score() - organisations.get(1).score() < APART;
            return matches.getFirst().same() && !doubtful ? Verdict.SAME : Verdict.UNCLEAR;
        }

        private void people(UUID row, Understood says, List<RowRepository.NewPerson> people) {
            int position = 0;
            for (var person : says.people()) {
                people.add(new RowRepository.NewPerson(
                        Ids.next(),
                        desk.partnershipId(),
                        row,
                        position++,
                        person.name(),
                        person.role(),
                        person.email(),
                        person.phone()));
            }
        }
    }
}

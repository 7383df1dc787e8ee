package eu.commontable.intake.value;

import eu.commontable.intake.value.Change.Why;
import eu.commontable.shared.json.Words;
import eu.commontable.stakeholder.Kind;
import eu.commontable.stakeholder.Level;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Understands the lines of one table. Cells that say the same are looked at once. */
public final class Normaliser {
    static final Vocabulary KINDS = Vocabulary.of("kind");
    static final Codes LANGUAGES = Codes.ofLanguages();
    private static final int MOST_KEPT = 20_000;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_SHORT_NAME = 60;
    private static final int LONGEST_CITY = 120;
    private static final int LONGEST_WEBSITE = 500;
    private static final int LONGEST_NOTES = 10_000;
    private static final int MOST_LEVELS = 2;

    private final List<Field> columns;
    private final List<String> headers;
    private final Map<String, String> themes;
    private final Map<String, Places.Found> places = new HashMap<>();

    /**
     * @param columns what each column holds
     * @param headers what stands above each column
     * @param themes from names of themes, plain, to their keys
     */
    public Normaliser(List<Field> columns, List<String> headers, Map<String, String> themes) {
        this.columns = columns;
        this.headers = headers;
        this.themes = themes;
    }

    public Understood understand(List<String> cells) {
        return new Line(cells).understood();
    }

    /** One line at a time. */
    private final class Line {
        private final Map<Field, List<String>> values = new EnumMap<>(Field.class);
        private final List<Change> changes = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Line(List<String> cells) {
            boolean several =
                    columns.stream().filter(field -> field == Field.NOTES).count() > 1;
            for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
                var field = columns.get(i);
                var cell = cells.get(i);
                if (field == Field.IGNORE || cell.isBlank()) {
                    continue;
                }
                if (Cells.unknown(cell)) {
                    changes.add(new Change(field, cell, "", Why.UNKNOWN));
                } else if (field == Field.NOTES) {
                    notes.add(several && !headers.get(i).isBlank() ? headers.get(i) + ": " + cell : cell);
                } else {
                    values.computeIfAbsent(field, f -> new ArrayList<>()).add(cell);
                }
            }
        }

        Understood understood() {
            var countries = new LinkedHashSet<String>();
            var levels = new LinkedHashSet<Level>();
            of(Field.LEVEL).forEach(cell -> take(cell, "level:", Places::readLevels, countries, levels));
            of(Field.COUNTRY).forEach(cell -> take(cell, "", Places::read, countries, levels));
            var people = people();
            return new Understood(
                    first(Field.NAME, LONGEST_NAME),
                    first(Field.SHORT_NAME, LONGEST_SHORT_NAME),
                    kind(),
                    levels(levels),
                    List.copyOf(countries),
                    first(Field.CITY, LONGEST_CITY),
                    listed(Field.LANGUAGES, LANGUAGES::of),
                    website(),
                    listed(Field.THEMES, plain -> java.util.Optional.ofNullable(themes.get(plain))),
                    notes.isEmpty() ? null : Cells.shortened(String.join("\n", notes), LONGEST_NOTES),
                    people,
                    changes);
        }

        private List<String> of(Field field) {
            return values.getOrDefault(field, List.of());
        }

        private void take(
                String cell,
                String prefix,
                Function<String, Places.Found> read,
                LinkedHashSet<String> countries,
                LinkedHashSet<Level> levels) {
            if (places.size() > MOST_KEPT) {
                places.clear();
            }
            var found = places.computeIfAbsent(prefix + cell, key -> read.apply(cell));
            countries.addAll(found.countries());
            levels.addAll(found.levels());
            changes.addAll(found.changes());
        }

        private List<Level> levels(LinkedHashSet<Level> found) {
            if (found.size() > MOST_LEVELS) {
                changes.add(new Change(
                        Field.LEVEL,
                        String.join(", ", found.stream().map(Words::of).toList()),
                        String.join(
                                ", ",
                                found.stream().limit(MOST_LEVELS).map(Words::of).toList()),
                        Why.FIRST));
            }
            return found.stream().limit(MOST_LEVELS).toList();
        }

        private String first(Field field, int longest) {
            var cells = of(field);
            if (cells.isEmpty()) {
                return null;
            }
            var value = cells.getFirst().replaceAll("\\s+", " ");
            if (value.length() > longest) {
                changes.add(new Change(field, value, Cells.shortened(value, longest), Why.SHORTENED));
            }
            return Cells.shortened(value, longest);
        }

        private Kind kind() {
            for (var cell : of(Field.KIND)) {
                var found = KINDS.within(Plain.of(cell));
                if (found.isPresent()) {
                    if (!found.get().equals(cell)) {
                        changes.add(new Change(Field.KIND, cell, found.get(), Why.WORD));
                    }
                    return Words.read(Kind.class, found.get());
                }
                changes.add(new Change(Field.KIND, cell, "", Why.LEFT_OUT));
            }
            return null;
        }

        private List<String> listed(Field field, Function<String, java.util.Optional<String>> code) {
            var codes = new LinkedHashSet<String>();
            for (var cell : of(field)) {
                var before = codes.size();
                var left = new ArrayList<String>();
                for (var part : Cells.weakParts(cell)) {
                    for (var word : code.apply(Plain.of(part)).isPresent() ? List.of(part) : Cells.wordParts(part)) {
                        code.apply(Plain.of(word)).ifPresentOrElse(codes::add, () -> left.add(word));
                    }
                }
                var taken = String.join(", ", codes.stream().skip(before).toList());
                if (!taken.isEmpty() && !taken.equals(cell)) {
                    changes.add(new Change(field, cell, taken, codes.size() - before > 1 ? Why.SPLIT : Why.WORD));
                }
                if (!left.isEmpty()) {
                    changes.add(new Change(field, String.join(", ", left), "", Why.LEFT_OUT));
                }
            }
            return List.copyOf(codes);
        }

        private String website() {
            for (var cell : of(Field.WEBSITE)) {
                var found = Addresses.web(cell);
                if (!found.isEmpty() && found.getFirst().length() <= LONGEST_WEBSITE) {
                    if (!found.getFirst().equals(cell)) {
                        changes.add(new Change(
                                Field.WEBSITE, cell, found.getFirst(), found.size() > 1 ? Why.FIRST : Why.ADDRESS));
                    }
                    return found.getFirst();
                }
                if (!Addresses.isMail(cell)) {
                    changes.add(new Change(Field.WEBSITE, cell, "", Why.LEFT_OUT));
                }
            }
            return null;
        }

        private List<Person> people() {
            // A mail address in a column of another kind is still one.
            var mails = new ArrayList<>(of(Field.EMAIL));
            of(Field.WEBSITE).stream().filter(Addresses::isMail).forEach(mails::add);
            of(Field.PHONE).stream().filter(Addresses::isMail).forEach(mails::add);
            var people = People.of(of(Field.PERSON), of(Field.PERSON_ROLE), mails, of(Field.PHONE));
            of(Field.PERSON).forEach(cell -> split(Field.PERSON, cell, people));
            for (var cell : of(Field.EMAIL)) {
                var found = Addresses.mail(cell);
                if (found.isEmpty()) {
                    changes.add(new Change(Field.EMAIL, cell, "", Why.LEFT_OUT));
                } else if (!found.getFirst().equals(cell)) {
                    changes.add(new Change(
                            Field.EMAIL, cell, String.join(", ", found), found.size() > 1 ? Why.SPLIT : Why.ADDRESS));
                }
            }
            if (people.isEmpty() && !of(Field.PHONE).isEmpty()) {
                // Nobody to call: kept where a person finds it.
                of(Field.PHONE).forEach(phone -> {
                    notes.add(phone);
                    changes.add(new Change(Field.PHONE, phone, phone, Why.WORD));
                });
            }
            return people;
        }

        private void split(Field field, String cell, List<Person> people) {
            var names = people.stream().map(Person::name).toList();
            if (!names.contains(cell)) {
                changes.add(new Change(field, cell, String.join(", ", names), Why.SPLIT));
            }
        }
    }
}

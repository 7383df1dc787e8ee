package eu.commontable.intake.value;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * People from the cells of one row: several in one cell, with role, address and number beside them or in columns of their own.
 * Addresses and numbers in columns of their own are given to people in their order if there are equally many, else by name.
 */
final class People {
    private static final Pattern PHONE = Pattern.compile("\\+?\\(?\\d[\\d\\s()./-]{5,}\\d");
    private static final Pattern ROLE_IN_BRACKETS = Pattern.compile("\\(([^()]{2,200})\\)|\\[([^\\[\\]]{2,200})]");
    private static final Pattern ROLE_AFTER = Pattern.compile("\\s+[-–—]\\s+|,\\s+|:\\s+");
    private static final Pattern TRIMMINGS = Pattern.compile("^[\\s,;:<>()/.-]+|[\\s,;:<>()/-]+$");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 60;

    private final List<Person> people = new ArrayList<>();

    static List<Person> of(List<String> named, List<String> roles, List<String> mails, List<String> phones) {
        var found = new People();
        named.forEach(found::named);
        found.give(roles, (person, role) -> person.with(role, null, null), person -> person.role() == null);
        found.address(mails.stream()
                .flatMap(cell -> Addresses.mail(cell).stream())
                .distinct()
                .toList());
        found.give(
                phones.stream().flatMap(cell -> numbers(cell).stream()).toList(),
                (person, phone) -> person.with(null, null, phone),
                person -> person.phone() == null);
        return found.distinct();
    }

    private void named(String cell) {
        Cells.strongParts(Addresses.unhidden(cell)).stream()
                .flatMap(People::apart)
                .forEach(this::person);
    }

    /** "Ana Example, Bo Sample" are two people; "Example, Ana" and "Ana Example, head of unit" are one. */
    private static Stream<String> apart(String part) {
        var pieces = Stream.of(part.split("\\s*/\\s*|\\s+&\\s+|\\s+(?:and|et|en|und|y)\\s+"))
                .toList();
        if (pieces.size() > 1 && pieces.stream().allMatch(People::looksLikeAName)) {
            return pieces.stream();
        }
        var listed = Stream.of(part.split("\\s*,\\s*")).toList();
        return listed.size() > 1 && listed.stream().allMatch(People::looksLikeAName)
                ? listed.stream()
                : Stream.of(part);
    }

    /** Two to five words that begin with capitals, apart from what stands in brackets and addresses. */
    private static boolean looksLikeAName(String text) {
        var bare = ROLE_IN_BRACKETS
                .matcher(Addresses.MAIL.matcher(text).replaceAll(""))
                .replaceAll("");
        var words = TRIMMINGS.matcher(bare).replaceAll("").split("\\s+");
        return words.length >= 2
                && words.length <= 5
                && Character.isUpperCase(words[0].codePointAt(0))
                && Character.isUpperCase(words[words.length - 1].codePointAt(0))
                && bare.chars().noneMatch(Character::isDigit);
    }

    private void person(String text) {
        var mails = Addresses.mail(text);
        var rest = Addresses.MAIL.matcher(text.replace("mailto:", "")).replaceAll(" ");
        var phone = PHONE.matcher(rest);
        var number = phone.find() ? phone.group() : null;
        rest = number == null ? rest : rest.replace(number, " ");
        var brackets = ROLE_IN_BRACKETS.matcher(rest);
        var role = brackets.find() ? brackets.group(1) == null ? brackets.group(2) : brackets.group(1) : null;
        var name = trimmed(role == null ? rest : brackets.replaceAll(" "));
        var halves = ROLE_AFTER.split(name, 2);
        if (role == null && halves.length == 2 && looksLikeAName(halves[0])) {
            name = trimmed(halves[0]);
            role = trimmed(halves[1]);
        } else if (role == null && halves.length == 2 && name.matches("\\p{L}[\\p{L}'’ -]*, \\p{L}[\\p{L}. -]*")) {
            name = trimmed(halves[1]) + " " + trimmed(halves[0]);
        }
        var first = mails.isEmpty() ? null : mails.getFirst();
        if (name.isEmpty() || Cells.unknown(name)) {
            name = first;
        }
        if (name != null) {
            people.add(new Person(
                    Cells.shortened(name, LONGEST_NAME),
                    blankToNull(role),
                    first,
                    number == null ? null : clipped(number)));
        }
        mails.stream().skip(1).forEach(more -> people.add(new Person(more, null, more, null)));
    }

    private void give(
            List<String> cells,
            java.util.function.BiFunction<Person, String, Person> with,
            java.util.function.Predicate<Person> without) {
        var values = cells.stream()
                .flatMap(cell -> Cells.strongParts(cell).stream())
                .filter(value -> !Cells.unknown(value))
                .toList();
        var waiting = people.stream().filter(without).toList();
        for (int i = 0; i < Math.min(waiting.size(), values.size()); i++) {
            int place = people.indexOf(waiting.get(i));
            people.set(place, with.apply(waiting.get(i), Cells.shortened(values.get(i), LONGEST_NAME)));
        }
    }

    private void address(List<String> mails) {
        var left = new ArrayList<>(mails);
        left.removeIf(mail -> people.stream().anyMatch(person -> mail.equalsIgnoreCase(person.email())));
        var without = new ArrayList<>(
                people.stream().filter(person -> person.email() == null).toList());
        if (without.size() == left.size()) {
            for (var person : without) {
                people.set(people.indexOf(person), person.with(null, left.removeFirst(), null));
            }
            return;
        }
        for (var person : without) {
            left.stream().filter(mail -> belongs(mail, person)).findFirst().ifPresent(mail -> {
                left.remove(mail);
                people.set(people.indexOf(person), person.with(null, mail, null));
            });
        }
        left.forEach(mail -> people.add(new Person(mail, null, mail, null)));
    }

    /** A word of the name, of three letters or more, stands in the address before the at. */
    private static boolean belongs(String mail, Person person) {
        var before = Plain.of(mail.substring(0, mail.indexOf('@')));
        return Stream.of(Plain.of(person.name()).split("[^a-z]+"))
                .anyMatch(word -> word.length() > 2 && before.contains(word));
    }

    static List<String> numbers(String cell) {
        return PHONE.matcher(cell)
                .results()
                .map(found -> clipped(found.group()))
                .distinct()
                .toList();
    }

    static boolean isPhone(String cell) {
        return PHONE.matcher(cell).matches();
    }

    private static String clipped(String number) {
        return Cells.shortened(number.strip(), LONGEST_PHONE);
    }

    private List<Person> distinct() {
        var once = new LinkedHashMap<String, Person>();
        people.forEach(person -> once.merge(
                Plain.of(person.name()), person, (one, other) -> one.with(other.role(), other.email(), other.phone())));
        var mails = new java.util.HashSet<String>();
        return once.values().stream()
                .filter(person -> person.email() == null || mails.add(Plain.of(person.email())))
                .toList();
    }

    private static String trimmed(String text) {
        return TRIMMINGS.matcher(text.replaceAll("\\s+", " ")).replaceAll("").strip();
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() || Cells.unknown(text)
                ? null
                : Cells.shortened(trimmed(text), LONGEST_NAME);
    }
}

package eu.commontable.intake.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.intake.value.Change.Why;
import eu.commontable.shared.json.Words;
import eu.commontable.stakeholder.Kind;
import eu.commontable.stakeholder.Level;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormaliserTest {

    private static Understood row(Object... fieldsAndCells) {
        var fields = new java.util.ArrayList<Field>();
        var cells = new java.util.ArrayList<String>();
        for (int i = 0; i < fieldsAndCells.length; i += 2) {
            fields.add((Field) fieldsAndCells[i]);
            cells.add((String) fieldsAndCells[i + 1]);
        }
        var headers = fields.stream().map(Enum::name).toList();
        return new Normaliser(fields, headers, Map.of("housing", "housing", "logement", "housing", "work", "work"))
                .understand(cells);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Netherlands=NL=",
                "Holland=NL=",
                "Pays-Bas=NL=",
                "Allemagne=DE=",
                "Deutschland=DE=",
                "België=BE=",
                "de=DE=",
                "DEU=DE=",
                "UK=GB=",
                "EL=GR=",
                "Ελλάδα=GR=",
                "The Netherlands=NL=",
                "Czech Republic=CZ=",
                "Türkiye=TR=",
                "Bosnia and Herzegovina=BA=",
                "France, Belgium=FR,BE=",
                "France and Belgium=FR,BE=",
                "France et Belgique=FR,BE=",
                "NL/BE=NL,BE=",
                "Germny=DE=",
                "Spain + global=ES=international",
                "EU=''=eu",
                "Europe-wide=''=eu",
                "worldwide=''=international",
                "Italy (EU)=IT=eu"
            })
    void countries_in_any_words_become_codes_and_a_level(String cell, String countries, String level) {
        var row = row(Field.COUNTRY, cell);
        assertEquals(countries == null ? "" : countries, String.join(",", row.countries()));
        assertEquals(
                level == null ? "" : level,
                String.join(",", row.levels().stream().map(Words::of).toList()));
    }

    @Test
    void what_became_of_a_country_is_told() {
        assertEquals(
                List.of(
                        new Change(Field.COUNTRY, "Spain + global", "ES", Why.WORD),
                        new Change(Field.LEVEL, "Spain + global", "international", Why.LEVEL)),
                row(Field.COUNTRY, "Spain + global").changes());
        assertEquals(
                List.of(new Change(Field.COUNTRY, "Germny", "DE", Why.SPELLING)),
                row(Field.COUNTRY, "Germny").changes());
        assertEquals(
                List.of(
                        new Change(Field.COUNTRY, "Ruritania, FR", "FR", Why.WORD),
                        new Change(Field.COUNTRY, "Ruritania", "", Why.LEFT_OUT)),
                row(Field.COUNTRY, "Ruritania, FR").changes());
        assertEquals(List.of(), row(Field.COUNTRY, "NL").changes());
    }

    @ParameterizedTest
    @CsvSource({
        "NGO, NGO",
        "ONG, NGO",
        "Verein, NGO",
        "Civil society organisation (national), NGO",
        "gemeente, CITY",
        "Stadtverwaltung, CITY",
        "Ville de taille moyenne, CITY",
        "City network, CITY_NETWORK",
        "Réseau de villes, CITY_NETWORK",
        "Refugee-led, MIGRANT_LED",
        "Hochschule, UNIVERSITY",
        "Stiftung, FOUNDATION",
        "Ministère, NATIONAL_AUTHORITY",
        "European institution, EU_INSTITUTION",
        "think tank, THINK_TANK"
    })
    void kinds_in_free_words_become_kinds(String cell, Kind kind) {
        assertEquals(kind, row(Field.KIND, cell).kind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "n/a", "N/A", "-", "unbekannt", "Onbekend", "inconnu", "TBD", "#N/A"})
    void words_that_mean_nothing_are_unknown(String cell) {
        var row = row(Field.NAME, "A", Field.KIND, cell, Field.COUNTRY, cell, Field.WEBSITE, cell);
        assertNull(row.kind());
        assertEquals(List.of(), row.countries());
        assertEquals(
                3, row.changes().stream().filter(c -> c.why() == Why.UNKNOWN).count());
        assertNull(row(Field.NAME, cell).name());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "town.example>https://town.example",
                "www.Town.example/>https://www.town.example",
                "http://town.example/a?b=1>http://town.example/a?b=1",
                "see www.town.example and www.other.example>https://www.town.example"
            })
    void bare_domains_become_addresses(String cell, String website) {
        assertEquals(website, row(Field.WEBSITE, cell).website());
    }

    @Test
    void an_address_that_is_none_is_left_out_and_told() {
        var row = row(Field.WEBSITE, "coming soon", Field.EMAIL, "ana at home");
        assertNull(row.website());
        assertEquals(List.of(), row.people());
        assertEquals(
                2, row.changes().stream().filter(c -> c.why() == Why.LEFT_OUT).count());
    }

    @Test
    void several_people_in_one_cell_get_their_addresses() {
        assertEquals(
                List.of(
                        new Person("Bo Exemple", null, "bo@x.example", null),
                        new Person("Cem Modele", null, "cem@x.example", null)),
                row(Field.PERSON, "Bo Exemple, Cem Modele", Field.EMAIL, "bo@x.example; cem@x.example")
                        .people());
        assertEquals(
                List.of(
                        new Person("Ana Sample", "head of unit", "ana@x.example", "+31 20 123 4567"),
                        new Person("Dirk Muster", "deputy", null, null)),
                row(Field.PERSON, "Ana Sample (head of unit) <ana@x.example> +31 20 123 4567\nDirk Muster - deputy")
                        .people());
    }

    @Test
    void a_name_turned_round_is_turned_back_and_addresses_find_their_owner_by_name() {
        assertEquals(
                List.of(new Person("Ana Sample", null, null, null)),
                row(Field.PERSON, "Sample, Ana").people());
        assertEquals(
                List.of(
                        new Person("Ana Sample", null, "a.sample@x.example", null),
                        new Person("Bo Exemple", null, null, null),
                        new Person("info@x.example", null, "info@x.example", null)),
                row(
                                Field.PERSON,
                                "Ana Sample & Bo Exemple",
                                Field.EMAIL,
                                "info@x.example, a.sample [at] x.example, sec@x.example")
                        .people()
                        .stream()
                        .filter(person -> !"sec@x.example".equals(person.email()))
                        .toList());
    }

    @Test
    void languages_levels_and_themes_become_codes() {
        var row = row(
                Field.LANGUAGES,
                "English/français, Nederlands",
                Field.LEVEL,
                "Local & national",
                Field.THEMES,
                "Logement; work; juggling");
        assertEquals(List.of("en", "fr", "nl"), row.languages());
        assertEquals(List.of(Level.LOCAL, Level.NATIONAL), row.levels());
        assertEquals(List.of("housing", "work"), row.themes());
        assertTrue(row.changes().contains(new Change(Field.THEMES, "juggling", "", Why.LEFT_OUT)));
    }

    @Test
    void several_columns_of_notes_are_joined_under_their_headers() {
        assertEquals(
                "NOTES: a\nNOTES: b",
                row(Field.NOTES, "a", Field.NOTES, "b", Field.IGNORE, "c").notes());
    }
}

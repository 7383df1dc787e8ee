package eu.commontable.intake.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import eu.commontable.intake.Files;
import eu.commontable.intake.table.RawTable;
import eu.commontable.intake.table.TableReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    private static RawTable table(String text) {
        return TableReader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Field> fields(RawTable table) {
        return Columns.propose(table, Columns.headerLine(table)).stream()
                .map(Columns.Column::field)
                .toList();
    }

    @Test
    void the_header_is_found_below_a_title() {
        var table = table(Files.csv(Files.MESSY, ";"));
        assertEquals(1, Columns.headerLine(table));
        assertEquals(
                List.of(Field.NAME, Field.KIND, Field.COUNTRY, Field.WEBSITE, Field.PERSON, Field.EMAIL, Field.NOTES),
                fields(table));
    }

    @ParameterizedTest
    @CsvSource({
        "Naam organisatie, NAME",
        "Nom de l'organisation, NAME",
        "Einrichtung, NAME",
        "Afkorting, SHORT_NAME",
        "Type of organisation *, KIND",
        "Soort, KIND",
        "Pays, COUNTRY",
        "Country (seat), COUNTRY",
        "Bestuursniveau, LEVEL",
        "Ansprechpartner*in, PERSON",
        "3. E-mail address, EMAIL",
        "Téléphone, PHONE",
        "Langues de travail, LANGUAGES",
        "Bemerkungen, NOTES",
        "Thématique, THEMES",
        "Ville, CITY"
    })
    void headers_are_understood_in_several_languages(String header, Field field) {
        assertEquals(field, Columns.byName(header).orElseThrow());
    }

    @Test
    void columns_without_headers_are_told_by_what_is_in_them() {
        var table = table("Example Town;Nederland;a@b.example;town.example;NGO;+31 20 123 45 67\n"
                + "Ville;France;c@d.example;www.ville.example;university;0033 1 23 45 67\n"
                + "Haus;DE;e@f.example;haus.example;Stiftung;030/123456\n");
        assertEquals(-1, Columns.headerLine(table));
        assertEquals(
                List.of(Field.NAME, Field.COUNTRY, Field.EMAIL, Field.WEBSITE, Field.KIND, Field.PHONE), fields(table));
    }

    @Test
    void unknown_headers_do_not_become_organisations() {
        var table = table("Organisation;Quux\nA;1\nB;2\n");
        assertEquals(0, Columns.headerLine(table));
        assertEquals(List.of(Field.NAME, Field.IGNORE), fields(table));
    }
}

package eu.commontable.privacy;

import eu.commontable.TestPartnership;
import eu.commontable.TestPartnership.Person;
import eu.commontable.partnership.Role;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A partnership, its secretary, a town, and somebody who works there. */
final class PrivacyWorld {
    static final String ADDRESS = "Ines.Example@Town.example";
    static final String NAME = "Ines Example-Doe";

    final TestPartnership table = TestPartnership.open();
    final Person secretary = table.person(Role.SECRETARIAT, null);
    private String town;

    ValidatableResponse post(String path, Map<String, ?> fields) {
        return table.as(secretary)
                .header("If-Match", "*")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(fields)
                .post(table.path + "/" + path)
                .then();
    }

    String made(String path, Map<String, ?> fields) {
        return post(path, fields).statusCode(201).extract().path("id");
    }

    ValidatableResponse get(String path) {
        return table.as(secretary).get(table.path + "/" + path).then();
    }

    String town() {
        if (town == null) {
            town = made("organisations", Map.of("name", "Town", "visibility", "public"));
        }
        return town;
    }

    /** Who agreed to be named outside. */
    String contact(Object... privacy) {
        return made("contacts", person(town(), true, privacy));
    }

    String unnamedContact() {
        return made("contacts", person(town(), false));
    }

    static Map<String, Object> person(String organisation, boolean consent, Object... privacy) {
        var record = new HashMap<String, Object>();
        for (int i = 0; i < privacy.length; i += 2) {
            record.put(privacy[i].toString(), privacy[i + 1]);
        }
        return new HashMap<>(Map.of(
                "organisationId", organisation, "name", NAME, "email", ADDRESS, "consent", consent, "privacy", record));
    }

    static String daysFromNow(int days) {
        return LocalDate.now().plusDays(days).toString();
    }

    /** Every row of this partnership and every account, as text, table by table: looked at past all rules. */
    List<String> rowsThatMention(String words) {
        var found = new ArrayList<String>();
        TestPartnership.asOwner(db -> {
            var tables = db.createQuery("""
                            select table_name from information_schema.columns
                            where table_schema = 'public' and column_name = 'partnership_id'""").mapTo(String.class).list();
            for (var table : tables) {
                db.createQuery("select t::text from " + table
                                + " t where partnership_id = :id and position(lower(:words) in lower(t::text)) > 0")
                        .bind("id", this.table.id)
                        .bind("words", words)
                        .mapTo(String.class)
                        .forEach(row -> found.add(table + ": " + row));
            }
        });
        return found;
    }
}

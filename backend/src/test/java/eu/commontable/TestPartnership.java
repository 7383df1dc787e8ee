package eu.commontable;

import static io.restassured.RestAssured.given;

import eu.commontable.partnership.Role;
import eu.commontable.shared.db.Ids;
import eu.commontable.shared.json.Words;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** A partnership of its own for one test, with themes and people in every role; written by the owner of the schema. */
public final class TestPartnership {
    private static final Jdbi OWNER = Jdbi.create(ConfigProvider.getConfig().getValue("test.owner-url", String.class));

    public final UUID id = Ids.next();
    public final String slug = "t-" + id.toString().substring(24);
    public final String path = "/api/v1/partnerships/" + slug;

    private TestPartnership(String visibility) {
        OWNER.useHandle(db -> {
            db.execute(
                    "insert into partnership (id, slug, name, visibility) values (?, ?, ?, ?)",
                    id,
                    slug,
                    "Test " + slug,
                    visibility);
            for (var theme : new String[] {"housing", "education", "work"}) {
                db.execute(
                        "insert into theme (partnership_id, key, label_en, label_fr, label_nl) values (?, ?, ?, ?, ?)",
                        id,
                        theme,
                        theme,
                        theme,
                        theme);
            }
        });
    }

    /** Seen by those with a role only. */
    public static TestPartnership closed() {
        return new TestPartnership("partnership");
    }

    /** Anonymous readers see its public items. */
    public static TestPartnership open() {
        return new TestPartnership("public");
    }

    public RequestSpecification as(Role role) {
        return as(role, null);
    }

    /** A new person with this role who stands for the organisation. */
    public RequestSpecification as(Role role, UUID organisation) {
        return as(person(role, organisation));
    }

    public RequestSpecification as(Person person) {
        return given().auth()
                .oauth2(TestTokens.of(person.subject(), person.email()))
                .contentType(ContentType.JSON);
    }

    public RequestSpecification anonymous() {
        return given().contentType(ContentType.JSON);
    }

    /** Somebody who is signed in and has no role here. */
    public RequestSpecification stranger() {
        var name = "s" + Ids.next();
        return given().auth()
                .oauth2(TestTokens.of(name, name + "@elsewhere.example"))
                .contentType(ContentType.JSON);
    }

    public Person person(Role role, UUID organisation) {
        var account = Ids.next();
        var subject = "p" + account;
        var email = subject + "@test.example";
        OWNER.useHandle(db -> {
            db.execute(
                    "insert into account (id, issuer, subject, email, name) values (?, ?, ?, ?, ?)",
                    account,
                    TestTokens.ISSUER,
                    subject,
                    email,
                    "Test " + Words.of(role));
            db.execute(
                    "insert into participant (id, partnership_id, account_id, email, name, role, organisation_id, joined_at)"
                            + " values (?, ?, ?, ?, ?, ?, ?, now())",
                    Ids.next(),
                    id,
                    account,
                    email,
                    "Test " + Words.of(role),
                    Words.of(role),
                    organisation);
        });
        return new Person(account, subject, email);
    }

    /** For assertions and set-ups below the API, past row-level security. */
    public static void asOwner(java.util.function.Consumer<Handle> work) {
        OWNER.useHandle(work::accept);
    }

    /** A person with an account. */
    public record Person(UUID account, String subject, String email) {}
}

package eu.commontable.shared.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class EdgeTest {
    private static final String MIRROR = "/api/v1/mirror/edge";

    @Nested
    class RequestIds {
        @Test
        void a_sane_id_of_the_caller_is_kept() {
            given().header("X-Request-Id", "trace-2026.11:21")
                    .get(MIRROR)
                    .then()
                    .header("X-Request-Id", "trace-2026.11:21");
        }

        @ParameterizedTest
        @ValueSource(strings = {"short", "<script>alert(1)</script>", "with spaces in it"})
        void another_is_replaced(String proposed) {
            given().header("X-Request-Id", proposed)
                    .get(MIRROR)
                    .then()
                    .header("X-Request-Id", allOf(not(equalTo(proposed)), matchesRegex("[0-9a-f-]{36}")));
        }

        @Test
        void the_problem_body_repeats_it() {
            given().header("X-Request-Id", "quote-me-12345")
                    .auth()
                    .oauth2("nonsense")
                    .get(MIRROR)
                    .then()
                    .statusCode(401)
                    .body("requestId", equalTo("quote-me-12345"));
        }
    }

    @Nested
    class UnknownAddresses {
        @ParameterizedTest
        @ValueSource(strings = {"/api/v1/nowhere", "/api/nowhere", "/api/v2/me", "/auth/nowhere"})
        void of_the_api_are_refused_as_a_problem(String address) {
            given().header("X-Request-Id", "quote-me-12345")
                    .get(address)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/not-found"))
                    .body("instance", equalTo(address))
                    .body("requestId", equalTo("quote-me-12345"));
        }

        @Test
        void of_files_are_not_answered_with_a_page() {
            given().get("/assets/gone-B2c4.js").then().statusCode(404).header("Cache-Control", "no-store");
        }
    }

    @Nested
    class Pages {
        @ParameterizedTest
        @ValueSource(strings = {"/", "/p/inclusion", "/p/inclusion/stakeholders/0198c0de", "/problems/not-found"})
        void are_all_the_web_app(String address) {
            given().get(address)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .header("Cache-Control", "no-cache")
                    .body(containsString("<div id=\"root\">"));
        }

        @Test
        void may_load_and_be_framed_by_nothing_foreign() {
            given().get("/p/inclusion")
                    .then()
                    .header("Content-Security-Policy", containsString("script-src 'self';"))
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "same-origin")
                    .header("Permissions-Policy", containsString("camera=()"));
        }

        @Test
        void behind_a_proxy_with_https_are_for_https_only() {
            given().header("X-Forwarded-Proto", "https")
                    .get("/")
                    .then()
                    .header("Strict-Transport-Security", containsString("max-age=31536000"));
        }
    }

    @Nested
    class Caching {
        @Test
        void hashed_assets_keep_for_a_year() {
            given().get("/assets/test-B2c4.js")
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("immutable"));
        }

        @Test
        void answers_of_the_api_are_asked_for_again_and_shared_with_nobody() {
            given().get(MIRROR)
                    .then()
                    .header("Cache-Control", "private, no-cache")
                    .header("Vary", containsString("Cookie, Authorization"));
        }
    }

    @Nested
    class Size {
        @Test
        void json_is_compressed_for_who_asks() {
            compressed(MIRROR);
        }

        @Test
        void scripts_are_compressed_for_who_asks() {
            compressed("/assets/test-B2c4.js");
        }

        @Test
        void more_than_we_take_at_once_is_refused() {
            given().body(new byte[4_000_001])
                    .post(MIRROR)
                    .then()
                    .statusCode(413)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/too-large"));
        }

        private void compressed(String address) {
            given().config(RestAssured.config()
                            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                    .header("Accept-Encoding", "gzip")
                    .get(address)
                    .then()
                    .statusCode(200)
                    .header("Content-Encoding", "gzip");
        }
    }

    @Nested
    class ApiDocument {
        @Test
        void opens_in_the_browser() {
            given().get("/api/docs/")
                    .then()
                    .statusCode(200)
                    .body(containsString("X-Requested-With"))
                    .header("Content-Security-Policy", containsString("script-src 'self' 'unsafe-inline'"));
        }

        @Test
        void tells_both_ways_of_signing_in() {
            given().get("/api/v1/openapi?format=json")
                    .then()
                    .body("components.securitySchemes.bearer.scheme", equalTo("bearer"))
                    .body("components.securitySchemes.session.in", equalTo("cookie"))
                    .body("security.bearer", hasItem(java.util.List.of()));
        }
    }

    @Nested
    class Operations {
        @Test
        void the_application_is_alive_and_ready() {
            given().get("/q/health/live").then().statusCode(200).body("status", equalTo("UP"));
            given().get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("checks.name", hasItem("migrations"))
                    .body("status", equalTo("UP"));
        }

        @Test
        void measures_count_by_template_and_never_by_address() {
            given().get("/api/v1/mirror/number-one");
            given().get("/p/one/stakeholders");
            given().get("/p/two/stakeholders");
            given().get("/q/metrics")
                    .then()
                    .statusCode(200)
                    .body(containsString("uri=\"/api/v1/mirror/{shard}\""))
                    .body(containsString("uri=\"/page\""))
                    .body(not(containsString("number-one")))
                    .body(not(containsString("/p/")));
        }
    }
}

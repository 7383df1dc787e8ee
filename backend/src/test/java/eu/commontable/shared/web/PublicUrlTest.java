package eu.commontable.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicUrlTest {
    @Test
    void https_makes_cookies_secure_and_sign_in_return_there() {
        var consequences = PublicUrl.consequences("https://table.example/");
        assertEquals("https://table.example", consequences.get(PublicUrl.URL));
        assertEquals("true", consequences.get(PublicUrl.SECURE));
        assertEquals("true", consequences.get("quarkus.oidc.authentication.cookie-force-secure"));
        assertEquals(
                "https://table.example/auth/callback", consequences.get("quarkus.oidc.authentication.redirect-path"));
        assertEquals("https://table.example/auth/signed-out", consequences.get("quarkus.oidc.logout.post-logout-path"));
    }

    @Test
    void http_on_localhost_keeps_its_port() {
        var consequences = PublicUrl.consequences("http://localhost:8080");
        assertEquals("http://localhost:8080", consequences.get(PublicUrl.URL));
        assertEquals("false", consequences.get(PublicUrl.SECURE));
    }

    @Test
    void unset_leaves_addresses_relative_to_the_request() {
        assertEquals("/auth/callback", PublicUrl.consequences(null).get("quarkus.oidc.authentication.redirect-path"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "table.example",
                "https://table.example/path",
                "ftp://table.example",
                "https://",
                "https://a@b.example",
                "https://x y"
            })
    void refuses_what_is_not_the_address_of_a_site(String url) {
        assertThrows(IllegalArgumentException.class, () -> PublicUrl.consequences(url));
    }
}

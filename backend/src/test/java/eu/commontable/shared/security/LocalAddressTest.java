package eu.commontable.shared.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/p/inclusion", "/p/inclusion/search?q=log%C3%A9ment&sort=-name", "/api/docs/"})
    void keeps_an_address_of_our_own_site(String address) {
        assertEquals(Optional.of(URI.create(address)), LocalAddress.of(address));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example/p",
                "/\\evil.example",
                "\\\\evil.example",
                "javascript:alert(1)",
                "p/inclusion",
                "",
                "/\t/evil.example",
                "/p\r\nLocation: https://evil.example",
                "/auth/logout",
                "/p with spaces"
            })
    void refuses_what_leads_elsewhere(String address) {
        assertTrue(LocalAddress.of(address).isEmpty());
    }
}

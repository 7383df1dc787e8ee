package eu.commontable.shared.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoomTest {
    @ParameterizedTest
    @CsvSource({
        "/, PAGE",
        "/p/inclusion/stakeholders, PAGE",
        "/problems/not-found, PAGE",
        "/apiary, PAGE",
        "/api/v1/me, API",
        "/api, API",
        "/api/docs/index.html, API_DOCUMENT",
        "/auth/login, SIGN_IN",
        "/q/health/ready, OPERATOR",
        "/assets/index-B2c4.js, HASHED_ASSET",
        "/favicon.svg, FILE",
        "/.well-known/security, PAGE",
    })
    void is_told_by_the_address(String path, Room room) {
        assertEquals(room, Room.of(path));
    }
}

package eu.commontable.shared.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TrustedProxiesTest {
    static String[] unlessToldOtherwise() throws IOException {
        var settings = new Properties();
        try (var file = TrustedProxiesTest.class.getResourceAsStream("/application.properties")) {
            settings.load(file);
        }
        var value = settings.getProperty("quarkus.http.proxy.trusted-proxies");
        return value.substring(value.indexOf(':') + 1, value.length() - 1).split(",");
    }

    /** What is taken for a host name is looked up again for each request, which takes seconds where no name server answers. */
    @ParameterizedTest
    @MethodSource("unlessToldOtherwise")
    void are_addresses_and_never_names(String proxy) {
        assertTrue(proxy.matches("[0-9a-f.:]+/\\d+"), proxy);
    }
}

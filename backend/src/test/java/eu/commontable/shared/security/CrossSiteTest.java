package eu.commontable.shared.security;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.MultiMap;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CrossSiteTest {
    private static final Set<String> OURS = Set.of("https://table.example");

    @Test
    void our_own_script_is_believed() {
        assertTrue(ours(
                "X-Requested-With", "JavaScript", "Sec-Fetch-Site", "same-origin", "Origin", "https://table.example"));
    }

    @Test
    void an_old_browser_without_fetch_metadata_is_believed_for_its_script_header() {
        assertTrue(ours("X-Requested-With", "JavaScript"));
    }

    @Test
    void a_form_of_a_foreign_page_is_not_believed() {
        assertFalse(ours("Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example"));
    }

    @Test
    void a_sibling_host_is_foreign_too() {
        assertFalse(ours("X-Requested-With", "JavaScript", "Sec-Fetch-Site", "same-site"));
    }

    @Test
    void a_foreign_origin_is_not_believed_even_with_the_script_header() {
        assertFalse(ours("X-Requested-With", "JavaScript", "Origin", "https://evil.example"));
        assertFalse(ours("X-Requested-With", "JavaScript", "Origin", "null"));
    }

    private static boolean ours(String... pairs) {
        var headers = MultiMap.caseInsensitiveMultiMap();
        for (int i = 0; i < pairs.length; i += 2) {
            headers.add(pairs[i], pairs[i + 1]);
        }
        return CrossSite.comesFromOurPages(headers, OURS);
    }
}

package eu.commontable.inviting;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation that sends mail. In tests nothing leaves by itself. */
public class WithPost implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("commontable.smtp-host", "post.example");
    }
}

package eu.commontable.shared.security;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;

/** Runs the application as in production, signing in at {@link TestProvider}. */
public class WithProvider implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(TestProvider.class));
    }
}

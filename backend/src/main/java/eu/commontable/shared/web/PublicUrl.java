package eu.commontable.shared.web;

import io.smallrye.config.ConfigSourceContext;
import io.smallrye.config.ConfigSourceFactory;
import io.smallrye.config.PropertiesConfigSource;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.spi.ConfigSource;

/** Derives what follows from {@code COMMONTABLE_PUBLIC_URL}: where sign-in returns to, and whether cookies travel by https only. */
public class PublicUrl implements ConfigSourceFactory {
    public static final String URL = "commontable.public-url";
    public static final String SECURE = "commontable.public-url.secure";
    private static final int ABOVE_APPLICATION_PROPERTIES = 260;

    @Override
    public Iterable<ConfigSource> getConfigSources(ConfigSourceContext context) {
        return List.of(new PropertiesConfigSource(
                consequences(context.getValue("COMMONTABLE_PUBLIC_URL").getValue()),
                "public address",
                ABOVE_APPLICATION_PROPERTIES));
    }

    static Map<String, String> consequences(String url) {
        var address = url == null || url.isBlank() ? "" : origin(url.strip());
        boolean secure = address.startsWith("https:");
        return Map.of(
                URL,
                address,
                SECURE,
                Boolean.toString(secure),
                "quarkus.oidc.authentication.redirect-path",
                address + "/auth/callback",
                "quarkus.oidc.authentication.cookie-force-secure",
                Boolean.toString(secure),
                "quarkus.oidc.logout.post-logout-path",
                address + "/auth/signed-out");
    }

    private static String origin(String url) {
        var uri = URI.create(url);
        boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
        boolean bare = uri.getRawPath() == null
                || uri.getRawPath().isEmpty()
                || uri.getRawPath().equals("/");
        if (!web || !bare || uri.getHost() == null || uri.getRawQuery() != null || uri.getRawUserInfo() != null) {
            throw new IllegalArgumentException(
                    "COMMONTABLE_PUBLIC_URL must look like https://table.example.org, without a path: " + url);
        }
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}

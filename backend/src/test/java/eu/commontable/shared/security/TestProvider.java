package eu.commontable.shared.security;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * A small identity provider that plays the real protocol (discovery, PKCE, nonce, refresh, logout) and signs in whomever the test
 * says, so that the browser's part is tested without Keycloak. Its moods are set by the test: short tokens, no refresh, silence.
 */
public class TestProvider implements QuarkusTestResourceLifecycleManager {
    static volatile Duration tokensLast = Duration.ofMinutes(5);
    static volatile boolean refreshes = true;
    static volatile boolean silent = false;
    static volatile String latestSession;

    private static final Map<String, Grant> CODES = new ConcurrentHashMap<>();
    private HttpServer server;
    private static volatile String issuer;

    private record Grant(String challenge, String nonce, String session) {}

    static void behave() {
        tokensLast = Duration.ofMinutes(5);
        refreshes = true;
        silent = false;
    }

    /** What the provider posts to the application when it has ended a session elsewhere. */
    static String logoutToken(String session) {
        return Jwt.issuer(issuer)
                .subject("browser-user")
                .audience("commontable")
                .claim("sid", session)
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()))
                .issuedAt(Instant.now().minusSeconds(5))
                .expiresAt(Instant.now().plusSeconds(120))
                .jws()
                .keyId("test")
                .sign(privateKey());
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        issuer = "http://localhost:" + server.getAddress().getPort();
        server.createContext("/.well-known/openid-configuration", exchange -> json(exchange, 200, discovery()));
        server.createContext("/keys", exchange -> json(exchange, 200, keys()));
        server.createContext("/authorize", this::authorize);
        server.createContext("/token", this::token);
        server.start();
        return Map.of(
                "quarkus.oidc.auth-server-url", issuer,
                "quarkus.oidc.application-type", "hybrid",
                "quarkus.oidc.client-id", "commontable",
                "quarkus.oidc.credentials.secret", "a-secret-that-only-this-test-knows",
                "quarkus.oidc.public-key", "",
                "quarkus.oidc.token.issuer", "",
                "COMMONTABLE_SESSION_SECRET", "a-session-secret-of-thirty-two-c");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private String discovery() {
        return """
                {"issuer": "%1$s", "authorization_endpoint": "%1$s/authorize", "token_endpoint": "%1$s/token",
                 "jwks_uri": "%1$s/keys", "end_session_endpoint": "%1$s/logout"}""".formatted(issuer);
    }

    private static String keys() {
        try {
            var key = (RSAPublicKey) KeyUtils.readPublicKey("/test-public-key.pem");
            return """
                    {"keys": [{"kty": "RSA", "kid": "test", "alg": "RS256", "use": "sig", "n": "%s", "e": "%s"}]}""".formatted(encoded(key.getModulus()), encoded(key.getPublicExponent()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs in without asking, and sends the browser back with a code. */
    private void authorize(HttpExchange exchange) throws IOException {
        var query = form(exchange.getRequestURI().getRawQuery());
        if (!"S256".equals(query.get("code_challenge_method"))) {
            json(exchange, 400, "{\"error\": \"invalid_request\"}");
            return;
        }
        var code = UUID.randomUUID().toString();
        latestSession = UUID.randomUUID().toString();
        CODES.put(code, new Grant(query.get("code_challenge"), query.get("nonce"), latestSession));
        exchange.getResponseHeaders()
                .add("Location", "%s?code=%s&state=%s".formatted(query.get("redirect_uri"), code, query.get("state")));
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = form(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        if (silent) {
            exchange.close();
        } else if ("refresh_token".equals(form.get("grant_type"))) {
            json(
                    exchange,
                    refreshes ? 200 : 400,
                    refreshes ? tokens(null, form.get("refresh_token")) : "{\"error\": \"invalid_grant\"}");
        } else {
            var grant = CODES.remove(form.get("code"));
            boolean proven = grant != null && grant.challenge().equals(digest(form.get("code_verifier")));
            json(
                    exchange,
                    proven ? 200 : 400,
                    proven ? tokens(grant.nonce(), grant.session()) : "{\"error\": \"invalid_grant\"}");
        }
    }

    private String tokens(String nonce, String session) {
        var now = Instant.now();
        var claims = Jwt.issuer(issuer)
                .subject("browser-user")
                .audience("commontable")
                .claim("email", "browser@x.example")
                .claim("email_verified", true)
                .claim("name", "Browser User")
                .claim("sid", session)
                .issuedAt(now.minusSeconds(60))
                .expiresAt(now.plus(tokensLast));
        if (nonce != null) {
            claims.claim("nonce", nonce);
        }
        return """
                {"access_token": "opaque", "token_type": "Bearer", "expires_in": 300, "refresh_token": "%s", "id_token": "%s"}""".formatted(session, claims.jws().keyId("test").sign(privateKey()));
    }

    private static PrivateKey privateKey() {
        try {
            return KeyUtils.readPrivateKey("/test-private-key.pem");
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(String verifier) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.ISO_8859_1));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(BigInteger number) {
        var bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private static Map<String, String> form(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void json(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}

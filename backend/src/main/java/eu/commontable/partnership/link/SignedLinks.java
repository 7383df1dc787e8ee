package eu.commontable.partnership.link;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Tokens of signed links: the id of what they open and the first 16 bytes of its HMAC-SHA256 under this installation's
 * secret, for one purpose. They need no table and can be shown again; what they open says itself whether it is still open.
 */
@ApplicationScoped
public class SignedLinks {
    private static final int ID = 16;
    private static final int SIGNATURE = 16;

    private final SecretKeySpec key;

    SignedLinks(@ConfigProperty(name = "commontable.link-secret") String secret) {
        this.key = new SecretKeySpec(("links of " + secret).getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /**
     * @param purpose what the link is for, for example {@code call-answer}: a token of one purpose opens nothing of another
     * @return 43 characters that can stand in an address
     */
    public String token(String purpose, UUID opened) {
        var id = bytes(opened);
        var token = ByteBuffer.allocate(ID + SIGNATURE).put(id).put(signature(purpose, id));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** @return what it opens; empty if it was not made here for this purpose */
    public Optional<UUID> opened(String purpose, String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (bytes.length != ID + SIGNATURE) {
            return Optional.empty();
        }
        var id = Arrays.copyOf(bytes, ID);
        boolean genuine = MessageDigest.isEqual(signature(purpose, id), Arrays.copyOfRange(bytes, ID, bytes.length));
        if (!genuine) {
            return Optional.empty();
        }
        var halves = ByteBuffer.wrap(id);
        return Optional.of(new UUID(halves.getLong(), halves.getLong()));
    }

    private byte[] signature(String purpose, byte[] id) {
        try {
            var mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update((purpose + "\n").getBytes(StandardCharsets.UTF_8));
            return Arrays.copyOf(mac.doFinal(id), SIGNATURE);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(ID)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}

package eu.commontable.partnership.account;

import jakarta.annotation.Nullable;
import java.util.UUID;

/**
 * A person or a program that has signed in.
 *
 * @param administrator may found partnerships on this installation
 */
public record Account(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable Preferences.Language language,
        boolean administrator) {

    Account with(Preferences preferences) {
        return new Account(id, name, email, preferences.language(), administrator);
    }
}

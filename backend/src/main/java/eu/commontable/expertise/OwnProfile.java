package eu.commontable.expertise;

import eu.commontable.partnership.account.Preferences.Language;
import eu.commontable.partnership.settings.Theme;
import jakarta.annotation.Nullable;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the holder of a profile's link reads and edits.
 *
 * @param offered the themes to choose from
 */
@Schema(name = "OwnExpertProfile")
public record OwnProfile(
        UUID id,
        String partnership,
        String name,
        ExpertState state,
        Language language,
        List<String> themes,
        List<String> languages,
        List<Help> help,
        @Nullable String availability,
        @Nullable String note,
        List<Theme> offered) {}

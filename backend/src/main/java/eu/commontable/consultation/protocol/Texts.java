package eu.commontable.consultation.protocol;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A short text in the languages it exists in: at least one. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Texts(
        @Nullable @Size(max = 500) String en,
        @Nullable @Size(max = 500) String fr,
        @Nullable @Size(max = 500) String nl) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "Write it in at least one language.")
    public boolean isWritten() {
        return all().anyMatch(text -> !text.isBlank());
    }

    /** The English text, or whichever there is: for sentences that the server writes. */
    public String any() {
        return all().findFirst().orElse("");
    }

    public String in(String language) {
        var wanted =
                switch (language) {
                    case "fr" -> fr;
                    case "nl" -> nl;
                    default -> en;
                };
        return wanted == null ? any() : wanted;
    }

    private Stream<String> all() {
        return Stream.of(en, fr, nl).filter(text -> text != null && !text.isBlank());
    }
}

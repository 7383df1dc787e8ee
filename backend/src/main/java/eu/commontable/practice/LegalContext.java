package eu.commontable.practice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The law that a practice rests on in one country: advice travels badly without it. */
@Schema(description = "The law that it rests on in one country.")
public record LegalContext(
        @NotNull(message = "Choose the country.")
        @Pattern(regexp = "[A-Z]{2}", message = "Use two capital letters (ISO 3166-1), for example NL.")
        @Schema(examples = "NL")
        String country,

        @NotBlank(message = "Say what the law asks or allows there.")
        @Size(max = 2000, message = "Use at most 2,000 characters.")
        @Schema(examples = "Schools must admit every child within two weeks.")
        String text) {}

package eu.commontable.shared.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One value that was not accepted.
 *
 * @param pointer JSON pointer into the request body, or the name of a parameter
 * @param code stable word for programs, such as {@code required} or {@code too-long}
 * @param message sentence in plain English that says what to do
 */
@Schema(description = "One value that was not accepted, and what to do about it.")
public record FieldFault(
        @Schema(examples = "/name") String pointer,
        @Schema(examples = "required") String code,
        String message) {}

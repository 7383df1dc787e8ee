package eu.commontable.academy;

import jakarta.annotation.Nullable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who was at a session; others stay as they were noted. */
@Schema(
        description = "Who was at a session. Others stay as they were noted; null takes a note back.",
        examples = "{\"marks\": [{\"enrolmentId\": \"01890000-0000-7000-8000-000000000001\", \"state\": \"present\"}]}")
public record AttendanceMarks(
        @NotEmpty(message = "Note at least one.") @Size(max = 500, message = "Note at most 500 at once.") @Valid
        List<@NotNull Mark> marks) {

    /** A note on one person. */
    @Schema(name = "AttendanceMark")
    public record Mark(
            @NotNull(message = "Name the person's place.") UUID enrolmentId,

            @Nullable AttendanceState state) {}
}

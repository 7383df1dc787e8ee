package eu.commontable.intake;

import eu.commontable.intake.value.Field;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a file is to be understood.
 *
 * @param headerLine null: there is none
 */
@Schema(
        description = "How the file is to be understood: what each of its columns holds, in their order.",
        examples = """
                {"headerLine": 1, "columns": ["name", "country", "ignore"]}""")
public record PreviewDraft(
        @Min(value = 1, message = "Lines are numbered from 1.")
        Integer headerLine,

        @NotNull(message = "Say what each column holds.") @Size(min = 1, max = 200, message = "Name 1 to 200 columns.")
        List<@NotNull Field> columns) {}

package eu.commontable.intake;

import com.fasterxml.jackson.databind.JsonNode;
import eu.commontable.intake.table.Format;
import eu.commontable.intake.value.Columns;
import eu.commontable.partnership.Item;
import jakarta.annotation.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One import: the file as it was understood, what its rows are, what came of it. */
public record ImportView(
        UUID id,
        @Schema(description = "What the file is called.") String name,
        Format format,
        @Nullable String encoding,
        @Nullable String delimiter,
        @Nullable String sheet,

        @Nullable @Schema(description = "The line of headers, as the spreadsheet numbers it; null: there is none.")
        Integer headerLine,

        int rows,
        List<Columns.Column> columns,
        ImportState state,

        @Schema(description = "Whether the file is still here, so that it can be previewed again.")
        boolean kept,

        @Nullable @Schema(description = "The job that works on it now.")
        UUID jobId,

        Counts counts,

        @Nullable
        @Schema(
                description = "What the import or its undoing did; its fields depend on the state.",
                type = SchemaType.OBJECT)
        JsonNode result,

        Instant createdAt,
        long version)
        implements Item {

    /**
     * How many rows have which verdict.
     *
     * @param undecided unclear ones without a choice
     */
    @Schema(
            name = "ImportCounts",
            description = "How many rows have which verdict. `undecided`: unclear without a choice.")
    public record Counts(
            @Schema(required = true) long fresh,
            @Schema(required = true) long same,
            @Schema(required = true) long unclear,
            @Schema(required = true) long cannot,
            @Schema(required = true) long undecided) {}
}

package eu.commontable.academy;

import eu.commontable.shared.time.LocalMoment;
import eu.commontable.shared.time.PartialDate;
import jakarta.annotation.Nullable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a report tells: everything as its audience may know it, by name and without ids, so that nothing changes it later.
 * Texts of this kind are kept for years: fields may be added, none may change its meaning.
 */
@Schema(name = "ReportContentView")
public record ReportContent(
        String title,
        String partnership,
        @Nullable PartialDate starts,
        @Nullable PartialDate ends,
        @Nullable String place,
        @Nullable String country,
        List<String> organisers,
        List<String> aims,
        List<String> method,
        @Nullable String source,
        List<ReportModule> modules,

        @Schema(description = "Organisations that took part and may be named.")
        List<ReportParticipant> participants,

        @Nullable @Schema(description = "Null unless it is closed.")
        ReportEvaluation evaluation) {

    /** One theme. */
    public record ReportModule(
            String title,
            List<String> facilitators,
            List<String> experts,
            List<String> rapporteur,
            List<String> introduction,
            List<String> wrapUp,
            List<ReportSession> sessions) {}

    /** One sitting. */
    public record ReportSession(
            int number,
            @Nullable String title,
            @Nullable String topic,
            @Nullable LocalMoment starts,
            @Nullable LocalMoment ends,
            @Nullable String place,
            boolean cancelled,
            List<ReportDilemma> dilemmas) {}

    /** A dilemma with what came of it. */
    public record ReportDilemma(
            String question,

            @Schema(description = "Who asks; empty when the city is hidden.")
            List<String> presenters,

            @Nullable String country,
            boolean cityHidden,
            @Nullable String background,
            List<ReportIdea> ideas,
            @Nullable String result) {}

    /** What peers said. */
    public record ReportIdea(String text, @Nullable String organisation) {}

    /** Who took part. */
    public record ReportParticipant(String name, @Nullable String country) {}

    /** What people thought of it. */
    public record ReportEvaluation(int asked, int answered, List<EvaluationResult> results) {}
}

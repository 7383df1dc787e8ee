package eu.commontable.consultation.protocol;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The editable fields of a protocol, the same for POST and PATCH. */
@Schema(examples = """
                {"name": {"en": "Our short round"}, "description": {"en": "For a lunch break."}, "basedOn": "quick-advice",
                 "phases": [{"key": "advice", "name": {"en": "Advice"}, "purpose": {"en": "Say what worked with you."}, "minutes": 20, "days": 5,
                             "writes": [{"role": "peer", "kinds": ["experience", "idea"]}], "sees": "at-once"}]}""")
public record ProtocolDraft(
        @NotNull(message = "Give the protocol a name.") @Valid
        Texts name,

        @Valid Texts description,

        @NotEmpty(message = "A protocol has at least one phase.")
        @Size(max = 12, message = "A protocol has at most 12 phases.")
        List<@NotNull @Valid Phase> phases,

        @Size(max = 60) @Schema(description = "Key of the protocol it was copied from.")
        String basedOn) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "Each phase needs a key of its own, and each role stands once in a phase.")
    public boolean isUnambiguous() {
        if (phases == null) {
            return true;
        }
        var keys = new HashSet<String>();
        return phases.stream().allMatch(phase -> phase == null || keys.add(phase.key()) && namesRolesOnce(phase));
    }

    private static boolean namesRolesOnce(Phase phase) {
        var roles = new HashSet<RoomRole>();
        return phase.writes().stream().allMatch(writing -> writing == null || roles.add(writing.role()));
    }
}

package eu.commontable.mandate;

import eu.commontable.partnership.Role;
import jakarta.annotation.Nullable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the seats of one role rotate. The rotation of a co-coordinator is a rule for coordinators whose core is the one who stays.
 *
 * @param overlapMonths how long the old and the new term run side by side
 * @param atOnce how many seats change hands at a time; null: each when its own term ends
 * @param notBefore nothing moves before this day: a delayed rotation
 * @param coreIds organisations that stay: a rotation around a core
 */
@Schema(
        description =
                "How the seats of one role rotate. atOnce null: each when its own term ends. notBefore: nothing moves"
                        + " earlier. coreIds: organisations that stay.",
        examples = """
                {"role": "member", "termMonths": 24, "overlapMonths": 3, "atOnce": 2, "notBefore": "2027-01-01", "coreIds": [],
                 "note": "Half of the cities at a time, so that someone remembers."}""")
public record RotationRuleDraft(
        @NotNull(message = "Choose the role whose seats rotate.")
        Role role,

        @Min(value = 1, message = "A term is at least a month.") @Max(value = 240, message = "Use at most 240 months.")
        int termMonths,

        @Min(value = 0, message = "Use 0 to 24 months.") @Max(value = 24, message = "Use 0 to 24 months.")
        int overlapMonths,

        @Nullable
        @Min(value = 1, message = "At least one seat changes hands.")
        @Max(value = 100, message = "Use at most 100.")
        Integer atOnce,

        @Nullable LocalDate notBefore,

        @Size(max = 200, message = "Choose at most 200.") List<@NotNull UUID> coreIds,

        @Size(max = 2000, message = "Use at most 2,000 characters.")
        String note) {

    public RotationRuleDraft {
        coreIds = coreIds == null ? List.of() : coreIds;
    }
}

package eu.commontable.consultation.protocol;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What one role may write in a phase. */
public record Writing(
        @NotNull(message = "Say whom this is about.") RoomRole role,
        @NotEmpty(message = "Choose at least one kind.") List<@NotNull Kind> kinds) {}

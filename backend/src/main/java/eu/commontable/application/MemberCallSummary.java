package eu.commontable.application;

import eu.commontable.partnership.Role;
import java.time.LocalDate;
import java.util.UUID;

/** A call as a row of a list. */
public record MemberCallSummary(
        UUID id, String title, Role role, int seats, LocalDate deadline, CallState state, Phase phase) {}

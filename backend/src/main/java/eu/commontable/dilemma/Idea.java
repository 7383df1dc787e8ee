package eu.commontable.dilemma;

import jakarta.annotation.Nullable;

/** An idea that peers gave to the presenter. */
public record Idea(String text, @Nullable NamedOrganisation organisation) {}

package eu.commontable.indicator;

import java.util.UUID;

/** What a download covers. */
sealed interface Scope {
    /** One indicator at all places. */
    record OfIndicator(UUID id) implements Scope {}

    /** One place with all its indicators. */
    record OfPlace(UUID id) implements Scope {}

    /** All of the partnership. */
    record OfAll() implements Scope {}
}

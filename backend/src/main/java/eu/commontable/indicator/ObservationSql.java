package eu.commontable.indicator;

/** What every statement on observations shares. */
final class ObservationSql {
    /**
     * Observations with their indicator and place. Row-level security of all three narrows it to what the viewer may see.
     */
    static final String IN_SIGHT =
            "observation ob join indicator oi on oi.id = ob.indicator_id join organisation pl on pl.id = ob.place_id";

    /** An {@link ObservationView} of the row {@code ob} at the place {@code pl}. */
    static final String VIEW = """
            json_build_object('id', ob.id, 'indicatorId', ob.indicator_id,
              'place', json_build_object('id', pl.id, 'key', pl.key, 'name', pl.name, 'countries', pl.countries),
              'period', ob.period, 'value', ob.value, 'flags', ob.flags, 'note', ob.note, 'source', ob.source,
              'version', ob.version, 'createdAt', ob.created_at, 'updatedAt', ob.updated_at)""";

    /** Oldest first; what nobody knows the period of comes before all others. */
    static final String BY_PERIOD = "coalesce(upper(ob.period_range), '0001-01-01'), ob.id";

    private ObservationSql() {}
}

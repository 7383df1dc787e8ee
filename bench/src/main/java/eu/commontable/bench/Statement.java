package eu.commontable.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The statement alone: prepared once a connection, its JSON built by PostgreSQL, read as one text. */
final class Statement implements Load.Connection {
    private final Connection connection;
    private final PreparedStatement statement;

    /** @param asApplication through row-level security; else as the owner, past it */
    Statement(Connection connection, boolean asApplication, String partnership, String sql) throws SQLException {
        this.connection = connection;
        try (var set = connection.createStatement()) {
            set.execute("select set_config('app.partnership', '" + partnership
                    + "', false), set_config('app.role', 'secretariat', false)");
        }
        this.statement = connection.prepareStatement(
                asApplication
                        ? sql
                        : sql.replace(
                                "where",
                                "where f.partnership_id = '" + partnership
                                        + "' and o.partnership_id = f.partnership_id and"));
    }

    @Override
    public void ask() throws SQLException {
        try (var rows = statement.executeQuery()) {
            rows.next();
            rows.getString(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}

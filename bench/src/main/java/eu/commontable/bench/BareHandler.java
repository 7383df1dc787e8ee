package eu.commontable.bench;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.PoolOptions;

/** The least an HTTP server can do: no sign-in, no permission, no entity tag; run the statement, send its text. */
final class BareHandler implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final int port;

    BareHandler(int databasePort, String database, String partnership, String sql) throws Exception {
        var options = new PgConnectOptions()
                .setHost("localhost")
                .setPort(databasePort)
                .setDatabase(database)
                .setUser("commontable_app")
                .setPassword("app")
                .setCachePreparedStatements(true)
                .addProperty("app.partnership", partnership)
                .addProperty("app.role", "secretariat");
        var pool = PgBuilder.pool()
                .with(new PoolOptions().setMaxSize(Load.CONNECTIONS))
                .connectingTo(options)
                .using(vertx)
                .build();
        var server = vertx.createHttpServer()
                .requestHandler(request -> pool.preparedQuery(sql)
                        .execute()
                        .onSuccess(rows -> request.response()
                                .putHeader("Content-Type", "application/json")
                                .end(rows.iterator().next().getString(0)))
                        .onFailure(
                                fault -> request.response().setStatusCode(500).end(fault.toString())))
                .listen(0, "127.0.0.1")
                .toCompletionStage()
                .toCompletableFuture()
                .get();
        port = server.actualPort();
    }

    int port() {
        return port;
    }

    @Override
    public void close() throws Exception {
        vertx.close().toCompletionStage().toCompletableFuture().get();
    }
}

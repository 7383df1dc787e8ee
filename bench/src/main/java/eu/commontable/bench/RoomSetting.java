package eu.commontable.bench;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A running consultation in which the secretariat leads and so many peers have their seats; the first of them speaks. */
record RoomSetting(String path) {
    private static final String PARTNERSHIP = "00000000-0000-7000-8000-000000000001";
    private static final String PATH = "/api/v1/partnerships/bench";

    static RoomSetting make(Database database, String name, int port, String secretariat, int peers) throws Exception {
        try (var superuser = database.connect(name, "postgres", "");
                var statement = superuser.createStatement()) {
            statement.execute("""
                    insert into account (id, issuer, subject, email, email_verified, name)
                    select ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, '%s', 'peer-' || n, 'peer-' || n || '@bench.example',
                           true, 'Peer ' || n from generate_series(1, %d) n""".formatted(Token.ISSUER, peers));
            statement.execute("""
                    insert into participant (id, partnership_id, account_id, email, name, role, joined_at)
                    select ('00000000-0000-7000-a000-' || lpad(n::text, 12, '0'))::uuid, '%s',
                           ('00000000-0000-7000-9000-' || lpad(n::text, 12, '0'))::uuid, 'peer-' || n || '@bench.example', 'Peer ' || n,
                           'member', now() from generate_series(1, %d) n""".formatted(PARTNERSHIP, peers));
        }
        try (var http = new Http(port, 201, () -> new byte[0])) {
            var dilemma =
                    id(post(http, secretariat, PATH + "/dilemmas", "{\"question\":\"Who teaches newcomers?\"}", 201));
            post(http, secretariat, PATH + "/dilemmas/" + dilemma + "/accept", "{}", 200);
            var seats = IntStream.rangeClosed(1, peers)
                    .mapToObj(
                            n -> "{\"participantId\":\"00000000-0000-7000-a000-%012d\",\"role\":\"peer\"}".formatted(n))
                    .collect(Collectors.joining(","));
            var consultation = id(post(
                    http,
                    secretariat,
                    PATH + "/consultations",
                    """
                    {"title":"Bench","dilemmaIds":["%s"],"protocol":"quick-advice","seats":[
                     {"participantId":"00000000-0000-7000-8000-000000000003","role":"facilitator"},%s]}""".formatted(dilemma, seats).replace("\n", ""),
                    201));
            var path = PATH + "/consultations/" + consultation;
            post(http, secretariat, path + "/start", "{}", 200);
            return new RoomSetting(path);
        }
    }

    private static Http.Answer post(Http http, String bearer, String path, String body, int expected)
            throws IOException {
        var answer = http.exchange(Http.request("POST", path, body, bearer, "If-Match: *"));
        if (answer.status() != expected) {
            throw new IOException(path + " was answered " + answer.status() + " " + answer.start());
        }
        return answer;
    }

    private static String id(Http.Answer answer) {
        var location = answer.headers().get("location");
        return location.substring(location.lastIndexOf('/') + 1);
    }
}

package eu.commontable.devstack;

/** The last thing {@code ./run} says. */
final class Welcome {

    private Welcome() {}

    static String text(String url, House house) {
        return """

                ────────────────────────────────────────────────────────────────────────
                  Commontable      %1$s
                  REST API         %1$s/api/docs

                  Sign in with     (password: demo)
                    coordinator    steers the partnership
                    secretariat    curates everything, invites people
                    member         represents the City of Athens
                    advisor        sits on a migrant advisory board
                    expert         sees what they were invited to
                    observer       reads
                    outsider       belongs to another partnership only

                  Logs             %2$s
                  To stop          Ctrl-C
                ────────────────────────────────────────────────────────────────────────
                """.formatted(url, house.logs());
    }
}

package eu.commontable.devstack;

/** The last thing {@code ./run} says. */
final class Welcome {

    private Welcome() {}

    static String text(String url, String issuer, House house) {
        return """

                ────────────────────────────────────────────────────────────────────────
                  Commontable      %1$s
                  Swagger UI       %1$s/api/docs
                  Identity         %3$s

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
                """.formatted(url, house.logs(), issuer);
    }
}

package eu.commontable.dilemma;

/** What can be done with a dilemma. */
enum Step {
    PROPOSE("propose a dilemma"),
    EDIT("change this dilemma"),
    ACCEPT("accept this dilemma"),
    DECLINE("decline this dilemma"),
    CONCLUDE("conclude this dilemma"),
    REOPEN("reopen this dilemma"),
    WITHDRAW("withdraw this dilemma");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}

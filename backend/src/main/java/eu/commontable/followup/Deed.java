package eu.commontable.followup;

/** What can be done with the takeaways of a dilemma. */
enum Deed {
    ADD("add a takeaway"),
    EDIT("change a takeaway"),
    REMOVE("remove a takeaway"),
    ORDER("order the takeaways"),
    ANSWER("say what came of a takeaway"),
    COUNT("say from which day the months count");

    private final String words;

    Deed(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}

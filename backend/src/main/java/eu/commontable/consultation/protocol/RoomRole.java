package eu.commontable.consultation.protocol;

/** What somebody is in one consultation, whatever their role in the partnership. */
public enum RoomRole {
    /** Leads through the phases: alone moves on, extends, goes back and ends. */
    FACILITATOR("facilitators"),
    /** Brings a dilemma. */
    PRESENTER("presenters"),
    /** Keeps notes. */
    RAPPORTEUR("rapporteurs"),
    PEER("peers"),
    /** Reads along. */
    OBSERVER("observers");

    private final String words;

    RoomRole(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}

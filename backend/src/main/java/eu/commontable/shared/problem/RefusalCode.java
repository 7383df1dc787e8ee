package eu.commontable.shared.problem;

import eu.commontable.shared.json.Words;

/** Why a request was refused. The lower-case name with hyphens is the last part of the problem's {@code type}. */
public enum RefusalCode {
    NOT_FOUND("There is nothing here"),
    NOT_SIGNED_IN("Sign in first"),
    NOT_ALLOWED("Your role does not allow this"),
    VALIDATION("Some values need another look"),
    MALFORMED_JSON("The body is not JSON that can be read"),
    UNKNOWN_FIELD("The body has a field that does not exist"),
    INVALID_PARAMETER("A parameter of the address cannot be read"),
    STALE_VERSION("Somebody changed this in the meantime"),
    VERSION_REQUIRED("Say which version you are changing"),
    CONFLICT("This contradicts something that is already there"),
    DUPLICATE_KEY("This key is already taken"),
    WRONG_STATE("This step is not possible now"),
    NOT_IN_THIS_PHASE("This has its place in another phase"),
    IDEMPOTENCY_KEY_REUSED("This Idempotency-Key was used for another request"),
    UNSUPPORTED_MEDIA_TYPE("The body has a content type that is not read here"),
    NOT_ACCEPTABLE("None of the accepted content types is available"),
    METHOD_NOT_ALLOWED("This address does not know this method"),
    CROSS_SITE_REQUEST("This change did not come from our own pages"),
    TOO_LARGE("This is more than we take at once"),
    TOO_MANY_REQUESTS("Too many requests in a short time"),
    SIGN_IN_FAILED("The sign-in did not succeed"),
    SIGN_IN_UNAVAILABLE("The sign-in service does not answer"),
    UNEXPECTED("Something went wrong on our side");

    private final String title;

    RefusalCode(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Stable path that identifies the problem type; it has a page in the web app and in docs/problems.md. */
    public String type() {
        return "/problems/" + Words.of(this);
    }
}

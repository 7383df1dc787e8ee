package eu.commontable.application;

import java.util.Map;

/** The words of letters, in the applicant's language. They are proposed; somebody reads and changes them before they leave. */
final class Letters {
    private record Words(
            String receiptSubject, String receipt, String subject, String accepted, String declined, String reason) {}

    private static final Map<String, Words> WORDS = Map.of(
            "en",
            new Words("We have your application: %s", """
                    Dear %s,

                    we have your application for “%s”. Until the deadline (%s) you can correct or withdraw it here:

                    %s

                    Keep this address: whoever has it can open your application.""", "Your application: %s", """
                    Dear %s,

                    thank you for the application of %s for “%s”. We are glad to tell you that it was accepted.
                    %s
                    We will write to you about the next steps.""", """
                    Dear %s,

                    thank you for the application of %s for “%s”. We are sorry to tell you that we could not accept it.
                    %s
                    We hope to stay in touch.""", "\nThis is why:\n%s\n"),
            "fr",
            new Words(
                    "Nous avons votre candidature : %s",
                    """
                    Bonjour %s,

                    nous avons votre candidature pour « %s ». Jusqu’à la date limite (%s), vous pouvez la corriger ou la retirer ici :

                    %s

                    Gardez cette adresse : toute personne qui l’a peut ouvrir votre candidature.""", "Votre candidature : %s", """
                    Bonjour %s,

                    merci pour la candidature de %s pour « %s ». Nous avons le plaisir de vous dire qu’elle est acceptée.
                    %s
                    Nous vous écrirons au sujet des prochaines étapes.""", """
                    Bonjour %s,

                    merci pour la candidature de %s pour « %s ». Nous regrettons de ne pas avoir pu l’accepter.
                    %s
                    Nous espérons rester en contact.""", "\nVoici pourquoi :\n%s\n"),
            "nl",
            new Words("We hebben uw aanmelding: %s", """
                    Beste %s,

                    we hebben uw aanmelding voor “%s”. Tot de uiterste datum (%s) kunt u haar hier verbeteren of intrekken:

                    %s

                    Bewaar dit adres: wie het heeft, kan uw aanmelding openen.""", "Uw aanmelding: %s", """
                    Beste %s,

                    dank voor de aanmelding van %s voor “%s”. We laten u graag weten dat zij is aangenomen.
                    %s
                    We schrijven u over de volgende stappen.""", """
                    Beste %s,

                    dank voor de aanmelding van %s voor “%s”. Het spijt ons dat we haar niet konden aannemen.
                    %s
                    We hopen in contact te blijven.""", "\nDit is waarom:\n%s\n"));

    private Letters() {}

    static String receiptSubject(String language, String call) {
        return oneLine(WORDS.get(language).receiptSubject().formatted(call));
    }

    static String receipt(ApplicationDraft draft, OpenCall call, String link) {
        return WORDS.get(draft.language())
                .receipt()
                .formatted(draft.contactName(), call.title(), call.deadline(), link);
    }

    static String subject(ApplicationView application) {
        return oneLine(WORDS.get(application.language()).subject().formatted(application.callTitle()));
    }

    static String decision(ApplicationView application) {
        var words = WORDS.get(application.language());
        var text = application.state() == ApplicationState.DECLINED ? words.declined() : words.accepted();
        var reason = application.decisionReason() == null ? "" : words.reason().formatted(application.decisionReason());
        return text.formatted(
                application.contactName(), application.organisationName(), application.callTitle(), reason);
    }

    private static String oneLine(String subject) {
        var line = subject.replaceAll("\\s+", " ");
        return line.length() > 300 ? line.substring(0, 300) : line;
    }
}

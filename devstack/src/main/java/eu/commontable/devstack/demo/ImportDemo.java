package eu.commontable.devstack.demo;

/** A made-up list as somebody keeps it, uploaded and not imported yet: its columns wait to be checked. */
final class ImportDemo implements Chapter {
    private static final String LIST = """
            Stakeholders to invite – draft;;;;;;
            Organisation;Type;Land;Website;Contact person;E-mail;Remarks
            Gemeente Voorbeelddam;gemeente;Nederland;www.voorbeelddam.example;Ana Sample (wethouder);ana.sample@voorbeelddam.example;?
            Exemple-sur-Mer;Ville;France, Belgium;exemple-sur-mer.example;Bo Exemple, Cem Modele;"bo@exemple-sur-mer.example; cem@exemple-sur-mer.example";
            Diaspora Together;migrant-led;Spain + global;n/a;-;info@diaspora-together.example;met in May
            City of Amsterdam;municipality;NL;;;;already with us?
            Haus der Beispiele;Verein;Germny;haus-der-beispiele.example;Dana Muster – Leitung;;Bitte prüfen
            ;NGO;Italia;;Nobody There;;lost its name
            """;

    @Override
    public String title() {
        return "a list to import";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        api.upload("/partnerships/inclusion/imports?name=invite-draft.csv", LIST);
        return 1;
    }
}

package eu.commontable.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;

/** People of a made-up organisation: some were invited together, one can still be invited, one has no address. */
final class InvitingDemo implements Chapter {
    private static final String PATH = "/partnerships/inclusion";
    private static final String KEY = "demo-meeting-house";
    private static final String FREE = "Reading room";

    @Override
    public String title() {
        return "groups who were invited together";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var inclusion = new Partnership(api, "inclusion");
        inclusion.organisation(api.object()
                .put("key", KEY)
                .put("name", "Meeting House of Millbrook (made up)")
                .put("kind", "ngo")
                .put("visibility", "partnership"));
        var house = inclusion.organisation(KEY);
        inclusion.contacts(List.of(
                contact(api, house, "Welcome desk", "welcome@millbrook.example"),
                contact(api, house, "Language café", "cafe@millbrook.example"),
                contact(api, house, FREE, "reading@millbrook.example"),
                contact(api, house, "Night porter", null)));
        var batches = api.get(PATH + "/invitation-batches").path("items");
        return batches.isEmpty() ? invite(api, house) : batches.size();
    }

    private static int invite(DemoApi api, String house) {
        var ids = StreamSupport.stream(
                        api.get(PATH + "/contacts?organisation=" + house)
                                .path("items")
                                .spliterator(),
                        false)
                .filter(contact -> !contact.path("name").asText().equals(FREE))
                .map(contact -> contact.path("id").asText())
                .toList();
        var body = api.object();
        body.set("contactIds", api.toJson(ids));
        body.set("words", api.object().put("role", "observer").put("language", "en"));
        JsonNode made = api.post(PATH + "/invitation-batches", "invited-together", body);
        return made.path("invited").isEmpty() ? 0 : 1;
    }

    private static ObjectNode contact(DemoApi api, String organisation, String name, String email) {
        return api.object()
                .put("organisationId", organisation)
                .put("name", name)
                .put("email", email);
    }
}

package eu.commontable.devstack.demo;

/** Around the made-up harbour towns: bodies whose ties begin and end over the years, so that the network moves. */
final class NetworkDemo implements Chapter {
    @Override
    public String title() {
        return "a made-up network with dated ties";
    }

    @Override
    public int load(DemoApi api, DemoFiles files) {
        var harbour = new Partnership(api, "harbour-cities");
        var file = files.json("harbour-network.json");
        file.path("organisations").forEach(organisation -> harbour.organisation(organisation.deepCopy()));
        harbour.relationships(HarbourDemo.withIds(harbour, file.path("relationships"), "from", "to"));
        return file.path("relationships").size();
    }
}

package eu.commontable.network;

import eu.commontable.partnership.Desk;
import eu.commontable.shared.csv.Csv;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import eu.commontable.shared.time.PartialDate;
import eu.commontable.stakeholder.TieTypeView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The network as files of other programs: the same filters, the same viewer, the same organisations as the picture. */
@ApplicationScoped
public class NetworkFiles {
    private static final String LIST_DIVIDER = "|";

    private final Networks networks;

    NetworkFiles(Networks networks) {
        this.networks = networks;
    }

    String nodes(Desk desk, NetworkFilter filter) {
        var network = whole(desk, filter);
        var csv = new Csv("id", "key", "name", "short_name", "kind", "levels", "countries", "city", "website", "reach");
        for (int i = 0; i < network.nodes().size(); i++) {
            var node = network.nodes().get(i);
            csv.row(
                    node.id(),
                    node.key(),
                    node.name(),
                    node.shortName(),
                    node.kind(),
                    node.levels(),
                    node.countries(),
                    node.city(),
                    node.website(),
                    network.reach()[i]);
        }
        return csv.toString();
    }

    String edges(Desk desk, NetworkFilter filter) {
        var network = whole(desk, filter);
        var types = byKey(network);
        var csv = new Csv("source", "target", "from", "type", "label", "to", "directed", "starts", "ends", "id");
        for (int i = 0; i < network.edges().size(); i++) {
            var edge = network.edges().get(i);
            var type = types.get(edge.type());
            csv.row(
                    edge.fromId(),
                    edge.toId(),
                    network.nodes().get(network.from()[i]).name(),
                    edge.type(),
                    type.labels().en(),
                    network.nodes().get(network.to()[i]).name(),
                    !type.symmetric(),
                    edge.starts(),
                    edge.ends(),
                    edge.id());
        }
        return csv.toString();
    }

    /** GraphML 1.0 with the attributes of the GraphML primer. Dates are texts, as precise as they are known. */
    String graphml(Desk desk, NetworkFilter filter) {
        var network = whole(desk, filter);
        var types = byKey(network);
        return XmlText.document(xml -> xml.element(
                "graphml",
                () -> {
                    for (var key : List.of("label", "key", "kind", "levels", "countries", "city", "website")) {
                        key(xml, "node", key, "string");
                    }
                    key(xml, "node", "reach", "int");
                    for (var key : List.of("type", "label", "starts", "ends")) {
                        key(xml, "edge", key, "string");
                    }
                    xml.element(
                            "graph",
                            () -> {
                                graphmlNodes(xml, network);
                                graphmlEdges(xml, network, types);
                            },
                            "id",
                            "network",
                            "edgedefault",
                            "directed");
                },
                "xmlns",
                "http://graphml.graphdrawing.org/xmlns"));
    }

    private static void key(XmlText xml, String of, String name, String type) {
        xml.empty("key", "id", of + "-" + name, "for", of, "attr.name", name, "attr.type", type);
    }

    private static void graphmlNodes(XmlText xml, Networks.Placed network) {
        for (int i = 0; i < network.nodes().size(); i++) {
            var node = network.nodes().get(i);
            int reach = network.reach()[i];
            xml.element(
                    "node",
                    () -> {
                        facts(node).forEach((name, value) -> xml.text("data", value, "key", "node-" + name));
                        xml.text("data", reach, "key", "node-reach");
                    },
                    "id",
                    node.id());
        }
    }

    private static void graphmlEdges(XmlText xml, Networks.Placed network, Map<String, TieTypeView> types) {
        for (var edge : network.edges()) {
            var type = types.get(edge.type());
            xml.element(
                    "edge",
                    () -> {
                        xml.text("data", edge.type(), "key", "edge-type");
                        xml.text("data", type.labels().en(), "key", "edge-label");
                        if (!edge.starts().isEmpty()) {
                            xml.text("data", edge.starts(), "key", "edge-starts");
                        }
                        if (!edge.ends().isEmpty()) {
                            xml.text("data", edge.ends(), "key", "edge-ends");
                        }
                    },
                    "id",
                    edge.id(),
                    "source",
                    edge.fromId(),
                    "target",
                    edge.toId(),
                    "directed",
                    type.symmetric() ? "false" : null);
        }
    }

    /** GEXF 1.3, dynamic: a tie with dates has a spell from its first to its last day. */
    String gexf(Desk desk, NetworkFilter filter) {
        var network = whole(desk, filter);
        var types = byKey(network);
        return XmlText.document(xml -> xml.element(
                "gexf",
                () -> xml.element("meta", () -> xml.text("creator", "Commontable"))
                        .element(
                                "graph",
                                () -> {
                                    gexfNodes(xml, network);
                                    gexfEdges(xml, network, types);
                                },
                                "mode",
                                "dynamic",
                                "defaultedgetype",
                                "directed",
                                "timeformat",
                                "date",
                                "timerepresentation",
                                "interval"),
                "xmlns",
                "http://gexf.net/1.3",
                "version",
                "1.3"));
    }

    private static void gexfNodes(XmlText xml, Networks.Placed network) {
        xml.element(
                "attributes",
                () -> {
                    for (var name : List.of("key", "kind", "levels", "countries", "city", "website")) {
                        xml.empty("attribute", "id", name, "title", name, "type", "string");
                    }
                    xml.empty("attribute", "id", "reach", "title", "reach", "type", "integer");
                },
                "class",
                "node");
        xml.element(
                "attributes",
                () -> xml.empty("attribute", "id", "type", "title", "type", "type", "string"),
                "class",
                "edge");
        xml.element("nodes", () -> IntStream.range(0, network.nodes().size()).forEach(i -> {
            var node = network.nodes().get(i);
            xml.element(
                    "node",
                    () -> xml.element("attvalues", () -> {
                        facts(node).forEach((name, value) -> {
                            if (!name.equals("label")) {
                                xml.empty("attvalue", "for", name, "value", value);
                            }
                        });
                        xml.empty("attvalue", "for", "reach", "value", network.reach()[i]);
                    }),
                    "id",
                    node.id(),
                    "label",
                    node.name());
        }));
    }

    private static void gexfEdges(XmlText xml, Networks.Placed network, Map<String, TieTypeView> types) {
        xml.element("edges", () -> network.edges().forEach(edge -> {
            var type = types.get(edge.type());
            var first = edge.starts().isEmpty() ? null : new PartialDate(edge.starts()).firstDay();
            var last = edge.ends().isEmpty()
                    ? null
                    : new PartialDate(edge.ends()).dayAfter().minusDays(1);
            xml.element(
                    "edge",
                    () -> {
                        xml.element("attvalues", () -> xml.empty("attvalue", "for", "type", "value", edge.type()));
                        if (first != null || last != null) {
                            xml.element("spells", () -> xml.empty("spell", "start", first, "end", last));
                        }
                    },
                    "id",
                    edge.id(),
                    "source",
                    edge.fromId(),
                    "target",
                    edge.toId(),
                    "type",
                    type.symmetric() ? "undirected" : "directed",
                    "kind",
                    edge.type(),
                    "label",
                    type.labels().en());
        }));
    }

    /** What is known of an organisation, by name; lists divided by bars. */
    private static Map<String, String> facts(NetworkRepository.Node node) {
        var facts = new java.util.LinkedHashMap<String, String>();
        facts.put("label", node.name());
        facts.put("key", node.key());
        facts.put("kind", node.kind());
        facts.put("levels", String.join(LIST_DIVIDER, node.levels()));
        facts.put("countries", String.join(LIST_DIVIDER, node.countries()));
        facts.put("city", node.city());
        facts.put("website", node.website());
        facts.values().removeIf(value -> value == null || value.isEmpty());
        return facts;
    }

    private Networks.Placed whole(Desk desk, NetworkFilter filter) {
        var network = networks.placed(desk, filter);
        if (network.more()) {
            throw Refusal.of(RefusalCode.TOO_LARGE, "A file holds up to 5,000 organisations. Narrow it by a filter.");
        }
        return network;
    }

    private static Map<String, TieTypeView> byKey(Networks.Placed network) {
        return network.types().stream().collect(Collectors.toMap(TieTypeView::key, Function.identity()));
    }
}

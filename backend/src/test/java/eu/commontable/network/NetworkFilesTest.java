package eu.commontable.network;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import eu.commontable.PostgresResource;
import eu.commontable.partnership.Role;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** The files are read by a parser and looked at by the rules of their formats. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class NetworkFilesTest {
    private static final String NASTY = "=cmd|'<&\"]]>\u0007é\uD83C\uDFD9";

    private final NetworkWorld world = new NetworkWorld();
    private UUID town;
    private UUID network;
    private UUID dated;

    @BeforeEach
    void ties_two() {
        town = world.organisation(NASTY, "countries", List.of("NL", "BE"));
        network = world.organisation("Network", "kind", "city-network");
        dated = world.tie(town, "member-of", network, "starts", "2016", "ends", "2018-02");
        world.tie(network, "works-with", town);
    }

    private Document parsed(String file, String mediaType) throws Exception {
        var text = world.table
                .as(Role.MEMBER)
                .accept("*/*")
                .get(world.table.path + "/network/" + file)
                .then()
                .statusCode(200)
                .header("Content-Type", containsString(mediaType))
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asString();
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    private static Element withId(List<Element> elements, UUID id) {
        return elements.stream()
                .filter(one -> one.getAttribute("id").equals(id.toString()))
                .findFirst()
                .orElseThrow();
    }

    /** What both formats ask for: ids once, edges between nodes that are there, values of declared attributes only. */
    private static void holds(Document document, String declaration, String value, String reference) {
        var nodes = new HashSet<String>();
        elements(document, "node").forEach(node -> assertTrue(nodes.add(node.getAttribute("id"))));
        var edges = new HashSet<String>();
        elements(document, "edge").forEach(edge -> {
            assertTrue(edges.add(edge.getAttribute("id")));
            assertTrue(nodes.contains(edge.getAttribute("source")) && nodes.contains(edge.getAttribute("target")));
        });
        assertEquals(2, nodes.size());
        assertEquals(2, edges.size());
        var declared = new HashSet<String>();
        elements(document, declaration).forEach(one -> assertTrue(declared.add(one.getAttribute("id"))));
        elements(document, value).forEach(one -> assertTrue(declared.contains(one.getAttribute(reference))));
    }

    @Test
    void graphml_declares_what_it_uses_and_carries_any_name() throws Exception {
        var document = parsed("graphml", "application/graphml+xml");
        var root = document.getDocumentElement();
        assertEquals("http://graphml.graphdrawing.org/xmlns", root.getNamespaceURI());
        assertEquals("graphml", root.getLocalName());
        holds(document, "key", "data", "key");
        elements(document, "key")
                .forEach(key -> assertTrue(List.of("node", "edge").contains(key.getAttribute("for"))
                        && List.of("string", "int").contains(key.getAttribute("attr.type"))));
        var node = withId(elements(document, "node"), town);
        assertEquals(
                NASTY.replace("\u0007", ""),
                elements(document, "data").stream()
                        .filter(data -> data.getParentNode() == node
                                && data.getAttribute("key").equals("node-label"))
                        .findFirst()
                        .orElseThrow()
                        .getTextContent());
        assertEquals("", withId(elements(document, "edge"), dated).getAttribute("directed"));
        assertEquals(
                1,
                elements(document, "edge").stream()
                        .filter(edge -> edge.getAttribute("directed").equals("false"))
                        .count());
    }

    @Test
    void gexf_has_spells_from_the_first_to_the_last_day() throws Exception {
        var document = parsed("gexf", "application/gexf+xml");
        var root = document.getDocumentElement();
        assertEquals("http://gexf.net/1.3", root.getNamespaceURI());
        assertEquals("1.3", root.getAttribute("version"));
        var graph = elements(document, "graph").getFirst();
        assertEquals("dynamic", graph.getAttribute("mode"));
        assertEquals("date", graph.getAttribute("timeformat"));
        holds(document, "attribute", "attvalue", "for");
        var spells = elements(document, "spell");
        assertEquals(1, spells.size());
        assertEquals("2016-01-01", spells.getFirst().getAttribute("start"));
        assertEquals("2018-02-28", spells.getFirst().getAttribute("end"));
        assertEquals(
                dated.toString(), ((Element) spells.getFirst().getParentNode().getParentNode()).getAttribute("id"));
        assertEquals(
                NASTY.replace("\u0007", ""),
                withId(elements(document, "node"), town).getAttribute("label"));
        assertEquals(
                1,
                elements(document, "edge").stream()
                        .filter(edge -> edge.getAttribute("type").equals("undirected"))
                        .count());
    }

    @Test
    void csv_opens_no_formula_and_names_both_ends() {
        world.get(Role.MEMBER, "network/nodes")
                .statusCode(200)
                .body(containsString("\"'=cmd|'<&\"\"]]>"))
                .body(containsString("NL|BE"));
        world.get(Role.MEMBER, "network/edges")
                .statusCode(200)
                .body(containsString(town + "," + network))
                .body(containsString("member-of,Is a member of,Network,true,2016,2018-02," + dated));
    }

    @Test
    void a_file_holds_what_its_reader_may_see() {
        world.tie(world.organisation("Inside", "visibility", "partnership"), "funds", network);
        var file = world.table
                .anonymous()
                .accept("*/*")
                .get(world.table.path + "/network/gexf")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertTrue(!file.contains("Inside") && !file.contains("funds"));
    }
}

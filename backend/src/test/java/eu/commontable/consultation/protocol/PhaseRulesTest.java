package eu.commontable.consultation.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.commontable.shared.json.JsonConventions;
import eu.commontable.shared.json.Words;
import eu.commontable.shared.problem.Refusal;
import eu.commontable.shared.problem.RefusalCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every phase of the built-in protocols × every role × every kind, written out once more by hand. */
class PhaseRulesTest {
    private static final BuiltIn PROTOCOLS = new BuiltIn(json());

    /** protocol/phase role: kinds; who is not named listens. Notes are kept by two roles in every phase. */
    private static final Set<String> OPEN = Set.copyOf(expanded("""
            open-question/present presenter: answer
            open-question/questions presenter: answer
            open-question/questions peer: question
            open-question/questions facilitator: question
            open-question/reflection peer: hypothesis experience
            open-question/reflection facilitator: hypothesis
            open-question/ideas presenter: answer
            open-question/ideas peer: idea practice experience
            open-question/ideas facilitator: idea practice
            open-question/takeaways presenter: feedback
            troika/present presenter: answer
            troika/questions presenter: answer
            troika/questions peer: question
            troika/questions facilitator: question
            troika/advice peer: hypothesis experience idea practice
            troika/takeaways presenter: feedback
            collegial-advice/present presenter: answer
            collegial-advice/questions presenter: answer
            collegial-advice/questions peer: question
            collegial-advice/questions facilitator: question
            collegial-advice/hypotheses peer: hypothesis
            collegial-advice/hypotheses facilitator: hypothesis
            collegial-advice/response presenter: feedback
            collegial-advice/ideas peer: idea practice experience
            collegial-advice/ideas facilitator: idea practice
            collegial-advice/takeaways presenter: feedback
            quick-advice/advice presenter: answer
            quick-advice/advice peer: question experience idea practice
            quick-advice/advice facilitator: question idea practice
            quick-advice/takeaways presenter: feedback
            """));

    private static ObjectMapper json() {
        var json = new ObjectMapper();
        new JsonConventions().customize(json);
        return json;
    }

    private static List<String> expanded(String table) {
        var all = new ArrayList<String>();
        table.lines().forEach(line -> {
            var parts = line.split(": ");
            Arrays.stream(parts[1].split(" ")).forEach(kind -> all.add(parts[0] + " " + kind));
        });
        return all;
    }

    static Stream<Arguments> everything() {
        return PROTOCOLS.all().stream().flatMap(protocol -> protocol.phases().stream()
                .flatMap(phase -> Arrays.stream(RoomRole.values()).flatMap(role -> Arrays.stream(Kind.values())
                        .map(kind -> Arguments.of(protocol.key(), phase, role, kind)))));
    }

    @ParameterizedTest
    @MethodSource("everything")
    void opens_what_the_table_says_and_nothing_else(String protocol, Phase phase, RoomRole role, Kind kind) {
        var cell = protocol + "/" + phase.key() + " " + Words.of(role) + " " + Words.of(kind);
        boolean keepsNotes = role == RoomRole.FACILITATOR || role == RoomRole.RAPPORTEUR;
        boolean expected = kind == Kind.NOTE ? keepsNotes : OPEN.contains(cell);
        assertEquals(expected, PhaseRules.open(phase, role).contains(kind), cell);
        if (expected) {
            PhaseRules.check(phase, role, kind);
        } else {
            var refusal = assertThrows(Refusal.class, () -> PhaseRules.check(phase, role, kind), cell);
            assertEquals(RefusalCode.NOT_IN_THIS_PHASE, refusal.code());
            assertTrue(refusal.getMessage().length() > 30, refusal.getMessage());
        }
    }

    @Test
    void the_table_names_only_what_exists() {
        var known = everything()
                .map(a -> a.get()[0] + "/" + ((Phase) a.get()[1]).key() + " " + Words.of((RoomRole) a.get()[2]) + " "
                        + Words.of((Kind) a.get()[3]))
                .toList();
        assertEquals(
                List.of(), OPEN.stream().filter(cell -> !known.contains(cell)).toList());
    }

    @Test
    void teaches_why_ideas_wait() {
        var questions = PROTOCOLS.find("open-question").orElseThrow().phases().get(1);
        var refusal = assertThrows(Refusal.class, () -> PhaseRules.check(questions, RoomRole.PEER, Kind.IDEA));
        assertEquals(
                "In the phase “Open questions”, peers write questions. Ideas wait: an early solution ends the search for what the"
                        + " question really is. They have a phase of their own.",
                refusal.getMessage());
    }
}

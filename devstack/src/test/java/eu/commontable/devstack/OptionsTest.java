package eu.commontable.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @Test
    void starts_on_the_usual_port_with_the_demo_and_the_data_of_before() {
        Options options = Options.parse();

        assertEquals(8080, options.port());
        assertTrue(options.demo());
        assertFalse(options.fresh());
        assertEquals(options.root().resolve(".commontable"), options.state());
    }

    @Test
    void understands_values_in_both_spellings() {
        assertEquals(9090, Options.parse("--port", "9090").port());
        assertEquals(9090, Options.parse("--port=9090").port());
        assertEquals(
                Path.of("/tmp/elsewhere"),
                Options.parse("--state=/tmp/elsewhere").state());
    }

    @Test
    void understands_what_stands_alone() {
        Options options = Options.parse("--fresh", "--no-demo");

        assertTrue(options.fresh());
        assertFalse(options.demo());
    }

    @ParameterizedTest
    @CsvSource({
        "--colour, ./run does not know \"--colour\"",
        "--port, --port needs a value",
        "--port=none, --port takes a number from 0 to 65535",
        "--port=70000, --port takes a number from 0 to 65535"
    })
    void refuses_with_one_sentence(String argument, String beginning) {
        Complaint complaint = assertThrows(Complaint.class, () -> Options.parse(argument));

        assertTrue(complaint.getMessage().startsWith(beginning), complaint.getMessage());
        assertFalse(complaint.getMessage().contains("\n"));
    }

    @Test
    void the_help_names_every_option() {
        for (String option : new String[] {"--port", "--fresh", "--no-demo", "--help", "--state", "--no-build"}) {
            assertTrue(Options.HELP.contains(option), option);
        }
    }
}

package eu.commontable.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

    @TempDir
    Path root;

    private House house;
    private Process process;

    @BeforeEach
    void open() {
        house = House.open(Options.parse("--root=" + root));
    }

    @AfterEach
    void end() {
        if (process != null) {
            process.destroyForcibly();
        }
    }

    @Test
    void stops_a_recorded_program_that_carries_our_mark() throws Exception {
        start(Leftovers.mark(house));
        record(process.pid());

        assertEquals(1, Leftovers.stop(house));

        assertTrue(process.waitFor(5, TimeUnit.SECONDS));
        assertFalse(Files.exists(house.processes().resolve("application")));
    }

    @Test
    void leaves_a_program_alone_that_got_the_pid_since() throws Exception {
        start("commontable.state=/somebody/else");
        record(process.pid());

        assertEquals(0, Leftovers.stop(house));

        assertTrue(process.isAlive());
        assertFalse(Files.exists(house.processes().resolve("application")));
    }

    @Test
    void leaves_the_stack_of_a_folder_alone_whose_name_begins_like_ours() throws Exception {
        start(Leftovers.mark(house) + "-of-another-checkout");
        record(process.pid());

        assertEquals(0, Leftovers.stop(house));

        assertTrue(process.isAlive());
    }

    @Test
    void forgets_records_that_cannot_be_read() throws Exception {
        Files.writeString(house.processes().resolve("application"), "no number");

        assertEquals(0, Leftovers.stop(house));

        assertFalse(Files.exists(house.processes().resolve("application")));
    }

    private void start(String mark) throws IOException {
        process = new ProcessBuilder(List.of("sh", "-c", "while :; do sleep 1; done", mark)).start();
    }

    private void record(long pid) throws IOException {
        Files.writeString(house.processes().resolve("application"), String.valueOf(pid));
    }
}

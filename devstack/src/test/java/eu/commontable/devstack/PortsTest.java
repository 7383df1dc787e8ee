package eu.commontable.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    @TempDir
    Path folder;

    @Test
    void keeps_a_port_from_run_to_run() {
        int first = new Ports(new Memory(folder.resolve("memory"))).remembered("database.port");

        assertEquals(first, new Ports(new Memory(folder.resolve("memory"))).remembered("database.port"));
    }

    @Test
    void takes_another_port_when_the_one_of_before_is_taken() throws IOException {
        Ports ports = new Ports(new Memory(folder.resolve("memory")));
        int first = ports.remembered("database.port");

        try (ServerSocket stranger = new ServerSocket(first, 1, InetAddress.getLoopbackAddress())) {
            assertNotEquals(stranger.getLocalPort(), ports.remembered("database.port"));
        }
    }

    @Test
    void says_which_port_is_taken_and_what_to_do() throws IOException {
        try (ServerSocket stranger = new ServerSocket(0)) {
            int taken = stranger.getLocalPort();

            Complaint complaint = assertThrows(Complaint.class, () -> Ports.asked(taken));

            assertTrue(complaint.getMessage().startsWith("Port " + taken + " is taken"), complaint.getMessage());
            assertTrue(complaint.getMessage().contains("./run --port "), complaint.getMessage());
        }
    }

    @Test
    void finds_a_port_when_none_is_asked_for() {
        assertTrue(Ports.isFree(Ports.asked(0)));
    }
}

package eu.commontable.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryTest {

    @TempDir
    Path folder;

    @Test
    void keeps_secrets_from_run_to_run_and_makes_each_one_anew() {
        Memory memory = new Memory(folder.resolve("memory"));
        String one = memory.secret("one");

        assertEquals(one, new Memory(folder.resolve("memory")).secret("one"));
        assertNotEquals(one, memory.secret("two"));
    }

    @Test
    void can_be_read_by_its_owner_only() throws IOException {
        Path file = folder.resolve("memory");
        new Memory(file).put("port", "1");
        new Memory(file).put("port", "2");

        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(2, new Memory(file).number("port", 0));
    }
}

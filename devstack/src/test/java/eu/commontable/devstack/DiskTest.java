package eu.commontable.devstack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

    @TempDir
    Path folder;

    @Test
    void unpacks_programs_so_that_they_can_be_started() throws IOException {
        Disk.unpack(tar("bin/hello", 0755), folder.resolve("programs"));

        assertTrue(Files.isExecutable(folder.resolve("programs/bin/hello")));
        assertEquals("hello", Files.readString(folder.resolve("programs/bin/hello")));
    }

    @Test
    void begins_anew_where_a_killed_run_was_unpacking() throws IOException {
        Files.createDirectories(folder.resolve("programs.unpacking/half"));

        Disk.unpack(tar("bin/hello", 0755), folder.resolve("programs"));

        assertFalse(Files.exists(folder.resolve("programs/half")));
        assertFalse(Files.exists(folder.resolve("programs.unpacking")));
    }

    @Test
    void refuses_an_archive_that_leads_outside() throws IOException {
        InputStream archive = tar("../outside", 0644);

        assertThrows(Complaint.class, () -> Disk.unpack(archive, folder.resolve("programs")));
        assertFalse(Files.exists(folder.resolve("outside")));
    }

    @Test
    void says_in_one_sentence_that_the_disk_is_full() {
        Complaint complaint = Disk.complaint(folder, new IOException("No space left on device"));

        assertTrue(complaint.getMessage().matches("The disk that holds .* is full: free at least .*"));
    }

    @Test
    void removes_a_folder_but_not_what_its_links_lead_to() throws IOException {
        Path kept = Files.writeString(folder.resolve("kept"), "kept");
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.createSymbolicLink(home.resolve("link"), kept);

        Disk.remove(home);

        assertFalse(Files.exists(home));
        assertTrue(Files.exists(kept));
    }

    private static InputStream tar(String name, int mode) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(bytes)) {
            byte[] content = "hello".getBytes(StandardCharsets.UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry(name, true);
            entry.setMode(mode);
            entry.setSize(content.length);
            tar.putArchiveEntry(entry);
            tar.write(content);
            tar.closeArchiveEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}

package eu.commontable.devstack;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** A small file of names and values that outlives a run: ports and passwords. Readable by its owner only. */
final class Memory {

    private final Path file;
    private final Properties values = new Properties();

    Memory(Path file) {
        this.file = file;
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                values.load(reader);
            } catch (IOException unreadable) {
                throw new Complaint("%s cannot be read; remove it and start again.".formatted(file), unreadable);
            }
        }
    }

    synchronized String text(String name) {
        return values.getProperty(name);
    }

    synchronized int number(String name, int otherwise) {
        try {
            return Integer.parseInt(values.getProperty(name, ""));
        } catch (NumberFormatException absent) {
            return otherwise;
        }
    }

    /** A random value, made the first time it is asked for. */
    synchronized String secret(String name) {
        if (text(name) == null) {
            byte[] bytes = new byte[24];
            new SecureRandom().nextBytes(bytes);
            put(name, HexFormat.of().formatHex(bytes));
        }
        return text(name);
    }

    synchronized void put(String name, String value) {
        if (value.equals(values.setProperty(name, value))) {
            return;
        }
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            try (Writer writer = Files.newBufferedWriter(fresh)) {
                values.store(writer, "kept by ./run");
            }
            Files.move(fresh, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw Disk.complaint(file, unwritable);
        }
    }
}

package eu.commontable.devstack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Folders: unpack, remove, and say it in one sentence when the disk is full. */
final class Disk {

    private static final long NEEDED_MEGABYTES = 700;

    private Disk() {}

    static void requireSpace(Path folder) {
        try {
            long megabytes = Files.getFileStore(folder).getUsableSpace() / 1_000_000;
            if (megabytes < NEEDED_MEGABYTES) {
                throw full(folder, null);
            }
        } catch (IOException unknown) {
            throw complaint(folder, unknown);
        }
    }

    static Complaint complaint(Path path, IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        if (reason.contains("No space left") || reason.contains("quota")) {
            return full(path, cause);
        }
        return new Complaint("%s cannot be written (%s); check who owns it.".formatted(path, reason), cause);
    }

    private static Complaint full(Path path, IOException cause) {
        return new Complaint(
                "The disk that holds %s is full: free at least %d MB and start again."
                        .formatted(path, NEEDED_MEGABYTES),
                cause);
    }

    /** Unpacks beside the target and moves it into place at the end, so that a killed run leaves no half folder. */
    static void unpack(InputStream tar, Path target) {
        Path beside = target.resolveSibling(target.getFileName() + ".unpacking");
        try (TarArchiveInputStream archive = new TarArchiveInputStream(new BufferedInputStream(tar))) {
            remove(beside);
            Files.createDirectories(beside);
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry, beside);
            }
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            throw complaint(target, unwritable);
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("an entry leads outside: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(archive, path, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0) {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(path);
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            Files.setPosixFilePermissions(path, permissions);
        }
    }

    static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                    Files.delete(directory);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException undeletable) {
            throw complaint(folder, undeletable);
        }
    }
}

package uk.homeward.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The directory that keeps the embedded database from one start to the next, also after a kill. */
record DataDirectory(Path home) {

    private static final Logger log = LoggerFactory.getLogger(DataDirectory.class);

    static DataDirectory of(String directory) {
        return new DataDirectory(Path.of(directory).toAbsolutePath().normalize());
    }

    Path cluster() {
        return home.resolve("pg");
    }

    /** Makes the directory ready for a start: in use by nobody, no orphan at work, no half-made database. */
    void prepare() {
        try {
            Files.createDirectories(home);
            if (Files.isDirectory(cluster())) {
                stopOrphan();
                putHalfMadeAside();
            }
        } catch (IOException cause) {
            throw new DatabaseDidNotStart(cluster(), cause);
        }
    }

    /** Called once the database answers: only then is a later start allowed to trust it. */
    void complete() {
        try {
            if (Files.notExists(marker())) {
                Files.createFile(marker());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void stopOrphan() throws IOException {
        try (FileChannel channel = FileChannel.open(
                        cluster().resolve("epg-lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = tryLock(channel)) {
            if (lock == null) {
                throw new DatabaseDidNotStart(
                        "Another Homeward is running on the data in " + home + ".",
                        "Stop it, or give this one a directory of its own with homeward.data-dir, or let both share a"
                                + " PostgreSQL through spring.datasource.url.");
            }
            OrphanedPostgres.find(cluster()).ifPresent(OrphanedPostgres::stop);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisVirtualMachine) {
            return null;
        }
    }

    /** A first start that was killed leaves a cluster that nobody ever wrote to and that no start can use. */
    private void putHalfMadeAside() throws IOException {
        if (Files.exists(marker())) {
            return;
        }
        Path aside = home.resolve("pg-unfinished-" + ProcessHandle.current().pid());
        log.warn("The database in {} was never finished; it is kept as {} and a new one is made", cluster(), aside);
        Files.move(cluster(), aside);
    }

    private Path marker() {
        return cluster().resolve("homeward-complete");
    }
}

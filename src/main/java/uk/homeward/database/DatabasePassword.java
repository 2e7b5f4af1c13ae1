package uk.homeward.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What the embedded PostgreSQL asks for, made once; only whoever owns the data may read it. */
record DatabasePassword(Path file) {

    private static final int BYTES = 24;

    static DatabasePassword of(DataDirectory directory) {
        return new DatabasePassword(directory.home().resolve("pg-password"));
    }

    String read() {
        try {
            create();
            return Files.readString(file).strip();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void create() throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(random));
        } catch (FileAlreadyExistsException madeBefore) {
            // the database knows it
        }
    }
}

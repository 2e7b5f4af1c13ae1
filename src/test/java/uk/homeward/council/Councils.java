package uk.homeward.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** The profiles that come with Homeward, for tests. */
public final class Councils {

    private Councils() {}

    public static CouncilProfile demo() {
        return CouncilProfiles.load("demo");
    }

    public static CouncilProfile kent() {
        return CouncilProfiles.load("kent");
    }

    public static CouncilProfile coventry() {
        return CouncilProfiles.load("coventry");
    }

    public static CouncilProfile hampshire() {
        return CouncilProfiles.load("hampshire");
    }

    /** One of ours with another text. */
    public static CouncilProfile changed(String council, UnaryOperator<String> change) {
        try {
            Path file = Files.createTempFile(council, ".yaml");
            try {
                String text = ProfileFile.named(council).text();
                Files.writeString(file, change.apply(text));
                return CouncilProfiles.load(file.toString());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

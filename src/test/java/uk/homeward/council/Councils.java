package uk.homeward.council;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.springframework.core.NestedExceptionUtils;

/** The profiles that come with Homeward, for tests. */
public final class Councils {

    private static final Map<String, WholeProfile> OURS = new ConcurrentHashMap<>();

    private Councils() {}

    public static CouncilProfile demo() {
        return named("demo").council();
    }

    public static CouncilProfile kent() {
        return named("kent").council();
    }

    public static CouncilProfile coventry() {
        return named("coventry").council();
    }

    public static CouncilProfile hampshire() {
        return named("hampshire").council();
    }

    public static WholeProfile named(String council) {
        return OURS.computeIfAbsent(council, WholeProfile::new);
    }

    /** One of ours with another text. */
    public static WholeProfile changed(String council, UnaryOperator<String> change) {
        try {
            Path file = Files.createTempFile(council, ".yaml");
            try {
                Files.writeString(file, change.apply(ProfileFile.named(council).text()));
                return read(file.toString());
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws ProfileMistake with the sentence that ends a start */
    static WholeProfile read(String council) {
        try {
            return new WholeProfile(council);
        } catch (RuntimeException failed) {
            if (NestedExceptionUtils.getMostSpecificCause(failed) instanceof ProfileMistake mistake) {
                throw mistake;
            }
            throw failed;
        }
    }
}

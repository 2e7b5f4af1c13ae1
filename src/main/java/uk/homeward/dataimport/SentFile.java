package uk.homeward.dataimport;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * A file as somebody sends it.
 *
 * @param kind what its rows are, by the code of an {@link ImportKind}
 * @param name as it is called where it came from
 */
public record SentFile(String kind, String name, byte[] content) {

    public static SentFile of(@Nullable String kind, @Nullable String name, byte[] content) {
        String called = Wording.requiredLine("file", "The name of the file", name, "Choose a file.");
        return new SentFile(
                Wording.answered("kind", kind, "Say what the rows of the file are."),
                called.replaceAll(".*[/\\\\]", ""),
                content);
    }

    /** By which the same rows are known again, whatever the file is called. */
    public String print() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(kind.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(content));
        } catch (NoSuchAlgorithmException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
    }

    public Table table() {
        return TableReader.read(content);
    }

    static Refusal unknownKind() {
        return new Refusal("kind", "Choose one of the kinds of file that stand here.");
    }
}

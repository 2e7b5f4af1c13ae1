package uk.homeward.subjectaccess;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import uk.homeward.holding.HeldRow;
import uk.homeward.holding.HeldValue;
import uk.homeward.holding.HeldValue.Reading;

/**
 * Something that is looked at before it is given out.
 *
 * @param key of its words: the same words are marked once, and new ones anew
 * @param given nothing for as long as nobody has looked at it
 */
public record AccessItem(
        String key, String where, String name, String words, boolean somebodyElse, @Nullable Boolean given) {

    static AccessItem of(HeldRow row, HeldValue value) {
        return new AccessItem(
                key(value),
                row.title(),
                value.name(),
                String.valueOf(value.value()),
                value.reading() == Reading.SOMEBODY_ELSE,
                null);
    }

    AccessItem marked(@Nullable Boolean as) {
        return new AccessItem(key, where, name, words, somebodyElse, as);
    }

    static String key(HeldValue value) {
        try {
            byte[] words = (value.reading() + ":" + value.value()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(words));
        } catch (NoSuchAlgorithmException everyMachineHasIt) {
            throw new IllegalStateException(everyMachineHasIt);
        }
    }
}

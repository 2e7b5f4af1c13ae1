package uk.homeward.idempotency;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By what it is known that the same is sent again: nothing of what was sent can be read from it. */
public final class Fingerprint {
    private Fingerprint() {}

    /** @param address to which it was sent, with the method */
    public static String of(String address, byte[] sent) {
        MessageDigest digest = sha256();
        digest.update((address + "\n").getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(sent));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package uk.homeward.letters;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A key of GOV.UK Notify: a name, the service and the secret, with hyphens between.
 *
 * @param service the council's, by its number there
 */
record NotifyKey(String service, String secret) {

    /** The length of a UUID. */
    private static final int ID = 36;

    static NotifyKey of(String key) {
        if (key.length() < 2 * ID + 1) {
            throw new IllegalArgumentException(
                    "homeward.letters.notify-key is no key of GOV.UK Notify: copy it whole, with its name.");
        }
        int length = key.length();
        return new NotifyKey(key.substring(length - 2 * ID - 1, length - ID - 1), key.substring(length - ID));
    }

    /** Valid for half a minute. */
    String token(Instant now) {
        try {
            SignedJWT token = new SignedJWT(
                    new JWSHeader(JWSAlgorithm.HS256),
                    new JWTClaimsSet.Builder()
                            .issuer(service)
                            .claim("iat", now.getEpochSecond())
                            .build());
            token.sign(new MACSigner(secret.getBytes(StandardCharsets.US_ASCII)));
            return token.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException("The key of GOV.UK Notify cannot sign", e);
        }
    }

    /** The secret never stands in a log. */
    @Override
    public String toString() {
        return "NotifyKey[service=" + service + "]";
    }
}

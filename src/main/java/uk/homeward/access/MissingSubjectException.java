package uk.homeward.access;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;

/** The token does not say whom it stands for. */
final class MissingSubjectException extends OAuth2AuthenticationException {

    MissingSubjectException(String claim) {
        super(new OAuth2Error("invalid_token", "The token has no claim \"" + claim + "\".", null));
    }
}

package uk.homeward.access;

import org.springframework.context.annotation.Profile;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** A token that never runs out would open Homeward for good to whoever finds it. */
@Component
@Profile("production | !demo")
class ExpiringTokens implements OAuth2TokenValidator<Jwt> {

    private static final OAuth2Error ENDLESS = new OAuth2Error("invalid_token", "The token has no end (exp).", null);

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return token.getExpiresAt() == null
                ? OAuth2TokenValidatorResult.failure(ENDLESS)
                : OAuth2TokenValidatorResult.success();
    }
}

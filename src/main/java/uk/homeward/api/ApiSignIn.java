package uk.homeward.api;

import io.swagger.v3.oas.models.security.SecurityScheme;

/** How programs sign in, as the description of the API says it: the demo's logins, or the council's tokens. */
final class ApiSignIn {

    private static final String BASIC = "basic";
    private static final String BEARER = "bearer";

    private ApiSignIn() {}

    static String name(boolean demo) {
        return demo ? BASIC : BEARER;
    }

    static SecurityScheme scheme(boolean demo) {
        return demo ? basic() : bearer();
    }

    private static SecurityScheme basic() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BASIC)
                .description("A demo login, for example access-team, which is its own password.");
    }

    private static SecurityScheme bearer() {
        return new SecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme(BEARER)
                .bearerFormat("JWT")
                .description("A token of the council's identity provider that names the groups of its holder.");
    }
}

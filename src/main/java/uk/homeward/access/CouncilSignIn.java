package uk.homeward.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestCustomizers;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import uk.homeward.council.Providers;
import uk.homeward.engine.CandidateGroups;

/** Sign-in at the council's identity provider by OpenID Connect; programs bring its bearer token. */
@Component
@Profile("production | !demo")
class CouncilSignIn implements SignInMethod {

    private static final String REGISTRATION = "council";
    private static final String AUTHORIZATION = "/oauth2/authorization";

    private final ClientRegistrationRepository registrations;
    private final OAuth2ClientProperties client;
    private final AccessSettings settings;
    private final StaffRegister register;
    private final Providers providers;

    CouncilSignIn(
            ClientRegistrationRepository registrations,
            OAuth2ClientProperties client,
            AccessSettings settings,
            StaffRegister register,
            Providers providers) {
        this.registrations = registrations;
        this.client = client;
        this.settings = settings;
        this.register = register;
        this.providers = providers;
    }

    @Override
    public void forPages(HttpSecurity http) throws Exception {
        DefaultOAuth2AuthorizationRequestResolver requests =
                new DefaultOAuth2AuthorizationRequestResolver(registrations, AUTHORIZATION);
        requests.setAuthorizationRequestCustomizer(OAuth2AuthorizationRequestCustomizers.withPkce());
        OidcUserService users = new OidcUserService();
        http.oauth2Login(login -> login.loginPage("/sign-in")
                .failureUrl("/sign-in?error")
                .authorizationEndpoint(endpoint -> endpoint.authorizationRequestResolver(requests))
                .userInfoEndpoint(endpoint -> endpoint.oidcUserService(request -> signIn(users, request))));
    }

    @Override
    public void forPrograms(HttpSecurity http) throws Exception {
        http.oauth2ResourceServer(server -> server.authenticationEntryPoint(new ProblemEntryPoint(challenge()))
                .jwt(jwt -> jwt.jwtAuthenticationConverter(this::program)));
    }

    private OidcUser signIn(OidcUserService users, OidcUserRequest request) {
        OidcUser user = users.loadUser(request);
        StaffMember person = staffMember(user);
        if (!person.groups().isEmpty()) {
            register.remember(person);
        }
        return new DefaultOidcUser(person.authorities(), user.getIdToken(), user.getUserInfo(), settings.userClaim());
    }

    private JwtAuthenticationToken program(Jwt token) {
        StaffMember person = staffMember(token);
        return new JwtAuthenticationToken(token, person.authorities(), person.id());
    }

    private StaffMember staffMember(ClaimAccessor token) {
        String id = token.getClaimAsString(settings.userClaim());
        if (id == null || id.isBlank()) {
            throw new MissingSubjectException(settings.userClaim());
        }
        return new StaffMember(id, text(token, "given_name"), text(token, "family_name"), groups(token));
    }

    private Set<String> groups(ClaimAccessor token) {
        Object sent = token.getClaims().get(settings.groupsClaim());
        Set<String> groups =
                settings.ours(sent instanceof Collection<?> many ? many : sent == null ? List.of() : List.of(sent));
        if (groups.contains(CandidateGroups.PROVIDERS)) {
            providerOf(token).map(CandidateGroups::ofProvider).ifPresent(groups::add);
        }
        return groups;
    }

    /** Without it, or with one that the profile does not name, a provider's staff see nothing. */
    private Optional<String> providerOf(ClaimAccessor token) {
        Object code = token.getClaims().get(settings.providerClaim());
        return providers.outside().stream()
                .map(uk.homeward.council.Provider::code)
                .filter(known -> known.equals(code))
                .findFirst();
    }

    private static String text(ClaimAccessor token, String claim) {
        @Nullable String value = token.getClaimAsString(claim);
        return value == null ? "" : value;
    }

    @Override
    public String challenge() {
        return "Bearer";
    }

    @Override
    public String startsAt() {
        return AUTHORIZATION + "/" + REGISTRATION;
    }

    @Override
    public LogoutSuccessHandler afterSignOut() {
        OidcClientInitiatedLogoutSuccessHandler handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}/sign-in?signed-out");
        handler.setDefaultTargetUrl("/sign-in?signed-out");
        handler.setRedirectStrategy(new ScriptAwareRedirectStrategy());
        return handler;
    }

    /** Signing out ends at the provider, which lies elsewhere. */
    @Override
    public String otherFormTargets() {
        return Optional.ofNullable(client.getProvider().get(REGISTRATION))
                .map(OAuth2ClientProperties.Provider::getIssuerUri)
                .map(issuer -> UriComponentsBuilder.fromUriString(issuer)
                        .replacePath(null)
                        .replaceQuery(null)
                        .toUriString())
                .orElse("");
    }
}

package uk.homeward.access;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** The demo's own sign-in page, and HTTP Basic for programs. The only provider there is: every chain of filters asks it, once. */
@Component
@Profile("demo & !production")
class DemoSignIn implements SignInMethod, AuthenticationProvider {

    private static final String SIGN_IN = "/sign-in";

    private final DemoStaff staff;
    private final PasswordAttempts attempts;

    DemoSignIn(DemoStaff staff, AccessSettings settings) {
        this.staff = staff;
        this.attempts = new PasswordAttempts(settings.wrongPasswords(), InstantSource.system());
    }

    @Override
    public void forPages(HttpSecurity http) throws Exception {
        http.authenticationProvider(this).formLogin(form -> form.loginPage(SIGN_IN)
                .failureHandler((request, response, why) -> new DefaultRedirectStrategy()
                        .sendRedirect(
                                request,
                                response,
                                why instanceof TooManyAttemptsException late
                                        ? SIGN_IN + "?wait=" + late.seconds()
                                        : SIGN_IN + "?error")));
    }

    @Override
    public void forPrograms(HttpSecurity http) throws Exception {
        http.httpBasic(basic -> basic.authenticationEntryPoint(new ProblemEntryPoint(challenge())));
    }

    @Override
    public String challenge() {
        return "Basic realm=\"Homeward\"";
    }

    @Override
    public String startsAt() {
        return SIGN_IN;
    }

    @Override
    public LogoutSuccessHandler afterSignOut() {
        SimpleUrlLogoutSuccessHandler handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl(SIGN_IN + "?signed-out");
        handler.setRedirectStrategy(new ScriptAwareRedirectStrategy());
        return handler;
    }

    @Override
    public String otherFormTargets() {
        return "";
    }

    @Override
    public Authentication authenticate(Authentication given) {
        String name = "name " + given.getName();
        List<String> tried = given.getDetails() instanceof WebAuthenticationDetails from
                ? List.of(name, "address " + from.getRemoteAddress())
                : List.of(name);
        attempts.expectFree(tried);
        StaffMember person = staff.signIn(given.getName(), String.valueOf(given.getCredentials()))
                .orElseThrow(() -> wrong(tried));
        attempts.right(name);
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities());
    }

    private BadCredentialsException wrong(List<String> tried) {
        attempts.wrong(tried);
        return new BadCredentialsException("Unknown login or password");
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}

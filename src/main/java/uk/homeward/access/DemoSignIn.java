package uk.homeward.access;

import org.springframework.context.annotation.Profile;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** The demo's own sign-in page, and HTTP Basic for programs. */
@Component
@Profile("demo & !production")
class DemoSignIn implements SignInMethod {

    private static final String SIGN_IN = "/sign-in";

    private final DemoAuthenticationProvider provider;

    DemoSignIn(DemoAuthenticationProvider provider) {
        this.provider = provider;
    }

    @Override
    public void forPages(HttpSecurity http) throws Exception {
        http.authenticationProvider(provider).formLogin(form -> form.loginPage(SIGN_IN)
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
}

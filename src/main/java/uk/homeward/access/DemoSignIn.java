package uk.homeward.access;

import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.authentication.logout.SimpleUrlLogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** The demo's own sign-in page, and HTTP Basic for programs. */
@Component
@Profile("demo & !production")
class DemoSignIn implements SignInMethod, AuthenticationProvider {

    private final DemoStaff staff;

    DemoSignIn(DemoStaff staff) {
        this.staff = staff;
    }

    @Override
    public void forPages(HttpSecurity http) throws Exception {
        http.authenticationProvider(this)
                .formLogin(form -> form.loginPage("/sign-in").failureUrl("/sign-in?error"));
    }

    @Override
    public void forPrograms(HttpSecurity http) throws Exception {
        http.authenticationProvider(this)
                .httpBasic(basic -> basic.authenticationEntryPoint(new ProblemEntryPoint(challenge())));
    }

    @Override
    public String challenge() {
        return "Basic realm=\"Homeward\"";
    }

    @Override
    public String startsAt() {
        return "/sign-in";
    }

    @Override
    public LogoutSuccessHandler afterSignOut() {
        SimpleUrlLogoutSuccessHandler handler = new SimpleUrlLogoutSuccessHandler();
        handler.setDefaultTargetUrl("/sign-in?signed-out");
        handler.setRedirectStrategy(new ScriptAwareRedirectStrategy());
        return handler;
    }

    @Override
    public String otherFormTargets() {
        return "";
    }

    @Override
    public Authentication authenticate(Authentication given) {
        StaffMember person = staff.signIn(given.getName(), String.valueOf(given.getCredentials()))
                .orElseThrow(() -> new BadCredentialsException("Unknown login or password"));
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.authorities());
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}

package uk.homeward.access;

import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Knows the demo's people by their passwords. The only provider there is: every chain of filters asks it, once. */
@Component
@Profile("demo & !production")
class DemoAuthenticationProvider implements AuthenticationProvider {

    private final DemoStaff staff;
    private final PasswordAttempts attempts;

    DemoAuthenticationProvider(DemoStaff staff, AccessSettings settings) {
        this.staff = staff;
        this.attempts = new PasswordAttempts(settings.wrongPasswords(), InstantSource.system());
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

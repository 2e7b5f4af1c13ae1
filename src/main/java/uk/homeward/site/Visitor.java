package uk.homeward.site;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import uk.homeward.access.StaffMember;

/** Whoever looks at a page, with the groups that decide what is on it. */
public record Visitor(@Nullable String name, String fullName, Set<String> groups) {
    private static final String ROLE = "ROLE_";

    public static Visitor current() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !signedIn.isAuthenticated() || signedIn instanceof AnonymousAuthenticationToken) {
            return new Visitor(null, "", Set.of());
        }
        return new Visitor(
                signedIn.getName(),
                fullNameOf(signedIn),
                signedIn.getAuthorities().stream()
                        .map(GrantedAuthority::getAuthority)
                        .map(authority -> authority.startsWith(ROLE) ? authority.substring(ROLE.length()) : authority)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    private static String fullNameOf(Authentication signedIn) {
        if (signedIn.getPrincipal() instanceof StaffMember person) {
            return person.firstName() + " " + person.lastName();
        }
        String known = signedIn.getPrincipal() instanceof OidcUser user ? user.getFullName() : null;
        return known == null ? signedIn.getName() : known;
    }

    public boolean signedIn() {
        return name != null;
    }

    /** Providers are guests: beyond their tasks there is nothing for them here. */
    public boolean staff() {
        return StaffMember.isOfCouncil(groups);
    }

    /** Whether any task is ever offered to them: an administrator looks after the system and does nobody's work. */
    public boolean hasTasks() {
        return StaffMember.hasTasks(groups);
    }

    /** Of a provider: sees what is the provider's. */
    public boolean guest() {
        return StaffMember.isGuest(groups);
    }

    /** The code of the provider whose staff it is. */
    public Optional<String> provider() {
        return StaffMember.providerOf(groups);
    }

    public boolean may(Permission permission) {
        return permission.isHeldBy(groups);
    }

    public static Visitor allowed(Permission permission) {
        Visitor visitor = current();
        if (!visitor.may(permission)) {
            throw new AccessDeniedException("Needs " + permission);
        }
        return visitor;
    }
}

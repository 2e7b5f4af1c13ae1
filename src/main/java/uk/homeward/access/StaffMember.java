package uk.homeward.access;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** Somebody who works with Homeward: the id that the engine knows them by, their name, and their groups. */
public record StaffMember(String id, String firstName, String lastName, Set<String> groups)
        implements AuthenticatedPrincipal, Serializable {

    private static final String ROLE = "ROLE_";

    public StaffMember {
        groups = new TreeSet<>(groups);
    }

    @Override
    public String getName() {
        return id;
    }

    public Collection<GrantedAuthority> authorities() {
        return groups.stream()
                .<GrantedAuthority>map(group -> new SimpleGrantedAuthority(ROLE + group))
                .toList();
    }

    /** The groups of whoever is signed in, however they did it. */
    static List<String> groupsOf(Authentication signedIn) {
        return signedIn.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .filter(authority -> authority.startsWith(ROLE))
                .map(authority -> authority.substring(ROLE.length()))
                .toList();
    }
}

package uk.homeward.access;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import uk.homeward.engine.CandidateGroups;

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

    /** Of a provider: a guest here, who sees what is the provider's. */
    public static boolean isGuest(Collection<String> groups) {
        return groups.contains(CandidateGroups.PROVIDERS);
    }

    /** The code of the provider whose staff somebody is. */
    public static Optional<String> providerOf(Collection<String> groups) {
        return isGuest(groups)
                ? groups.stream()
                        .flatMap(group -> CandidateGroups.providerOf(group).stream())
                        .findFirst()
                : Optional.empty();
    }

    public static boolean isOfCouncil(Collection<String> groups) {
        return groups.stream()
                .anyMatch(group -> !group.equals(CandidateGroups.PROVIDERS)
                        && CandidateGroups.providerOf(group).isEmpty());
    }

    public static boolean hasTasks(Collection<String> groups) {
        return groups.stream().anyMatch(group -> !CandidateGroups.WITHOUT_TASKS.contains(group));
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

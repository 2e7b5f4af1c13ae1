package uk.homeward.engine;

import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;

/**
 * The groups in which people last signed in, kept with their names: a task is given only to somebody whose group may do it.
 * Nobody may do anything because of them; that follows from the groups of each request alone.
 */
public final class StaffGroups {

    private static final String MEMBER = "member";

    private StaffGroups() {}

    /** @param person who is known to the engine already */
    public static void remember(IdentityService identity, String person, Set<String> groups) {
        Set<String> known = of(identity, person);
        known.stream()
                .filter(group -> !groups.contains(group))
                .forEach(group -> identity.deleteUserInfo(person, group));
        groups.stream()
                .filter(group -> !known.contains(group))
                .forEach(group -> identity.setUserInfo(person, group, MEMBER));
    }

    public static Set<String> of(IdentityService identity, String person) {
        return new TreeSet<>(identity.getUserInfoKeys(person));
    }
}

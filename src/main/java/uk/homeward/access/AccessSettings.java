package uk.homeward.access;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import uk.homeward.engine.CandidateGroups;

/**
 * How the council's identity provider tells us who somebody is.
 *
 * @param userClaim claim of the token that holds the name people are known by to the engine; it must never change hands
 * @param groupsClaim claim that holds the person's groups
 * @param providerClaim claim that holds the code of the provider whose staff somebody is, as the profile has it
 * @param wrongPasswords of the demo's sign-in within a quarter of an hour, before the next try has to wait
 * @param longestSession from a sign-in until the next one is asked for, however busy somebody is
 * @param groupNames the provider's name of a group and ours, where they differ: some providers send numbers
 */
@ConfigurationProperties("homeward.access")
record AccessSettings(
        @DefaultValue("preferred_username") String userClaim,
        @DefaultValue("groups") String groupsClaim,
        @DefaultValue("provider") String providerClaim,
        @DefaultValue("5") int wrongPasswords,
        @DefaultValue("12h") Duration longestSession,
        @DefaultValue Map<String, String> groupNames) {

    AccessSettings {
        Set<String> unknown = new TreeSet<>(groupNames.values());
        unknown.removeAll(CandidateGroups.ALL);
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("homeward.access.group-names names groups that Homeward does not have: "
                    + unknown + ". Use " + new TreeSet<>(CandidateGroups.ALL) + ".");
        }
    }

    /** Ours among the groups that the provider sent; it may send many that mean nothing here. */
    Set<String> ours(Iterable<?> sent) {
        Set<String> groups = new TreeSet<>();
        for (Object name : sent) {
            String group = groupNames.getOrDefault(String.valueOf(name), String.valueOf(name));
            if (CandidateGroups.ALL.contains(group)) {
                groups.add(group);
            }
        }
        return groups;
    }
}

package uk.homeward.engine;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The groups that tasks may be offered to (design, section 5). */
public final class CandidateGroups {

    public static final String ADMINISTRATORS = "administrators";

    /** Those who answer for who sees what: the Caldicott Guardian, the data protection officer, and their staff. */
    public static final String INFORMATION_GOVERNANCE = "information-governance";

    /** All who work for a provider; what is theirs is offered to the group of their own provider. */
    public static final String PROVIDERS = "providers";

    public static final String DIRECT_CARE = "direct-care";

    private static final String SOCIAL_WORKERS = "social-workers";

    private static final String OF_PROVIDER = "provider-";

    public static final Set<String> ALL = Set.of(
            "access-team",
            "community-connectors",
            SOCIAL_WORKERS,
            DIRECT_CARE,
            "therapists",
            "brokers",
            PROVIDERS,
            "finance",
            "managers",
            "commissioners",
            "compliance",
            "democratic-services",
            "executive-member",
            INFORMATION_GOVERNANCE,
            ADMINISTRATORS);

    /** Those of our groups whose work is not with tasks. */
    public static final Set<String> WITHOUT_TASKS = Set.of(ADMINISTRATORS, INFORMATION_GOVERNANCE);

    private CandidateGroups() {}

    /** The staff of one provider, by its code in the profile. */
    public static String ofProvider(String code) {
        return OF_PROVIDER + code;
    }

    /**
     * Who is asked about somebody's care, as a task takes it: the staff of the provider that gives it, beside direct care, so
     * that those who have no computer are helped; direct care alone where it is in-house.
     */
    public static String careTeam(@Nullable String outsideProvider) {
        return outsideProvider == null ? DIRECT_CARE : DIRECT_CARE + "," + ofProvider(outsideProvider);
    }

    /** Who makes a support plan: social workers, beside the staff of the provider that the person chose. */
    public static String planningTeam(@Nullable String provider) {
        return provider == null ? SOCIAL_WORKERS : SOCIAL_WORKERS + "," + ofProvider(provider);
    }

    /** The code of the provider whose group it is, if it is one. */
    public static Optional<String> providerOf(String group) {
        return group.startsWith(OF_PROVIDER) ? Optional.of(group.substring(OF_PROVIDER.length())) : Optional.empty();
    }
}

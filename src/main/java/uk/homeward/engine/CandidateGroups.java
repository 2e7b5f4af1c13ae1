package uk.homeward.engine;

import java.util.Set;

/** The groups that tasks may be offered to (design, section 5). */
public final class CandidateGroups {

    public static final String ADMINISTRATORS = "administrators";

    public static final Set<String> ALL = Set.of(
            "access-team",
            "community-connectors",
            "social-workers",
            "direct-care",
            "therapists",
            "brokers",
            "providers",
            "finance",
            "managers",
            "commissioners",
            "compliance",
            "democratic-services",
            "executive-member",
            ADMINISTRATORS);

    private CandidateGroups() {}
}

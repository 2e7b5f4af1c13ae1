package uk.homeward.access;

import uk.homeward.engine.CandidateGroups;

/** Which groups may come in where. */
final class Roles {

    static final String[] ANY = CandidateGroups.ALL.toArray(String[]::new);

    /** Providers see only what was offered to them, and that is in Tasklist. */
    static final String[] STAFF = CandidateGroups.ALL.stream()
            .filter(group -> !group.equals("providers"))
            .toArray(String[]::new);

    private Roles() {}
}

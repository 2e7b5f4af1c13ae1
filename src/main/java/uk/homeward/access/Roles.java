package uk.homeward.access;

import uk.homeward.engine.CandidateGroups;

/** Which groups may come in where. */
final class Roles {

    static final String[] ANY = CandidateGroups.ALL.toArray(String[]::new);

    /** Providers see only what was offered to them, and that is in Tasklist. */
    static final String[] STAFF = CandidateGroups.ALL.stream()
            .filter(group -> !group.equals(CandidateGroups.PROVIDERS))
            .toArray(String[]::new);

    /** The staff of providers: guests, with pages of their own. */
    static final String GUEST = CandidateGroups.PROVIDERS;

    private Roles() {}
}

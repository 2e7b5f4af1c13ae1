package uk.homeward.person;

import java.util.Set;

/** That some cases on a record are somebody else's. */
record Separation(String person, PersonDetails other, Set<String> cases, String reason) {}

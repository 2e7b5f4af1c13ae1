package uk.homeward.draft;

import java.time.Instant;

/** @param answers the form's values as Tasklist wrote them, a JSON object */
record Draft(String savedBy, Instant savedAt, String answers) {}

package uk.homeward.delivery;

/** Exactly one provider answers for a visit; others may come with it, to learn it or as a second worker. */
enum DutyPart {
    RESPONSIBLE,
    ATTENDING
}

package uk.homeward.letters;

/** A letter is to go by e-mail once this is committed. Kept in the outbox until it did: the reference and nothing else. */
record LetterToMail(String reference) {}

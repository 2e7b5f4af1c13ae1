package uk.homeward.api;

import uk.homeward.refusal.Refusal;

/** No request of a practitioner's system is that long. */
class BodyTooLarge extends Refusal {

    BodyTooLarge(int limit) {
        super("The body is longer than %,d bytes, and no request needs to be.".formatted(limit));
    }
}

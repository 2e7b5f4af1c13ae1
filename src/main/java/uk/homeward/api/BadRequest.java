package uk.homeward.api;

import uk.homeward.refusal.Refusal;

/** A header or parameter is missing or has another form than it must have. */
class BadRequest extends Refusal {

    BadRequest(String field, String sentence) {
        super(field, sentence);
    }
}

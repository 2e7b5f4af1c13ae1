package uk.homeward.refusal;

/** Nothing has the reference that was asked for. */
public class NotFound extends Refusal {

    public NotFound(String sentence) {
        super(sentence);
    }
}

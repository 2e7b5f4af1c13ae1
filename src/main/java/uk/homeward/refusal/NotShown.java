package uk.homeward.refusal;

/** Whoever asks does not see this, and is told why. */
public class NotShown extends Refusal {

    public NotShown(String sentence) {
        super(sentence);
    }
}

package uk.homeward.refusal;

/** What was asked for cannot be done in the state that things are in, often because somebody else was first. */
public class Conflict extends Refusal {

    public Conflict(String sentence) {
        super(sentence);
    }
}

package uk.homeward.packagereview;

/** Answered by the room of direct payments, which alone knows how they stand. */
public interface RunningPayments {

    /** Whether money was paid to the person, and has not ended. */
    boolean runs(String packageReference);
}

package uk.homeward.delivery;

/** A programme that decides, in its own time, whether somebody else takes care over. */
public interface CareHandOvers {

    boolean decideAbout(String packageReference);
}

package uk.homeward.carepackage;

import java.util.List;

/** Each room says what of its own is not over; once a package is, nobody should have anything to name. */
public interface OpenThings {

    List<OpenThing> of(String packageReference);
}

package uk.homeward.audit;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is acting now: the signed-in person, or Homeward itself when a timer fires. */
public final class Actor {

    /** Nobody is signed in: a timer fired, or Homeward started. */
    public static final String HOMEWARD = "homeward";

    /** Of somebody who is called like it. */
    private static final String NAMESAKE = " (a person)";

    private Actor() {}

    /** Whether the person who is acting now is this one. */
    public static boolean isSignedIn(String name) {
        return !name.equals(HOMEWARD) && name.equals(name());
    }

    public static String name() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (signedIn == null || !signedIn.isAuthenticated()) {
            return HOMEWARD;
        }
        String name = signedIn.getName();
        return name.equalsIgnoreCase(HOMEWARD) ? name + NAMESAKE : name;
    }
}

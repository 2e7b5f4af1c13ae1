package uk.homeward.audit;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is acting now: the signed-in person, or Homeward itself when a timer fires. */
public final class Actor {

    /** Nobody is signed in: a timer fired, or Homeward started. */
    public static final String HOMEWARD = "homeward";

    private Actor() {}

    public static String name() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn == null || !signedIn.isAuthenticated() ? HOMEWARD : signedIn.getName();
    }
}

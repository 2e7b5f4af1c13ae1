package uk.homeward.confidentiality;

import java.util.Set;

/** Whether somebody, or their team, has work for a person, or did some. */
public interface Involvement {
    boolean of(String staff, Set<String> groups, String personReference);
}

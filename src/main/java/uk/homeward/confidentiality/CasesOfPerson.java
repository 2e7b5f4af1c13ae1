package uk.homeward.confidentiality;

import java.util.List;

/** The references under which a person's record was looked at. */
public interface CasesOfPerson {
    /** The person's own, former ones, and those of all cases; the reference alone where it is no person's. */
    List<String> of(String reference);
}

package uk.homeward.budget;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import uk.homeward.refusal.Refusal;

/** A manager has found a figure right that somebody else had checked. */
@Embeddable
record Verification(String verifiedBy, LocalDate verifiedOn, LocalDate expiresOn) {

    /** Two people: who has checked it does not verify it (ELO-21). */
    static Verification of(String by, String checkedBy, LocalDate today, int validDays) {
        if (by.equals(checkedBy)) {
            throw new Refusal(
                    "You have checked this budget yourself. Leave it to another manager: two people look at each figure.");
        }
        return new Verification(by, today, today.plusDays(validDays));
    }
}

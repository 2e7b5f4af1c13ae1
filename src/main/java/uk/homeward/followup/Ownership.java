package uk.homeward.followup;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import uk.homeward.refusal.Wording;

/** A {@link FollowUpAnswer} that was checked and tidied. */
@Embeddable
record Ownership(
        String whatFollows,
        String owner,
        @Column(name = "owned_until") LocalDate until,
        @Column(name = "agreed_by") String by,
        @Column(name = "agreed_on") LocalDate on) {

    static Ownership of(FollowUpAnswer answer, String by, LocalDate today) {
        return new Ownership(
                Wording.required(
                        "whatFollows",
                        "What follows",
                        answer.whatFollows(),
                        "Say what follows, so that the needs are met."),
                Wording.requiredLine(
                        "followOwner",
                        "The owner",
                        answer.owner(),
                        "Needs are left. Name the person or the team who owns what follows."),
                Wording.comingDay("ownedUntil", answer.until(), "Give the day by which it is in place.", today),
                by,
                today);
    }
}

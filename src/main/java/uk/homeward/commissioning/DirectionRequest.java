package uk.homeward.commissioning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * A direction as it was issued. One of a code that is in force already is its revision.
 *
 * @param dueOn the last day on which it can still be met in time
 */
public record DirectionRequest(
        @Nullable String code,
        @Nullable String issuedBy,
        @Nullable String issuedTo,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        @Nullable String wording) {

    private static final int LONGEST_CODE = 24;

    String checkedCode() {
        String given =
                Wording.requiredLine("code", "The code", code, "Give the code of the direction, for example DO2a.");
        if (given.length() > LONGEST_CODE) {
            throw new Refusal("code", "Shorten the code to at most %d characters.".formatted(LONGEST_CODE));
        }
        return given;
    }

    LocalDate checkedIssuedOn(LocalDate today) {
        LocalDate day = Wording.answered("issuedOn", issuedOn, "Give the day on which it was issued.");
        if (day.isAfter(today)) {
            throw new Refusal(
                    "issuedOn", "%s is in the future. Record it when it is issued.".formatted(Wording.day(day)));
        }
        return day;
    }

    LocalDate checkedDueOn(LocalDate issued) {
        LocalDate day = Wording.answered("dueOn", dueOn, "Give the last day on which it can be met.");
        if (!day.isAfter(issued)) {
            throw new Refusal("dueOn", "It was issued on %s. Give a later day.".formatted(Wording.day(issued)));
        }
        return day;
    }
}

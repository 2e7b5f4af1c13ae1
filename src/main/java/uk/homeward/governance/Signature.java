package uk.homeward.governance;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What stands over a name and a date (HAM-20, KEN-37).
 *
 * @param interests what was declared, "None" where nothing was
 * @param urgency why it could not wait, where it could not
 * @param refusedBecause why it is not approved
 * @param publishedOn the day on which the signature is recorded, from which the call-in counts
 */
@Embeddable
public record Signature(
        boolean approved,
        String interests,
        @Nullable String othersInterests,
        @Nullable String dispensation,
        @Nullable String urgency,
        @Nullable String statement,
        @Nullable String refusedBecause,
        String signedBy,
        LocalDate signedOn,
        LocalDate publishedOn) {

    private static final String NONE = "None";

    static Signature of(SigningAnswer told, LocalDate consideredOn, LocalDate today, String by) {
        boolean approved = Wording.answered("signing", told.choice(), "Choose whether you approve the decision.")
                == SigningChoice.APPROVE;
        boolean interest =
                Wording.answered("interest", told.interest(), "Say whether you have an interest to declare.");
        boolean urgent = Wording.answered("urgent", told.urgent(), "Say whether the matter is urgent.");
        return new Signature(
                approved,
                interest
                        ? Wording.required(
                                "interestDetails", "The interest", told.interestDetails(), "Say what your interest is.")
                        : NONE,
                Wording.optional("othersInterests", "The interests of others", told.othersInterests()),
                dispensation(interest, told.dispensation()),
                urgent
                        ? Wording.required(
                                "urgencyReason", "The reason", told.urgencyReason(), "Say why the matter is urgent.")
                        : null,
                Wording.optional("statement", "The statement", told.statement()),
                approved
                        ? null
                        : Wording.required(
                                "notApprovedReason",
                                "The reason",
                                told.reason(),
                                "Say why you do not approve it: whoever proposed it reads your reason."),
                by,
                day(told.signedOn(), consideredOn, today),
                today);
    }

    static Signature of(DecisionDefinition.Signature signed) {
        return new Signature(
                true,
                signed.interests(),
                signed.othersInterests(),
                signed.dispensation(),
                signed.urgency(),
                signed.statement(),
                null,
                signed.approvedBy(),
                signed.signedOn(),
                signed.signedOn());
    }

    /** Whoever has an interest decides only with a dispensation, or because none is needed. */
    private static String dispensation(boolean interest, @Nullable String given) {
        String dispensation = Wording.optional("dispensation", "The dispensation", given);
        if (interest) {
            return Wording.answered(
                    "dispensation",
                    dispensation,
                    "You declare an interest. Say which dispensation was granted, or why none is needed.");
        }
        return dispensation == null ? NONE : dispensation;
    }

    private static LocalDate day(@Nullable LocalDate given, LocalDate consideredOn, LocalDate today) {
        LocalDate day = Wording.answered("signedOn", given, "Give the day on which you sign.");
        if (day.isAfter(today)) {
            throw new Refusal("signedOn", "%s is in the future. Give today's date.".formatted(Wording.day(day)));
        }
        if (day.isBefore(consideredOn)) {
            throw new Refusal(
                    "signedOn",
                    "The committee considered it on %s, and its outcome is part of what is signed. Give that day or a later one."
                            .formatted(Wording.day(consideredOn)));
        }
        return day;
    }
}

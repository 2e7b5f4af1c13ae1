package uk.homeward.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What a signatory must say before a decision counts as signed (HAM-20, KEN-37). */
final class SigningCheck {

    private static final String NONE = "None";

    private SigningCheck() {}

    static Signature signature(SigningAnswer told, LocalDate consideredOn, LocalDate today, String by) {
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

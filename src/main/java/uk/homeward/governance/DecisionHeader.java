package uk.homeward.governance;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.homeward.governance.DecisionDefinition.Committee;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** The head of the record: what is decided, by whom, on whose report, and who considers it first (HAM-01, KEN-01). */
@Embeddable
record DecisionHeader(
        @Nullable String number,
        String title,
        boolean forPublication,
        boolean keyDecision,
        @Nullable String callInWaiver,
        String decisionMaker,
        String reportFrom,
        @Nullable String committee,
        @Nullable LocalDate committeeOn) {

    private static final int LONGEST_NUMBER = 40;

    static DecisionHeader of(DecisionProposal asked) {
        boolean key = Wording.answered("keyDecision", asked.keyDecision(), "Say whether this is a key decision.");
        Committee committee = Wording.answered(
                "committee",
                asked.committee(),
                "Name the committee that considers it before it is signed, and the day.");
        return new DecisionHeader(
                number(asked.number()),
                Wording.requiredLine("title", "The title", asked.title(), "Give the decision a title."),
                Wording.answered("forPublication", asked.forPublication(), "Say whether it is for publication."),
                key,
                waiver(key, asked.callInWaiver()),
                Wording.requiredLine(
                        "decisionMaker", "The decision maker", asked.decisionMaker(), "Say who decides, as a role."),
                Wording.requiredLine(
                        "reportFrom", "The author", asked.reportFrom(), "Say whose report it is, as a role."),
                Wording.requiredLine(
                        "committee.body", "The committee", committee.body(), "Name the committee that considers it."),
                Wording.answered("committee.on", committee.on(), "Give the day on which the committee meets."));
    }

    /** Old records may say less than is asked for today. */
    static DecisionHeader of(DecisionDefinition signed) {
        Committee committee = signed.committee();
        return new DecisionHeader(
                signed.number(),
                signed.title(),
                signed.forPublication(),
                signed.keyDecision(),
                signed.callInWaiver(),
                signed.decisionMaker(),
                signed.reportFrom(),
                committee == null ? null : committee.body(),
                committee == null ? null : committee.on());
    }

    private static @Nullable String number(@Nullable String given) {
        String number = Wording.line("number", "The number", given);
        if (number != null && number.length() > LONGEST_NUMBER) {
            throw new Refusal("number", "Shorten the number to at most %d characters.".formatted(LONGEST_NUMBER));
        }
        return number;
    }

    private static @Nullable String waiver(boolean key, @Nullable String given) {
        String reason = Wording.optional("callInWaiver", "The reason to waive call-in", given);
        if (reason != null && !key) {
            throw new Refusal(
                    "callInWaiver", "Only a key decision is called in. Leave this out, or make it a key decision.");
        }
        return reason;
    }

    /** A key decision waits, unless that was waived with a reason (DER-42). */
    boolean waitsForCallIn() {
        return keyDecision && callInWaiver == null;
    }
}

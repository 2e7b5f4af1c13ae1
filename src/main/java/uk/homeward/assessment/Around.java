package uk.homeward.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.refusal.Wording;

/**
 * What else an assessment asks: who cares without pay, whether somebody else pays, and whether the person is safe.
 *
 * @param section117 whether aftercare under the Mental Health Act 1983 is free for them; England alone asks
 * @param safeguardingReference where the concern was raised; it is dealt with outside Homeward
 */
@Embeddable
public record Around(
        @Enumerated(EnumType.STRING) @Nullable CarersAssessment carersAssessment,
        @Nullable Boolean section117,
        @Enumerated(EnumType.STRING) @Nullable ContinuingCare continuingCare,
        @Nullable Boolean safeguardingConcern,
        @Nullable String safeguardingReference) {

    /** A carer is a person with an assessment of their own (Care Act 2014 s10, Carers (Scotland) Act 2016 s6). */
    public enum CarersAssessment {
        NO_CARER,
        OFFERED_AND_WANTED,
        OFFERED_AND_DECLINED
    }

    /** NHS continuing healthcare is asked about before money is. */
    public enum ContinuingCare {
        NOT_INDICATED,
        CHECKLIST_NEGATIVE,
        CHECKLIST_POSITIVE
    }

    Around checked(Jurisdiction jurisdiction) {
        boolean england = jurisdiction == Jurisdiction.ENGLAND;
        Boolean concern = Wording.answered(
                "safeguardingConcern", safeguardingConcern, "Say whether there is a safeguarding concern.");
        String raised = Wording.line("safeguardingReference", "The reference", safeguardingReference);
        if (concern) {
            var unused = Wording.answered(
                    "safeguardingReference",
                    raised,
                    "Raise the concern with safeguarding first, and give its reference or who took it.");
        }
        return new Around(
                Wording.answered(
                        "carersAssessment", carersAssessment, "Say whether a carer was offered an own assessment."),
                england
                        ? Wording.answered(
                                "section117",
                                section117,
                                "Say whether section 117 aftercare holds: it is free, whatever the person has.")
                        : null,
                england
                        ? Wording.answered(
                                "continuingCare",
                                continuingCare,
                                "Say what was found about NHS continuing healthcare: the NHS pays where it holds.")
                        : null,
                concern,
                raised);
    }
}

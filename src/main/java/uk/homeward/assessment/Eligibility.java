package uk.homeward.assessment;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.council.CouncilProfile;
import uk.homeward.refusal.Refusal;

/** Asks the tables of the council's jurisdiction, for each need and for all of them. */
@Component
class Eligibility {

    private final NationalEligibility national;
    private final BandDecision bands;
    private final AssessmentRules rules;
    private final Jurisdiction jurisdiction;

    Eligibility(NationalEligibility national, BandDecision bands, AssessmentRules rules, CouncilProfile council) {
        this.national = national;
        this.bands = bands;
        this.rules = rules;
        this.jurisdiction = council.jurisdiction();
    }

    Jurisdiction jurisdiction() {
        return jurisdiction;
    }

    Verdict verdict(NationalTest test, List<Need> needs) {
        if (jurisdiction == Jurisdiction.SCOTLAND) {
            return new Verdict(
                    needs.stream().map(this::band).anyMatch(rules.fundedBands()::contains)
                            ? EligibilityGround.IN_A_FUNDED_BAND
                            : EligibilityGround.IN_NO_FUNDED_BAND);
        }
        return new Verdict(national.decide(
                requireNonNull(test.fromImpairment()),
                (int) needs.stream().filter(Eligibility::isUnable).count(),
                requireNonNull(test.significantImpact())));
    }

    /** What follows for one need; whoever decides otherwise says why (ELO-19). */
    JudgedNeed judge(Need need, Verdict verdict, @Nullable LocalDate toldOn) {
        EligibilityBand band = jurisdiction == Jurisdiction.SCOTLAND ? band(need) : null;
        boolean eligible = band == null
                ? verdict.eligible() && isUnable(need)
                : rules.fundedBands().contains(band);
        boolean funded = need.toBeFunded() == null ? eligible : need.toBeFunded();
        if (funded != eligible && need.fundingReason() == null) {
            throw new Refusal(
                    "fundingReason",
                    "%s: say why the council %s although the need is %s."
                            .formatted(
                                    requireNonNull(need.outcome()).label(),
                                    funded ? "meets it" : "does not meet it",
                                    eligible ? "eligible" : "not eligible"));
        }
        return new JudgedNeed(need, band, eligible, funded, toldOn);
    }

    /** By when personal care begins that the law sets a time for: six weeks in Scotland. */
    @Nullable
    LocalDate personalCareBy(List<JudgedNeed> needs, LocalDate assessedOn) {
        Integer weeks = rules.personalCareWithinWeeks();
        boolean any = needs.stream()
                .anyMatch(judged -> Boolean.TRUE.equals(judged.funded())
                        && Boolean.TRUE.equals(judged.need().personalCare())
                        && (judged.band() == EligibilityBand.CRITICAL || judged.band() == EligibilityBand.SUBSTANTIAL));
        return weeks == null || !any ? null : assessedOn.plusWeeks(weeks);
    }

    private EligibilityBand band(Need need) {
        RiskSeverity severity = requireNonNull(need.severity());
        RiskUrgency urgency = need.urgency();
        return bands.decide(severity, urgency == null ? RiskUrgency.FORESEEABLE : urgency);
    }

    private static boolean isUnable(Need need) {
        return need.inability() != null && need.inability() != Inability.ACHIEVES;
    }
}

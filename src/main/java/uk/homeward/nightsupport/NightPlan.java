package uk.homeward.nightsupport;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What was decided, and what it costs.
 *
 * @param proposed what the log points to
 * @param costPerNight of one person's share
 */
@Embeddable
public record NightPlan(
        String housing,
        @Embedded NightNeed need,
        @Enumerated(EnumType.STRING) NightOption proposed,
        @Enumerated(EnumType.STRING) NightOption chosen,
        @Nullable String choiceReason,
        String risk,
        String independence,
        @Enumerated(EnumType.STRING) @Nullable NightOption present,
        int nightsPerWeek,
        int sharedWith,
        BigDecimal costPerNight,
        @Nullable BigDecimal presentCostPerNight,
        LocalDate decidedOn,
        String decidedBy) {

    private static final int WEEK = 7;
    private static final int MOST_SHARE = 20;

    static NightPlan of(NightAnswers answers, NightOption proposed, NightRules rules, LocalDate today, String by) {
        NightOption chosen = Wording.answered("chosen", answers.chosen(), "Choose the support at night.");
        String why = Wording.optional("choiceReason", "The reason", answers.choiceReason());
        if (chosen != proposed && why == null) {
            throw new Refusal(
                    "choiceReason",
                    "The log points to this: %s. Say why something else is right, or choose it."
                            .formatted(proposed.label().toLowerCase(Locale.UK)));
        }
        int shared = within("sharedWith", answers.sharedWith() == null ? 0 : answers.sharedWith(), 0, MOST_SHARE);
        return new NightPlan(
                Wording.required(
                        "housing",
                        "What you say of the home",
                        answers.housing(),
                        "Housing comes first: say what of the home was looked at, and what it could change at night."),
                answers.need().checked(),
                proposed,
                chosen,
                why,
                Wording.required(
                        "risk",
                        "The risks",
                        answers.risk(),
                        "Say what could happen at night, and what is done about it."),
                Wording.required(
                        "independence",
                        "What you say of independence",
                        answers.independence(),
                        "Say what the person can do more by themselves with it."),
                answers.present(),
                within(
                        "nightsPerWeek",
                        Wording.answered("nightsPerWeek", answers.nightsPerWeek(), "Give the nights a week."),
                        1,
                        WEEK),
                shared,
                share(rules.cost(chosen), shared),
                answers.present() == null ? null : share(rules.cost(answers.present()), shared),
                today,
                by);
    }

    static BigDecimal share(BigDecimal cost, int sharedWith) {
        return cost.divide(BigDecimal.valueOf(1L + sharedWith), 2, RoundingMode.HALF_UP);
    }

    public BigDecimal costPerWeek() {
        return perWeek(costPerNight);
    }

    /** Of what the person had before; nothing where that was nothing. */
    @Nullable
    BigDecimal presentCostPerWeek() {
        return presentCostPerNight == null ? null : perWeek(presentCostPerNight);
    }

    private BigDecimal perWeek(BigDecimal night) {
        return night.multiply(BigDecimal.valueOf(nightsPerWeek));
    }

    /** Less than what there is today is tried first, while that stays reserved (ELO-32). */
    public boolean takesATrial() {
        return present != null && present.staysInTheHouse() && chosen.isLessThan(present);
    }

    private static int within(String field, int given, int least, int most) {
        if (given < least || given > most) {
            throw new Refusal(field, "Give a number from %d to %d.".formatted(least, most));
        }
        return given;
    }
}

package uk.homeward.transfer;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * How care is handed over, as somebody of Direct Care plans it with the person and the new provider.
 *
 * @param lastVisit of Direct Care
 * @param firstVisit of whoever follows
 * @param planAgreedBy the person, or who speaks for them (DER-31)
 * @param consent that the new provider reads the plan, risks and what stands here
 * @param longerOffered whether a longer handover was offered to somebody who was served for long (DER-19)
 * @param laterMinutes by which the new provider begins each visit later; less than 0 where earlier
 * @param preferencesKept whether what the person would like is kept
 * @param personPays pounds a week
 */
public record HandoverAnswers(
        @Nullable LocalDateTime lastVisit,
        @Nullable LocalDateTime firstVisit,
        @Nullable String planAgreedBy,
        boolean consent,
        @Nullable String risks,
        @Nullable MedicationChart medicationChart,
        @Nullable KeySafe keySafe,
        boolean longerOffered,
        @Nullable Integer laterMinutes,
        boolean preferencesKept,
        @Nullable BigDecimal personPays) {

    /** @throws Refusal naming what is missing (DER-31, DER-32) */
    Handover checked(String provider, String name) {
        LocalDateTime last =
                Wording.answered("lastVisit", lastVisit, "Give the day and the time of the last visit of Direct Care.");
        LocalDateTime first = Wording.answered(
                "firstVisit", firstVisit, "Give the day and the time of the first visit of the new provider.");
        String agreed = Wording.requiredLine(
                "planAgreedBy",
                "Who agreed",
                planAgreedBy,
                "Name the person or representative who agreed to this plan.");
        if (!consent) {
            throw new Refusal(
                    "consent",
                    "Ask whether the new provider may read the plan and the risks. Nothing is handed over without consent.");
        }
        return new Handover(
                provider,
                name,
                last,
                first,
                agreed,
                true,
                Wording.required("risks", "The risks", risks, "Say which risks the new provider has to know of."),
                Wording.answered("medicationChart", medicationChart, "Say what becomes of the medication chart."),
                Wording.answered("keySafe", keySafe, "Say how the new workers come in."),
                longerOffered);
    }

    int shift() {
        return laterMinutes == null ? 0 : laterMinutes;
    }
}

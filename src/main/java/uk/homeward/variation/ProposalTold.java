package uk.homeward.variation;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * What a provider proposes.
 *
 * @param without the numbers of visits that would be left out for a time
 * @param until the last day; nothing where it would be for good
 * @param words what would change, and why
 */
public record ProposalTold(
        List<Integer> without,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-01") @Nullable LocalDate from,
        @Schema(example = "2027-03-07") @Nullable LocalDate until,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "Her daughter visits and helps her to wash.") @Nullable
                String words) {

    public ProposalTold {
        without = without == null ? List.of() : List.copyOf(without);
    }

    LocalDate firstDay(LocalDate today) {
        LocalDate first = Wording.comingDay("from", from, "Give the first day on which it would be so.", today);
        if (until != null && until.isBefore(first)) {
            throw new Refusal("until", "The last day is before the first. Check both days.");
        }
        if (until != null && without.isEmpty()) {
            throw new Refusal("without", "Choose the visits that would be left out until then.");
        }
        if (until == null && !without.isEmpty()) {
            throw new Refusal(
                    "until",
                    "Visits are left out until a last day. Give it; or choose no visits, and say what should change for good.");
        }
        return first;
    }

    String why() {
        return Wording.required("words", "What you propose", words, "Say what would change, and why.");
    }
}

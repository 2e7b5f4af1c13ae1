package uk.homeward.packageend;

import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * Somebody decides that a package ends.
 *
 * @param lastDay of care; it may have passed where it has happened
 * @param reasons as the person reads them, one a line
 * @param wishSaidBy where the person wishes it
 * @param whatFollows in place of the care, where the person does not wish it (promise 11)
 * @param owner of what follows
 * @param lateReason why it is told only now, where the last day is long past
 */
public record EndDecision(
        @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable PackageEnd end,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "2027-03-31") @Nullable LocalDate lastDay,
        @Schema(requiredMode = RequiredMode.REQUIRED, example = "You moved into Elm House.") @Nullable String reasons,
        @Nullable WishSource wishSaidBy,
        @Schema(example = "Elm House gives all her care.") @Nullable String whatFollows,
        @Schema(example = "Residential team") @Nullable String owner,
        @Nullable String lateReason) {

    /** What somebody can decide here; the others have ways of their own. */
    public static final Set<PackageEnd> KINDS = Set.of(
            PackageEnd.PERSON_WISHED,
            PackageEnd.RESIDENTIAL_CARE,
            PackageEnd.MOVED_AWAY,
            PackageEnd.NO_LONGER_ELIGIBLE);

    /** Promise 11: the person's wish, or a decision that says what follows and who owns it. */
    EndDecision checked() {
        PackageEnd as = kind();
        String why = Wording.required(
                "reasons", "The reasons", reasons, "Give the reasons, as the person is to read them in the letter.");
        if (as == PackageEnd.PERSON_WISHED) {
            return new EndDecision(
                    as,
                    day(),
                    why,
                    Wording.answered("wishSaidBy", wishSaidBy, "Say whose wish it is: the person decides it."),
                    Wording.optional("whatFollows", "What follows", whatFollows),
                    Wording.line("owner", "The owner", owner),
                    lateReason);
        }
        return new EndDecision(
                as,
                day(),
                why,
                null,
                Wording.required(
                        "whatFollows",
                        "What follows",
                        whatFollows,
                        "Say what follows for the person. Care does not end into nothing."),
                Wording.requiredLine("owner", "The owner", owner, "Say who owns what follows."),
                lateReason);
    }

    private PackageEnd kind() {
        PackageEnd chosen = Wording.answered("end", end, "Choose why the package ends.");
        if (!KINDS.contains(chosen)) {
            throw new Refusal(
                    "end",
                    "This end is not decided here: a death is recorded on the page of the person, and a request that"
                            + " is not wanted any more is withdrawn with its assessment.");
        }
        return chosen;
    }

    private LocalDate day() {
        return Wording.answered("lastDay", lastDay, "Give the last day of care.");
    }
}

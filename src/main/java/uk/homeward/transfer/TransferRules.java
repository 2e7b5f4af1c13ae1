package uk.homeward.transfer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The programme by which a council hands long-term packages over to other providers.
 *
 * @param decision code of the decision that must be in force before anything begins (DER-01)
 * @param background codes of the decisions that led here (DER-06)
 * @param directCare code of the council's own team whose long-term packages go (DER-07)
 * @param shortTermService code of the short-term service of that team, which gains what transfers release (DER-13); nothing where
 *     none does
 * @param figures of the council's own; nothing where the usual ones hold
 * @param areas in the order in which they open (DER-25)
 */
public record TransferRules(
        @NotBlank @Size(max = 200) String title,
        @NotBlank String decision,
        @NotNull List<@NotBlank String> background,
        @NotBlank String directCare,
        @Nullable String shortTermService,
        @Nullable @Valid Figures figures,
        @NotEmpty List<@Valid Area> areas) {

    /** For a council that has no such programme. */
    static final TransferRules NONE = new TransferRules("", "", List.of(), "", null, null, List.of());

    /**
     * One area of the programme.
     *
     * @param code short and stable, for example {@code HIGH-PEAK}
     * @param area as people's packages name it
     * @param opensOn the first day on which it may open
     */
    public record Area(
            @NotNull @Pattern(regexp = "[A-Z0-9-]{1,24}", message = "must be 1 to 24 capitals, figures and hyphens")
                    String code,
            @NotBlank String area,
            @NotNull LocalDate opensOn) {}

    /**
     * What no source sets: each is a setting.
     *
     * @param offeredPercent of an area's hours that providers must have offered before it opens
     * @param meetingDays from the letter to the meeting, at least
     * @param reviewWeeks for which a joint review counts
     * @param startMinutes by which a visit may begin earlier or later and still be the same
     * @param longServiceYears from which on a longer handover is offered (DER-19)
     * @param shadowVisits at which the old and the new workers come together, at least (DER-32)
     * @param settlingDays in which somebody may come back to Direct Care
     */
    public record Figures(
            @Min(100) @Max(300) int offeredPercent,
            @Min(0) @Max(90) int meetingDays,
            @Min(1) @Max(52) int reviewWeeks,
            @Min(0) @Max(120) int startMinutes,
            @Min(0) @Max(40) int longServiceYears,
            @Min(0) @Max(20) int shadowVisits,
            @Min(1) @Max(180) int settlingDays) {

        static final Figures USUAL = new Figures(110, 14, 12, 30, 2, 2, 42);
    }

    /** Whether this council has such a programme. */
    public boolean run() {
        return !areas.isEmpty();
    }

    Figures usual() {
        return figures == null ? Figures.USUAL : figures;
    }

    Optional<Area> area(String code) {
        return areas.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}

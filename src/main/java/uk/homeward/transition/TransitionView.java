package uk.homeward.transition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a transition has come. All amounts are hours a week.
 *
 * @param planned of all phases together
 * @param recruited since recruitment began, less what the team has lost since; today
 * @param moved today
 * @param mayMove from today on, of what was recruited
 * @param lost by the old provider of itself, today
 * @param gap what it has lost beyond what has moved: a risk (KEN-23)
 * @param gapSince since when there is one
 */
public record TransitionView(
        String code,
        String from,
        String to,
        ModelStage stage,
        LocalDate recruitmentFrom,
        boolean staffTransfer,
        BigDecimal planned,
        BigDecimal recruited,
        BigDecimal moved,
        BigDecimal mayMove,
        BigDecimal lost,
        BigDecimal gap,
        @Nullable LocalDate gapSince,
        List<PhaseView> phases,
        List<DepartureView> departures) {

    public boolean atRisk() {
        return gapSince != null;
    }

    /**
     * @param moved in it, also from days to come
     * @param mayMove in it, from today on; nothing before it is open
     */
    public record PhaseView(
            int number,
            LocalDate opensOn,
            BigDecimal planned,
            @Nullable LocalDate openedOn,
            @Nullable String openedBy,
            boolean mayOpen,
            BigDecimal moved,
            BigDecimal mayMove) {}
}

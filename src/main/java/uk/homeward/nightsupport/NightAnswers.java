package uk.homeward.nightsupport;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about somebody's nights.
 *
 * @param housing what of the home was looked at first (ELO-28)
 * @param rejected why each option that is less than the chosen one is not enough
 * @param choiceReason why another one than the log points to
 * @param risk what could happen with it, and what is done about that (ELO-32)
 * @param independence what the person can do more by themselves with it (ELO-34)
 * @param present what there is today; nothing where there is none
 * @param sharedWith how many others the same support is for
 */
public record NightAnswers(
        @Nullable String housing,
        NightNeed need,
        @Nullable NightOption chosen,
        Map<NightOption, String> rejected,
        @Nullable String choiceReason,
        @Nullable String risk,
        @Nullable String independence,
        @Nullable NightOption present,
        @Nullable Integer nightsPerWeek,
        @Nullable Integer sharedWith) {}

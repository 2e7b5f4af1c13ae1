package uk.homeward.gate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.entry.EntryService;
import uk.homeward.entry.EntryView;
import uk.homeward.entry.OfferAnswer;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralView;
import uk.homeward.shortterm.EndReason;
import uk.homeward.shortterm.EpisodeService;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;
import uk.homeward.shortterm.Sequel;

/** Reads from the person's real referrals and episodes what became of short-term support. */
@Component
class ShortTermRecord {

    private static final Set<EndReason> WITH_AN_OUTCOME = EnumSet.of(EndReason.COMPLETED, EndReason.ENDED_EARLY);

    private final EpisodeService episodes;
    private final ReferralService referrals;
    private final EntryService entries;

    ShortTermRecord(EpisodeService episodes, ReferralService referrals, EntryService entries) {
        this.episodes = episodes;
        this.referrals = referrals;
        this.entries = entries;
    }

    /** A service that runs now says more than one that ended before, and both more than a refused offer. */
    ShortTermSupport of(String person, LocalDate since) {
        ShortTermSupport found = ShortTermSupport.NONE;
        for (EpisodeView episode : episodes.ofPerson(person)) {
            ShortTermSupport became = of(episode, since);
            if (became == ShortTermSupport.RUNNING || isLive(episode) && became == ShortTermSupport.COMPLETED) {
                return became;
            }
            found = became.compareTo(found) > 0 ? became : found;
        }
        return found == ShortTermSupport.NONE && declined(person, since) ? ShortTermSupport.DECLINED : found;
    }

    private static ShortTermSupport of(EpisodeView episode, LocalDate since) {
        if (isLive(episode)) {
            return episode.sequel() != null || episode.purposeChangedOn() != null
                    ? ShortTermSupport.COMPLETED
                    : ShortTermSupport.RUNNING;
        }
        if (isBefore(episode.endedOn(), since)) {
            return ShortTermSupport.NONE;
        }
        if (episode.startedOn() == null) {
            return episode.sequel() == Sequel.DECLINED ? ShortTermSupport.DECLINED : ShortTermSupport.NONE;
        }
        return episode.endReason() != null && WITH_AN_OUTCOME.contains(episode.endReason())
                ? ShortTermSupport.COMPLETED
                : ShortTermSupport.NONE;
    }

    private static boolean isLive(EpisodeView episode) {
        return episode.status() != EpisodeStatus.ENDED && episode.status() != EpisodeStatus.CANCELLED;
    }

    private boolean declined(String person, LocalDate since) {
        return referrals.ofPerson(person).stream()
                .filter(referral -> !isBefore(received(referral), since))
                .map(referral -> entries.of(referral.reference()).map(EntryView::offer))
                .anyMatch(answer -> answer.filter(OfferAnswer.DECLINED::equals).isPresent());
    }

    private static LocalDate received(ReferralView referral) {
        return LocalDate.ofInstant(referral.receivedAt(), WorkingHours.ZONE);
    }

    private static boolean isBefore(@Nullable LocalDate day, LocalDate since) {
        return day != null && day.isBefore(since);
    }
}

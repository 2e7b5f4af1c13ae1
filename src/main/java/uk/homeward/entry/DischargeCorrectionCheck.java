package uk.homeward.entry;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import uk.homeward.audit.Change;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeView;

/** Whether somebody has gone home, and on which other day that can have been. */
@Service
@Transactional(readOnly = true)
public class DischargeCorrectionCheck {
    private static final String DAY = "dischargeOn";

    private final Entries entries;
    private final EpisodeLookup episodes;
    private final DischargeMoveService moves;
    private final Clock clock;

    DischargeCorrectionCheck(Entries entries, EpisodeLookup episodes, DischargeMoveService moves, Clock clock) {
        this.entries = entries;
        this.episodes = episodes;
        this.moves = moves;
        this.clock = clock;
    }

    /** Whether somebody has gone home, so that the day can be wrong. */
    public Optional<LocalDate> discharge(String referralReference) {
        return entries.findById(Reference.REFERRAL.id(referralReference))
                .filter(entry -> !moves.isExpected(referralReference))
                .filter(entry -> entry.status() != EntryStatus.CANCELLED)
                .flatMap(Entry::discharge)
                .filter(day -> !day.isAfter(LocalDate.now(clock)));
    }

    Change change(String referralReference, LocalDate day) {
        LocalDate was = discharge(referralReference)
                .orElseThrow(() -> new Conflict(
                        "Nobody has gone home here whose day could be wrong. A discharge that lies ahead is moved."));
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw new Refusal(DAY, "The day is in the future. The person has gone home already.");
        }
        if (day.isBefore(today.minusYears(1))) {
            throw new Refusal(DAY, "%s is more than a year ago. Check the year.".formatted(Wording.day(day)));
        }
        if (day.equals(was)) {
            throw new Refusal(DAY, "The discharge is on record for this day. Give the day that is right.");
        }
        expectNotAfterTheStart(referralReference, day);
        return new Change("Date of discharge", Wording.day(was), Wording.day(day));
    }

    private void expectNotAfterTheStart(String referralReference, LocalDate day) {
        episodes.ofReferral(referralReference)
                .map(EpisodeView::startedOn)
                .filter(day::isAfter)
                .ifPresent(startedOn -> {
                    throw new Refusal(
                            DAY,
                            "Support at home started on %s. Give that day or an earlier one, or correct the start first."
                                    .formatted(Wording.day(startedOn)));
                });
    }
}

package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static uk.homeward.shortterm.EpisodeHouse.START;
import static uk.homeward.shortterm.EpisodeHouse.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.review.ReviewFact.ReviewScheduled;
import uk.homeward.review.ReviewView;

/**
 * One life of an episode as chance writes it: its clocks are obeyed as the process would obey them, and people do things on
 * days, early or late, that may be refused. It counts the days at home by itself, from what was done.
 */
final class RandomLife {

    final boolean chargeable;
    final boolean chargedFromPurposeChange;

    @Nullable
    LocalDate purposeChangedOn;

    private final Random chance;
    private final EpisodeHouse house;
    private final String reference;
    private final boolean stopsTheClock;
    private final List<LocalDate> admissions = new ArrayList<>();
    private final List<LocalDate> returns = new ArrayList<>();
    private @Nullable EpisodeView ended;

    RandomLife(long seed) {
        chance = new Random(seed);
        chargeable = chance.nextInt(5) > 0;
        chargedFromPurposeChange = chance.nextBoolean();
        stopsTheClock = chance.nextInt(4) > 0;
        int planned = chance.nextInt(4) == 0 ? 1 + chance.nextInt(20) : 35 + chance.nextInt(50);
        house = ServiceExamples.home()
                .days(1, planned, 84)
                .charge(chargeable, chargedFromPurposeChange)
                .hospital(14, stopsTheClock)
                .house();
        reference = house.open("HOME");
        house.episodes.agreeGoals(reference, EpisodeHouse.goals(3));
        house.start(reference, null);
    }

    void live(int day) {
        house.day(day);
        clocks();
        for (int acts = chance.nextInt(3); acts > 0; acts--) {
            attempt(this::act);
        }
        if (day > 190) {
            attempt(() -> house.episodes.endEarly(reference, today(), Sequel.OTHER, "Time is up."));
        }
        if (ended == null && view().status() == EpisodeStatus.ENDED) {
            ended = view();
        }
    }

    /** What timers do on their day, in the process. */
    private void clocks() {
        EpisodeView now = view();
        if (now.status() == EpisodeStatus.IN_HOSPITAL) {
            attempt(() -> house.lapse(reference));
            return;
        }
        if (now.status() != EpisodeStatus.ACTIVE) {
            return;
        }
        if (house.episodes.dates(reference).chargeAhead() && !chargeFrom().isAfter(today())) {
            house.episodes.startCharge(reference);
        }
        if (hasDecision()) {
            attempt(() -> house.episodes.end(reference));
        } else if (!requireNonNull(now.reviewComesUpOn()).isAfter(today())) {
            house.deadlines.open(requireNonNull(now.reviewReference()));
        }
    }

    private void act() {
        switch (chance.nextInt(24)) {
            case 0 -> admit();
            case 1, 2, 3, 4, 5 -> comeHome();
            case 6, 7, 8, 9, 10 -> review();
            case 11, 12 -> answerExtension();
            case 13 -> house.episodes.startCharge(reference);
            case 14 -> house.episodes.end(reference);
            case 15 -> endEarly();
            case 16 -> house.start(reference, null);
            case 17 -> changePurpose();
            default -> house.episodes.recordProgress(reference, progress(5, 1 + chance.nextInt(10)));
        }
    }

    private LocalDate someDaysAgo() {
        return today().minusDays(chance.nextInt(3) == 0 ? chance.nextInt(8) : 0);
    }

    private void admit() {
        if (chance.nextInt(2) > 0) {
            return;
        }
        LocalDate on = someDaysAgo();
        house.episodes.admitToHospital(reference, on);
        admissions.add(on);
    }

    private void comeHome() {
        LocalDate on = someDaysAgo();
        house.episodes.returnHome(reference, on);
        returns.add(on);
    }

    /** In the process the message starts the charge in the same moment. */
    private void changePurpose() {
        if (chance.nextInt(4) > 0) {
            return;
        }
        LocalDate on = someDaysAgo();
        house.episodes.changePurpose(reference, on, "Waits for an agency.");
        purposeChangedOn = on;
        List<PurposeChanged> told = house.facts(PurposeChanged.class);
        if (told.get(told.size() - 1).chargeBegins()) {
            house.episodes.startCharge(reference);
        }
    }

    private void review() {
        FindingsExamples findings = FindingsExamples.on(today());
        switch (chance.nextInt(8)) {
            case 0 -> findings.decision("END_NOW");
            case 1, 2, 3, 4, 5 -> findings.extend(1 + chance.nextInt(14), "POTENTIAL_NOT_REACHED");
            default -> findings.sequel("SELF_FUNDED");
        }
        house.conduct(requireNonNull(view().reviewReference()), findings.build());
        if (house.episodes.recordReviewDecision(reference) == ReviewDecision.END_NOW) {
            house.episodes.end(reference);
        }
    }

    private void answerExtension() {
        var answer = new ExtensionAnswer(chance.nextInt(3) > 0, null, "As the review says.");
        if (house.episodes.recordExtension(reference, answer).isPresent() && hasDecision()) {
            throw new AssertionError("Support goes on, and no review is ahead of its new end");
        }
    }

    private void endEarly() {
        if (chance.nextInt(25) == 0) {
            house.die(someDaysAgo());
        } else if (chance.nextInt(25) == 0) {
            house.episodes.endEarly(reference, someDaysAgo(), Sequel.DECLINED, "Wants no more.");
        }
    }

    /** A refusal changes nothing. */
    private void attempt(Runnable act) {
        EpisodeView before = view();
        try {
            act.run();
        } catch (Refusal refused) {
            if (!view().equals(before)) {
                throw new AssertionError("A refusal changed something: " + refused.sentence(), refused);
            }
        }
    }

    LocalDate today() {
        return house.clock.today();
    }

    EpisodeView view() {
        return house.view(reference);
    }

    @Nullable
    EpisodeView firstSeenEnded() {
        return ended;
    }

    boolean hasDecision() {
        return house.row(reference).outstandingReview() == null;
    }

    LocalDate chargeFrom() {
        return house.row(reference).given().orElseThrow().charge().from();
    }

    List<ReviewView> outstandingReviews() {
        return house.reviews.outstanding();
    }

    List<ReviewView> allReviews() {
        return house.facts(ReviewScheduled.class).stream()
                .map(scheduled -> house.reviews.find(scheduled.reference()))
                .toList();
    }

    /** Days at home from the start until the day before the given one. */
    long countedDaysBefore(LocalDate day) {
        return START.datesUntil(day.isBefore(START) ? START : day)
                .filter(at -> !isAway(at))
                .count();
    }

    long daysNotCountedBefore(LocalDate day) {
        return START.datesUntil(day.isBefore(START) ? START : day)
                .filter(this::isAway)
                .count();
    }

    private boolean isAway(LocalDate day) {
        if (!stopsTheClock) {
            return false;
        }
        for (int stay = 0; stay < returns.size(); stay++) {
            if (!day.isBefore(admissions.get(stay)) && day.isBefore(returns.get(stay))) {
                return true;
            }
        }
        return false;
    }
}

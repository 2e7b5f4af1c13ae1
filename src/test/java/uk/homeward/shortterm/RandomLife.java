package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static uk.homeward.shortterm.EpisodeHouse.progress;
import static uk.homeward.shortterm.EpisodeHouse.starting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.capacity.PlaceView;
import uk.homeward.funding.CommitmentView;
import uk.homeward.hospital.StayDates;
import uk.homeward.provision.SpotAnswer;
import uk.homeward.review.ReviewFact.ReviewScheduled;
import uk.homeward.review.ReviewView;
import uk.homeward.shortterm.EpisodeFact.PurposeChanged;

/**
 * One life of an episode as chance writes it: its clocks are obeyed as the process would obey them, and people do things on
 * days, early or late, that may be refused. It counts the days at home by itself, from what was done.
 */
final class RandomLife {

    private static final String LATE = "The ward told nobody.";

    @Nullable
    LocalDate broughtForwardOn;

    @Nullable
    LocalDate toldOn;

    private final Random chance;
    private final RandomTown town;
    private final EpisodeHouse house;
    private final String person;
    private final int bornOn;
    private final List<LocalDate> admissions = new ArrayList<>();
    private final List<LocalDate> returns = new ArrayList<>();
    private String reference = "";
    private LocalDate askedOn = LocalDate.MIN;
    private @Nullable EpisodeView ended;

    RandomLife(Random chance, RandomTown town, int number) {
        this.chance = chance;
        this.town = town;
        this.house = town.house;
        this.person = "PER-%06d".formatted(number);
        this.bornOn = number == 1 ? 0 : chance.nextInt(20);
    }

    boolean begun() {
        return !reference.isEmpty();
    }

    void live(int day) {
        if (!begun()) {
            if (day >= bornOn) {
                town.attempt(this::ask);
            }
            return;
        }
        clocks();
        for (int acts = chance.nextInt(3); acts > 0; acts--) {
            town.attempt(this::act);
        }
        if (day > 190) {
            town.attempt(() -> house.endEarly(reference, today(), Sequel.OTHER, "Time is up."));
        }
        if (ended == null && view().status() == EpisodeStatus.ENDED) {
            ended = view();
        }
    }

    /** Where the money does not reach nothing is begun. */
    private void ask() {
        LocalDate plannedStart = today().plusDays(chance.nextInt(5));
        String referral = person.replace("PER", "REF");
        String opened =
                house.opening.open(EpisodeHouse.request(RandomTown.SERVICE, referral, person, plannedStart, false));
        var unused = house.provision.provision.ask(opened);
        house.goals.agree(opened, EpisodeHouse.goals(3));
        reference = opened;
        askedOn = today();
    }

    /** Nobody starts without a place. */
    private void waitForSupport() {
        PlaceView place = place();
        switch (place.status()) {
            case SPOT_ASKED -> answerSpot();
            case PLACED -> {
                if (!place.from().isAfter(today())) {
                    house.starts.confirm(reference, starting(dayOfStart(), null, "As chance has it."));
                }
            }
            default -> {}
        }
        if (chance.nextInt(40) == 0) {
            house.endEarly(reference, null, null, "Stays with family.");
        }
    }

    private void answerSpot() {
        house.provision.provision.answerSpot(reference, new SpotAnswer(chance.nextInt(3) > 0, "As chance has it."));
    }

    /** What timers do on their day, in the process. */
    private void clocks() {
        EpisodeView now = view();
        if (now.status() == EpisodeStatus.IN_HOSPITAL) {
            town.attempt(() -> house.lapse(reference));
            return;
        }
        if (now.status() != EpisodeStatus.ACTIVE) {
            return;
        }
        ChargeDates charge = house.charges.dates(reference);
        if (charge.step() == ChargeStep.WAIT && !charge.from().isAfter(today())) {
            house.charges.start(reference);
        }
        if (hasDecision()) {
            town.attempt(() -> house.endings.end(reference));
        } else if (!requireNonNull(now.reviewComesUpOn()).isAfter(today())) {
            house.deadlines.open(requireNonNull(now.reviewReference()));
        }
    }

    private void act() {
        EpisodeStatus status = house.row(reference).status();
        if (status == EpisodeStatus.ACCEPTED) {
            waitForSupport();
        } else if (status != EpisodeStatus.CANCELLED) {
            actAtHome();
        }
    }

    private void actAtHome() {
        switch (chance.nextInt(24)) {
            case 0 -> admit();
            case 1, 2, 3, 4, 5 -> comeHome();
            case 6, 7, 8, 9, 10 -> review();
            case 11, 12 -> answerExtension();
            case 13 -> house.charges.start(reference);
            case 14 -> house.endings.end(reference);
            case 15 -> endEarly();
            case 20, 21 -> house.follows.agree(reference, EpisodeHouse.owned(today().plusDays(14)));
            case 16 -> house.start(reference, null);
            case 17 -> changePurpose();
            case 18 -> tellAboutCharge();
            case 19 -> house.assessments.assess(reference, FinancialAssessment.ASSESSED, chance.nextBoolean());
            default -> house.progress.record(reference, progress(5, 1 + chance.nextInt(10)));
        }
    }

    /** On its day or told late, and never before it was asked for. */
    private LocalDate dayOfStart() {
        LocalDate told = someDaysAgo();
        return told.isBefore(askedOn) ? askedOn : told;
    }

    private LocalDate someDaysAgo() {
        return today().minusDays(chance.nextInt(3) == 0 ? chance.nextInt(8) : 0);
    }

    private void admit() {
        if (chance.nextInt(2) > 0) {
            return;
        }
        LocalDate on = someDaysAgo();
        if (chance.nextInt(3) == 0) {
            tellLate(on);
            return;
        }
        house.admissions.admit(reference, new StayDates(on, null, LATE));
        admissions.add(on);
    }

    /** A stay that is over, some of them before others that are known already. */
    private void tellLate(LocalDate returned) {
        LocalDate admitted = returned.minusDays(chance.nextInt(15));
        house.admissions.admit(reference, new StayDates(admitted, returned, LATE));
        admissions.add(0, admitted);
        returns.add(0, returned);
    }

    private void comeHome() {
        LocalDate on = someDaysAgo();
        house.stays.returned(reference, on, LATE);
        returns.add(on);
    }

    private void tellAboutCharge() {
        FinancialAssessment[] states = FinancialAssessment.values();
        ChargeTold.Format format = ChargeTold.Format.LETTER;
        house.charges.tell(
                reference,
                new ChargeTold(
                        someDaysAgo(),
                        "Sue Weston",
                        format,
                        states[chance.nextInt(states.length)],
                        "Nobody wrote it down."),
                chance.nextBoolean());
        toldOn = today();
    }

    /** In the process the message starts the charge in the same moment. */
    private void changePurpose() {
        if (chance.nextInt(4) > 0) {
            return;
        }
        LocalDate on = someDaysAgo();
        house.purposes.changeNow(reference, on, "Waits for an agency.");
        List<PurposeChanged> told = house.facts(PurposeChanged.class);
        if (told.get(told.size() - 1).chargeComesForward()) {
            broughtForwardOn = today();
            clocks();
        }
    }

    private void review() {
        FindingsExamples findings = FindingsExamples.on(today());
        switch (chance.nextInt(8)) {
            case 0 -> findings.decision("END_NOW");
            case 1, 2, 3, 4, 5 -> findings.extend(1 + chance.nextInt(14), "POTENTIAL_NOT_REACHED");
            case 6 -> findings.sequel("LONG_TERM_SUPPORT").planOfCare("As chance has it.");
            default -> findings.sequel("SELF_FUNDED");
        }
        house.conduct(requireNonNull(view().reviewReference()), findings.build());
        boolean now = house.decisions.record(reference) == ReviewDecision.END_NOW;
        if (now && !house.follows.waits(reference)) {
            house.endings.end(reference);
        }
    }

    private void answerExtension() {
        var answer = new ExtensionAnswer(chance.nextInt(3) > 0, null, "As the review says.");
        if (house.extensions.answer(reference, answer).isPresent() && hasDecision()) {
            throw new AssertionError("Support goes on, and no review is ahead of its new end");
        }
    }

    private void endEarly() {
        if (chance.nextInt(25) == 0) {
            house.die(person, someDaysAgo());
        } else if (chance.nextInt(25) == 0) {
            house.endEarly(reference, someDaysAgo(), Sequel.DECLINED, "Wants no more.");
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

    PlaceView place() {
        return house.provision.places.find(reference).orElseThrow();
    }

    List<LocalDate> daysHeld() {
        return house.provision.places.heldDays(reference);
    }

    CommitmentView money() {
        return house.provision.money.find(reference).orElseThrow();
    }

    List<ReviewView> outstandingReviews() {
        return house.desk.outstanding().stream().filter(this::isOurs).toList();
    }

    List<ReviewView> allReviews() {
        return house.facts(ReviewScheduled.class).stream()
                .map(scheduled -> house.reviews.find(scheduled.reference()))
                .filter(this::isOurs)
                .toList();
    }

    private boolean isOurs(ReviewView review) {
        return review.subjectReference().equals(reference);
    }

    /** Days at home from the start until the day before the given one. */
    long countedDaysBefore(LocalDate day) {
        return since(day).filter(at -> !isAway(at)).count();
    }

    long daysNotCountedBefore(LocalDate day) {
        return since(day).filter(this::isAway).count();
    }

    private Stream<LocalDate> since(LocalDate day) {
        LocalDate start = requireNonNull(view().startedOn());
        return start.datesUntil(day.isBefore(start) ? start : day);
    }

    private boolean isAway(LocalDate day) {
        if (!town.stopsTheClock) {
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

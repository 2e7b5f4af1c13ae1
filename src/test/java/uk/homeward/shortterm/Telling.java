package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.hospital.Stay;
import uk.homeward.hospital.StayDates;
import uk.homeward.hospital.StayView;
import uk.homeward.refusal.Refusal;

/** How Homeward hears of a history: each fact on its day, or some of them late, wrong and put right, in any order. */
final class Telling {

    private static final String LATE = "The ward told nobody.";

    final EpisodeHouse house;
    final String reference;
    private final History history;
    private final @Nullable Random chance;
    private final TransactionTemplate transaction;
    private final List<Told> untold = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private LocalDate lastTold = EpisodeHouse.START;

    /** @param on the first day on which somebody tells it */
    private record Told(LocalDate on, Runnable act) {}

    private Telling(History history, EpisodeHouse house, @Nullable Random chance) {
        this.history = history;
        this.house = house;
        this.chance = chance;
        this.transaction = new TransactionTemplate(house.memory);
        this.reference = house.open("HOME");
        var unused = house.provision.provision.ask(reference);
        house.goals.agree(reference, EpisodeHouse.goals(3));
        LocalDate known = start();
        history.stays().forEach(stay -> tell(stay, known));
        history.hours().forEach((from, hours) -> tell(from, hours, known));
        later(history.toldOfChargeOn(), () -> house.tell(reference));
    }

    static Telling onTime(History history, EpisodeHouse house) {
        return new Telling(history, house, null);
    }

    static Telling lateAndWrong(History history, EpisodeHouse house, Random chance) {
        return new Telling(history, house, chance);
    }

    private boolean oneInFour() {
        return chance != null && chance.nextInt(4) == 0;
    }

    private int days(int from, int until) {
        return from + requireNonNull(chance).nextInt(until - from + 1);
    }

    private LocalDate start() {
        LocalDate on = history.startedOn();
        if (oneInFour()) {
            boolean early = on.isAfter(EpisodeHouse.on(2)) && days(0, 1) == 0;
            LocalDate wrong = on.plusDays(early ? -days(1, 2) : days(1, 2));
            LocalDate told = later(on.plusDays(days(2, 9)), () -> confirmStart(wrong));
            later(told.plusDays(days(1, 20)), () -> house.approve("Mo Mulu", correctStart(on)));
            return told;
        }
        return later(oneInFour() ? on.plusDays(days(1, 9)) : on, () -> confirmStart(on));
    }

    private void confirmStart(LocalDate on) {
        var unused = house.starts
                .confirm(reference, EpisodeHouse.starting(on, null, LATE))
                .orElseThrow();
    }

    private String correctStart(LocalDate on) {
        return house.startCorrections.ask(reference, on, "The carer wrote down another day.");
    }

    /** Nobody hears of a stay before they know that support has started. */
    private void tell(Stay stay, LocalDate startKnown) {
        Stay told = oneInFour() ? wrong(stay) : stay;
        LocalDate returned = requireNonNull(told.returnedOn());
        LocalDate admissionTold = notBefore(startKnown, late(told.admittedOn()));
        LocalDate returnTold = late(returned);
        if (admissionTold.isBefore(returned)) {
            later(admissionTold, () -> house.admissions.admit(reference, new StayDates(told.admittedOn(), null, LATE)));
            later(notBefore(returned, returnTold), () -> comeHome(told));
        } else {
            later(
                    admissionTold,
                    () -> house.admissions.admit(reference, new StayDates(told.admittedOn(), returned, LATE)));
        }
        if (!told.equals(stay)) {
            LocalDate known = notBefore(admissionTold, notBefore(returnTold, requireNonNull(stay.returnedOn())));
            later(
                    known.plusDays(days(1, 12)),
                    () -> house.hospital.correct(stayFrom(told.admittedOn()), stay.admittedOn(), stay.returnedOn()));
        }
    }

    private void tell(LocalDate from, BigDecimal hours, LocalDate startKnown) {
        LocalDate told = notBefore(startKnown, late(from));
        if (oneInFour() && from.equals(history.hours().lastKey())) {
            LocalDate wrong = from.plusDays(days(1, 5));
            later(told, () -> change(wrong, hours));
            LocalDate known = later(told.plusDays(days(1, 9)), () -> change(from, hours));
            later(known, () -> house.hours.takeBack(reference, wrong, "Another day was meant."));
        } else if (oneInFour()) {
            later(told, () -> change(from, hours.add(BigDecimal.ONE)));
            later(told.plusDays(days(1, 9)), () -> change(from, hours));
        } else {
            later(told, () -> change(from, hours));
        }
    }

    private void change(LocalDate from, BigDecimal hours) {
        house.hours.change(reference, hours, from, "The person needs another number of visits.");
    }

    /** Whoever tells it looks at the stay that stands there. */
    private void comeHome(Stay told) {
        if (!told.admittedOn().equals(house.view(reference).inHospitalSince())) {
            throw new Refusal("returnedOn", "Nobody has told of this stay yet.");
        }
        house.stays.returned(reference, told.returnedOn(), LATE);
    }

    private Stay wrong(Stay stay) {
        return switch (days(0, 2)) {
            case 0 -> new Stay(stay.admittedOn().minusDays(1), stay.returnedOn());
            case 1 ->
                new Stay(stay.admittedOn(), requireNonNull(stay.returnedOn()).plusDays(1));
            default -> new Stay(stay.admittedOn().minusDays(2), stay.admittedOn());
        };
    }

    private LocalDate late(LocalDate day) {
        return oneInFour() ? day.plusDays(days(1, 14)) : day;
    }

    private static LocalDate notBefore(LocalDate earliest, LocalDate day) {
        return day.isBefore(earliest) ? earliest : day;
    }

    private String stayFrom(LocalDate admittedOn) {
        return house.stays.ofCase(house.row(reference).caseReference()).stream()
                .filter(stay -> stay.admittedOn().equals(admittedOn))
                .map(StayView::reference)
                .findFirst()
                .orElseThrow(() -> new Refusal("stay", "Nobody has told it yet."));
    }

    private LocalDate later(LocalDate on, Runnable act) {
        untold.add(new Told(on, act));
        return on;
    }

    /** Whoever is turned away because something else is not known yet comes again tomorrow. */
    void until(LocalDate last) {
        while (today().isBefore(last) || !untold.isEmpty()) {
            if (today().isAfter(last)) {
                throw new AssertionError("%s: nobody could tell all: %s".formatted(history, refusals));
            }
            house.clock.set(today().plusDays(1));
            clocks();
            refusals.clear();
            untold.removeIf(told -> !told.on().isAfter(today()) && taken(told.act()));
            house.countersign(reference);
            clocks();
        }
    }

    private boolean taken(Runnable act) {
        try {
            transaction.executeWithoutResult(status -> act.run());
            lastTold = today();
            return true;
        } catch (Refusal refused) {
            refusals.add(refused.sentence());
            return false;
        }
    }

    /** What timers do on their day, in the process. */
    private void clocks() {
        EpisodeView now = house.view(reference);
        if (now.status() != EpisodeStatus.ACTIVE) {
            return;
        }
        ChargeDates charge = house.charges.dates(reference);
        if (charge.step() == ChargeStep.WAIT && !charge.from().isAfter(today())) {
            house.charges.start(reference);
        }
        if (!requireNonNull(now.reviewComesUpOn()).isAfter(today())) {
            house.deadlines.open(requireNonNull(now.reviewReference()));
        }
    }

    /** On its day or, where that was gone by already, on the day after the last was told. */
    LocalDate latest(LocalDate day) {
        return notBefore(day, lastTold.plusDays(1));
    }

    private LocalDate today() {
        return house.clock.today();
    }
}

package uk.homeward.absence;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import uk.homeward.hospital.HospitalDays;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** All days away of somebody who has support, in whatever order they were told; days in hospital are counted there alone. */
public record DaysAway(List<Away> absences) {

    public static final DaysAway NONE = new DaysAway(List.of());

    public DaysAway {
        absences = absences.stream().sorted(comparing(Away::from)).toList();
    }

    /** @throws Refusal where the person was away on those days already */
    public DaysAway with(Away told) {
        absences.stream().filter(told::overlaps).findFirst().ifPresent(known -> {
            throw new Refusal(
                    "awayFrom",
                    "The person is on record as away from %s, back on %s, and these days overlap with it. Change the day of return there, or check the days."
                            .formatted(Wording.day(known.from()), Wording.day(known.backOn())));
        });
        return new DaysAway(Stream.concat(absences.stream(), Stream.of(told)).toList());
    }

    public DaysAway without(Away wrong) {
        return new DaysAway(
                absences.stream().filter(away -> !away.equals(wrong)).toList());
    }

    /** Whether nobody could be visited from the first day to the one before the last. */
    public boolean wholly(LocalDate first, LocalDate last) {
        return first.datesUntil(last).allMatch(this::on);
    }

    public boolean on(LocalDate day) {
        return absences.stream().anyMatch(away -> away.on(day));
    }

    /** Each of them that is no day in hospital. */
    public List<LocalDate> outside(HospitalDays hospital) {
        return absences.stream()
                .flatMap(away -> away.from().datesUntil(away.backOn()))
                .filter(day -> hospital.stays().stream().noneMatch(stay -> stay.on(day)))
                .toList();
    }

    /** As far as they lie before the end of support, whose last day is one of them. */
    public DaysAway until(LocalDate lastDay) {
        LocalDate end = lastDay.plusDays(1);
        return new DaysAway(absences.stream()
                .filter(away -> away.from().isBefore(end))
                .map(away -> new Away(away.from(), away.backOn().isAfter(end) ? end : away.backOn()))
                .toList());
    }
}

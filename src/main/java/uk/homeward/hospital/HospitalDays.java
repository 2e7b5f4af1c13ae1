package uk.homeward.hospital;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;

/**
 * The days in hospital of somebody who has support, counted from all stays that were told, in whatever order. The day of
 * admission counts as a day away, the day of return does not: somebody who is back on the same day was not away.
 */
public record HospitalDays(List<Stay> stays) {

    public static final HospitalDays NONE = new HospitalDays(List.of());

    public HospitalDays {
        stays = stays.stream()
                .sorted(comparing(Stay::admittedOn).thenComparing(Stay::returnedOn, nullsLast(naturalOrder())))
                .toList();
    }

    /** @throws Refusal where the person was in hospital on those days already */
    public HospitalDays with(Stay told) {
        stays.forEach(told::expectApartFrom);
        return new HospitalDays(Stream.concat(stays.stream(), Stream.of(told)).toList());
    }

    /** @throws Refusal where support cannot have started on that day, as a stay had begun before it */
    public void expectNoneBefore(LocalDate startedOn) {
        stays.stream().findFirst().ifPresent(first -> first.expectNotBefore(startedOn));
    }

    HospitalDays without(Stay wrong) {
        return new HospitalDays(
                stays.stream().filter(stay -> !stay.equals(wrong)).toList());
    }

    /** The person who is in hospital is home. */
    HospitalDays home(LocalDate returnedOn) {
        return new HospitalDays(stays.stream()
                .map(stay -> stay.returnedOn() == null ? new Stay(stay.admittedOn(), returnedOn) : stay)
                .toList());
    }

    /** How far they are known by a day on which support ended: what comes after it is no part of that support. */
    public HospitalDays until(LocalDate lastDay) {
        return new HospitalDays(stays.stream()
                .map(stay -> new Stay(
                        stay.admittedOn(),
                        stay.returnedOn() == null || stay.returnedOn().isAfter(lastDay) ? lastDay : stay.returnedOn()))
                .toList());
    }

    /** The day of admission, while the person is in hospital. */
    public @Nullable LocalDate since() {
        return stays.stream()
                .filter(stay -> stay.returnedOn() == null)
                .map(Stay::admittedOn)
                .findFirst()
                .orElse(null);
    }

    /** Of stays that are over. */
    public int days() {
        return stays.stream().mapToInt(Stay::days).sum();
    }

    public Optional<LocalDate> lastReturn() {
        return stays.stream().map(Stay::returnedOn).filter(Objects::nonNull).max(naturalOrder());
    }

    /** Where a day comes to lie that is counted in days at home. */
    public LocalDate later(LocalDate day) {
        LocalDate moved = day;
        for (Stay stay : stays) {
            moved = stay.admittedOn().isBefore(moved) ? moved.plusDays(stay.days()) : moved;
        }
        return moved;
    }
}

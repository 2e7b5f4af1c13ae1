package uk.homeward.hospital;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/**
 * The days in hospital of somebody who has support, counted from all stays that were told, in whatever order. The day of
 * admission counts as a day away, the day of return does not: somebody who is back on the same day was not away.
 */
public record HospitalDays(List<Stay> stays) {

    public static final HospitalDays NONE = new HospitalDays(List.of());

    /** @param returnedOn nothing while the person is in hospital */
    public record Stay(LocalDate admittedOn, @Nullable LocalDate returnedOn) {

        /** Whether the person was in hospital when that day began, or was admitted on it. */
        public boolean on(LocalDate day) {
            return !day.isBefore(admittedOn) && (returnedOn == null || day.isBefore(returnedOn));
        }

        private int days() {
            return returnedOn == null ? 0 : (int) ChronoUnit.DAYS.between(admittedOn, returnedOn);
        }

        private boolean overlaps(Stay other) {
            return equals(other) || (beginsBeforeEndOf(other) && other.beginsBeforeEndOf(this));
        }

        private boolean beginsBeforeEndOf(Stay other) {
            return other.returnedOn == null || admittedOn.isBefore(other.returnedOn);
        }
    }

    public HospitalDays {
        stays = stays.stream()
                .sorted(comparing(Stay::admittedOn).thenComparing(Stay::returnedOn, nullsLast(naturalOrder())))
                .toList();
    }

    /** @throws Refusal where the person was in hospital on those days already */
    public HospitalDays with(Stay told) {
        stays.stream().filter(told::overlaps).findFirst().ifPresent(HospitalDays::refuse);
        return new HospitalDays(Stream.concat(stays.stream(), Stream.of(told)).toList());
    }

    /** @throws Refusal where support cannot have started on that day, as a stay had begun before it */
    public void expectNoneBefore(LocalDate startedOn) {
        stays.stream()
                .findFirst()
                .map(Stay::admittedOn)
                .filter(startedOn::isAfter)
                .ifPresent(admittedOn -> {
                    throw new Refusal(
                            "startedOn",
                            "A stay in hospital began on %s. Support had started by then: give an earlier day, or correct the stay first."
                                    .formatted(Wording.day(admittedOn)));
                });
    }

    HospitalDays without(Stay wrong) {
        return new HospitalDays(
                stays.stream().filter(stay -> !stay.equals(wrong)).toList());
    }

    /** The person who is in hospital is home. */
    HospitalDays home(LocalDate returnedOn) {
        return new HospitalDays(stays.stream()
                .map(stay -> stay.returnedOn == null ? new Stay(stay.admittedOn, returnedOn) : stay)
                .toList());
    }

    private static void refuse(Stay known) {
        String until = known.returnedOn == null ? "" : " to " + Wording.day(known.returnedOn);
        throw new Refusal(
                "admittedOn",
                "A stay in hospital from %s%s is on record, and these days overlap with it. Check the days; if those on record are wrong, correct that stay."
                        .formatted(Wording.day(known.admittedOn), until));
    }

    /** How far they are known by a day on which support ended: what comes after it is no part of that support. */
    public HospitalDays until(LocalDate lastDay) {
        return new HospitalDays(stays.stream()
                .map(stay -> new Stay(
                        stay.admittedOn,
                        stay.returnedOn == null || stay.returnedOn.isAfter(lastDay) ? lastDay : stay.returnedOn))
                .toList());
    }

    /** The day of admission, while the person is in hospital. */
    public @Nullable LocalDate since() {
        return stays.stream()
                .filter(stay -> stay.returnedOn == null)
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
            moved = stay.admittedOn.isBefore(moved) ? moved.plusDays(stay.days()) : moved;
        }
        return moved;
    }
}

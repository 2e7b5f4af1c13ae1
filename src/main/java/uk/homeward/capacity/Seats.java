package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.council.CapacityUnit;
import uk.homeward.council.ContractSource;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** What somebody's place takes of the service, changed behind the lock of the service. */
@Component
class Seats {

    private final Stretches stretches;
    private final Rooms rooms;

    Seats(Stretches stretches, Rooms rooms) {
        this.stretches = stretches;
        this.rooms = rooms;
    }

    void take(Place place, ContractSource source, Days days) {
        stretches.saveAndFlush(new Stretch(place, source, days, place.amount()));
    }

    /** @return the source in which the place goes on; while the person waits, the one that is still open */
    @Nullable
    ContractSource extend(Place place, LocalDate until) {
        ContractSource source = place.placed() ? extendSeat(place, until) : null;
        place.goOnUntil(until);
        return source;
    }

    private ContractSource extendSeat(Place place, LocalDate until) {
        List<Stretch> held = stretches.findByPlaceIdOrderByFirstDay(place.id());
        Stretch last = held.get(held.size() - 1);
        if (!until.isAfter(last.days().last())) {
            return last.source();
        }
        Days more = new Days(last.days().last().plusDays(1), until);
        Room room = rooms.of(place.service());
        if (room.has(last.source(), more, last.amount())) {
            last.goOnUntil(until);
            stretches.saveAndFlush(last);
            return last.source();
        }
        ContractSource next = room.sourceFor(more, last.amount(), false).orElseThrow(() -> full(more));
        take(place, next, more);
        return next;
    }

    private static Refusal full(Days more) {
        return new Refusal(
                "until",
                "There is no room from %s to %s. Give an earlier day, or ask commissioners for more capacity."
                        .formatted(Wording.day(more.first()), Wording.day(more.last())));
    }

    void cut(Place place, LocalDate until) {
        for (Stretch stretch : stretches.findByPlaceIdOrderByFirstDay(place.id())) {
            if (stretch.days().first().isAfter(until)) {
                stretches.delete(stretch);
            } else if (stretch.days().last().isAfter(until)) {
                stretch.goOnUntil(until);
                stretches.saveAndFlush(stretch);
            }
        }
    }

    /** @return whether the hours count here */
    boolean changeHours(Place place, BigDecimal hoursPerWeek, LocalDate from) {
        Room room = rooms.of(place.service());
        if (room.unit() == CapacityUnit.SLOTS) {
            return false;
        }
        BigDecimal hours = room.amount(hoursPerWeek);
        for (Stretch stretch : stretches.findByPlaceIdOrderByFirstDay(place.id())) {
            if (!stretch.days().last().isBefore(from)) {
                changeHours(place, stretch, hours, from, room);
            }
        }
        place.take(hours);
        return true;
    }

    private void changeHours(Place place, Stretch stretch, BigDecimal hours, LocalDate from, Room room) {
        Days days = stretch.days();
        Days changed = new Days(from.isAfter(days.first()) ? from : days.first(), days.last());
        BigDecimal more = hours.subtract(stretch.amount());
        if (more.signum() > 0 && !room.has(stretch.source(), changed, more)) {
            throw new Refusal(
                    "hoursPerWeek",
                    "There are not %s more from %s to %s. Give fewer, or ask commissioners for more capacity."
                            .formatted(
                                    room.unit().words(more),
                                    Wording.day(changed.first()),
                                    Wording.day(changed.last())));
        }
        if (changed.first().equals(days.first())) {
            stretch.take(hours);
        } else {
            stretch.goOnUntil(changed.first().minusDays(1));
            stretches.saveAndFlush(new Stretch(place, stretch.source(), changed, hours));
        }
        stretches.saveAndFlush(stretch);
    }
}

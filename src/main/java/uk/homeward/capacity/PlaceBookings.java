package uk.homeward.capacity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What somebody's place takes of the service, changed behind the lock of the service. */
@Component
class PlaceBookings {

    private final Stretches stretches;
    private final ServiceSupplies rooms;

    PlaceBookings(Stretches stretches, ServiceSupplies rooms) {
        this.stretches = stretches;
        this.rooms = rooms;
    }

    void take(Place place, ContractSource source, Days days) {
        stretches.saveAndFlush(new Stretch(place, source, days, place.amount()));
    }

    /**
     * Support really runs on these days: the place follows, in its own source as long as there is room or nothing else has any.
     *
     * @return the days and the source that are full, if one is
     */
    Optional<Taken> follow(Place place, Days days) {
        List<Stretch> held = stretches.findByPlaceIdOrderByFirstDay(place.id());
        Stretch last = held.get(held.size() - 1);
        Days before = new Days(held.get(0).days().first(), last.days().last());
        if (days.first().isAfter(before.last()) || days.last().isBefore(before.first())) {
            held.forEach(stretches::delete);
            return takeEvenIfFull(place, last.source(), days);
        }
        cut(place, days.last());
        startOn(days.first(), held);
        return days.last().isAfter(before.last())
                ? takeEvenIfFull(place, last.source(), new Days(before.last().plusDays(1), days.last()))
                : Optional.empty();
    }

    private void startOn(LocalDate day, List<Stretch> held) {
        for (Stretch stretch : held) {
            if (stretch.days().last().isBefore(day)) {
                stretches.delete(stretch);
            } else if (stretch == held.get(0) || stretch.days().first().isBefore(day)) {
                stretch.startOn(day);
                stretches.saveAndFlush(stretch);
            }
        }
    }

    private Optional<Taken> takeEvenIfFull(Place place, ContractSource own, Days days) {
        ServiceSupply room = rooms.of(place.service());
        boolean full = !room.has(own, days, place.amount());
        ContractSource source =
                full ? room.sourceFor(days, place.amount(), false).orElse(own) : own;
        take(place, source, days);
        return full && source == own
                ? Optional.of(new Taken(own, days.first(), days.last(), place.amount()))
                : Optional.empty();
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

    /**
     * Hours that are given already, or that a person needs: they are taken whether there are any or not.
     *
     * @return what the source does not have, if it does not
     */
    Optional<Taken> followHours(Place place, BigDecimal hours, LocalDate from) {
        Optional<Taken> full = place.amount().compareTo(hours) < 0
                ? tooMany(place, hours, from, rooms.of(place.service()))
                : Optional.empty();
        giveHours(place, hours, from);
        return full;
    }

    private Optional<Taken> tooMany(Place place, BigDecimal hours, LocalDate from, ServiceSupply room) {
        return stretches.findByPlaceIdOrderByFirstDay(place.id()).stream()
                .filter(stretch -> !stretch.days().last().isBefore(from))
                .map(stretch -> new Taken(
                        stretch.source(),
                        later(from, stretch.days().first()),
                        stretch.days().last(),
                        hours.subtract(stretch.amount())))
                .filter(more -> more.amount().signum() > 0
                        && !room.has(more.source(), new Days(more.first(), more.last()), more.amount()))
                .findFirst();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private void giveHours(Place place, BigDecimal hours, LocalDate from) {
        for (Stretch stretch : stretches.findByPlaceIdOrderByFirstDay(place.id())) {
            if (!stretch.days().last().isBefore(from)) {
                giveHours(place, stretch, hours, from);
            }
        }
        place.take(hours);
    }

    private void giveHours(Place place, Stretch stretch, BigDecimal hours, LocalDate from) {
        Days days = stretch.days();
        Days changed = new Days(later(from, days.first()), days.last());
        if (changed.first().equals(days.first())) {
            stretch.take(hours);
        } else {
            stretch.goOnUntil(changed.first().minusDays(1));
            stretches.saveAndFlush(new Stretch(place, stretch.source(), changed, hours));
        }
        stretches.saveAndFlush(stretch);
    }
}

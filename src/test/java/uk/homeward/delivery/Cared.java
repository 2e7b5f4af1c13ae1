package uk.homeward.delivery;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A week of three visits a day, at 08:00, 12:30 and 18:00, that a test gives to somebody. */
final class Cared {

    /** A Monday. */
    static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    static final List<LocalTime> TIMES = List.of(LocalTime.of(8, 0), LocalTime.of(12, 30), LocalTime.of(18, 0));

    private Cared() {}

    static Delivery by(String provider) {
        Delivery delivery = new Delivery(1);
        delivery.begin(given(provider, week(), MONDAY));
        return delivery;
    }

    static ElementTerms given(@Nullable String provider, List<VisitNeed> visits, LocalDate firstDay) {
        return new ElementTerms(
                ElementKind.HOME_CARE,
                provider,
                provider == null ? "Direct Care" : provider,
                BigDecimal.TEN,
                new BigDecimal("15.73"),
                visits,
                firstDay,
                true);
    }

    /** Nobody has said yet that it began. */
    static ElementTerms planned(String provider, List<VisitNeed> visits, LocalDate firstDay) {
        return new ElementTerms(
                ElementKind.HOME_CARE,
                provider,
                provider,
                BigDecimal.TEN,
                new BigDecimal("15.73"),
                visits,
                firstDay,
                false);
    }

    static List<VisitNeed> week() {
        return week("PLN-000001", TIMES);
    }

    static List<VisitNeed> week(String plan, List<LocalTime> times) {
        List<VisitNeed> visits = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            for (LocalTime time : times) {
                visits.add(new VisitNeed(plan, visits.size() + 1, day, time, time.plusMinutes(30), 30, 1, false));
            }
        }
        return visits;
    }

    /** Some of the week, by their numbers in it. */
    static List<VisitNeed> some(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(number -> week().get(number - 1))
                .toList();
    }

    static List<LocalDateTime> gapsFrom(Delivery delivery, LocalDate day) {
        return delivery.rota().coverage().gapsFrom(day).stream()
                .map(VisitGap::at)
                .toList();
    }
}

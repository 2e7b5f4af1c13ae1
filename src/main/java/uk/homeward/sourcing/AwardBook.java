package uk.homeward.sourcing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Wording;

/** All awards of one requirement: each visit belongs to at most one that is live. */
@Embeddable
class AwardBook {

    @ElementCollection
    @CollectionTable(name = "sourcing_award", joinColumns = @JoinColumn(name = "requirement_id"))
    @OrderColumn(name = "position")
    private List<Award> awards = new ArrayList<>();

    /** To whom, and on what terms. */
    record To(
            @Nullable Integer offer,
            @Nullable String provider,
            String name,
            boolean offFramework,
            BigDecimal rate,
            String by) {}

    void award(To to, List<NeededVisit> given, Moment at) {
        awards.add(new Award(
                awards.size() + 1,
                to.offer(),
                to.provider(),
                to.name(),
                to.offFramework(),
                NeededVisits.numbers(given),
                NeededVisits.hours(given),
                to.rate(),
                at.now(),
                to.by(),
                at.startBy(),
                AwardStatus.AWAITING_START,
                null,
                null));
    }

    /** The true day of a start is never refused because it is told late. */
    Award confirmStart(Award award, LocalDate day, Moment at) {
        LocalDate awardedOn = WorkingHours.dayOf(award.awardedAt());
        if (day.isAfter(WorkingHours.dayOf(at.now()))) {
            throw new Refusal("startedOn", "The first day of care lies ahead. Confirm the start when care has begun.");
        }
        if (day.isBefore(awardedOn)) {
            throw new Refusal(
                    "startedOn",
                    "It was awarded on %s; care cannot have started before. Check the day."
                            .formatted(Wording.day(awardedOn)));
        }
        Award started = award.started(day);
        awards.set(awards.indexOf(award), started);
        return started;
    }

    /**
     * It may also be one whose time was over, if nobody else has its visits meanwhile.
     *
     * @param number nothing where only one is to start
     */
    Award startable(@Nullable Integer number, List<NeededVisit> uncovered) {
        List<Award> awaiting = awaiting();
        if (number == null && awaiting.size() == 1) {
            return awaiting.get(0);
        }
        if (number == null) {
            throw new Refusal("awardNumber", "Give the number of the award, as it stands beside the form.");
        }
        Set<Integer> free = uncovered.stream().map(NeededVisit::number).collect(Collectors.toSet());
        return awaiting.stream()
                .filter(award -> award.number() == number)
                .findFirst()
                .or(() -> awards.stream()
                        .filter(award -> !award.status().live() && award.number() == number)
                        .filter(award -> free.containsAll(award.visitNumbers()))
                        .findFirst())
                .orElseThrow(() -> new Refusal(
                        "awardNumber",
                        "No award with the number %d could start. Open the case to see how things stand."
                                .formatted(number)));
    }

    void voided(Award award, String reason) {
        awards.set(awards.indexOf(award), award.voided(reason));
    }

    /**
     * Those that a closing has voided await their start again, the last one first: no visit is given to two.
     *
     * @return whoever is to start once more
     */
    List<Award> again(Predicate<Award> mayStart, List<NeededVisit> visits, Instant by) {
        List<Award> revived = new ArrayList<>();
        for (int last = awards.size() - 1; last >= 0; last--) {
            Award award = awards.get(last);
            if (!award.status().live() && mayStart.test(award) && isFree(award, visits)) {
                awards.set(last, award.again(by));
                revived.add(award);
            }
        }
        return revived;
    }

    private boolean isFree(Award award, List<NeededVisit> visits) {
        return uncovered(visits).stream()
                .map(NeededVisit::number)
                .collect(Collectors.toSet())
                .containsAll(award.visitNumbers());
    }

    List<Award> late(Instant now) {
        return awaiting().stream()
                .filter(award -> !award.startBy().isAfter(now))
                .toList();
    }

    List<Award> awaiting() {
        return awards.stream().filter(Award::awaiting).toList();
    }

    Optional<Instant> startBy() {
        return awaiting().stream().map(Award::startBy).min(Instant::compareTo);
    }

    List<NeededVisit> uncovered(List<NeededVisit> visits) {
        Set<Integer> covered = awards.stream()
                .filter(award -> award.status().live())
                .flatMap(award -> award.visitNumbers().stream())
                .collect(Collectors.toSet());
        return visits.stream()
                .filter(visit -> !covered.contains(visit.number()))
                .toList();
    }

    List<Award> all() {
        return List.copyOf(awards);
    }
}

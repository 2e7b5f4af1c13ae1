package uk.homeward.reassessment.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.test.context.TestPropertySource;
import uk.homeward.assessment.AssessmentExamples;
import uk.homeward.assessment.Need;
import uk.homeward.assessment.RiskSeverity;
import uk.homeward.assessment.RiskUrgency;
import uk.homeward.assessment.SpecifiedOutcome;
import uk.homeward.assessment.UnmetCause;
import uk.homeward.assessment.UnmetNeed;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.paging.PageQuery;
import uk.homeward.reassessment.ReassessmentCounts;
import uk.homeward.reassessment.ReassessmentFilter;
import uk.homeward.reassessment.ReassessmentWeek;
import uk.homeward.refusal.Refusal;

/**
 * East Lothian assesses everybody on its Specialist framework again, from the decision of 22 September 2016 on. After every step
 * each person is counted once, and every sum agrees with every other.
 */
@Tag("own-application")
@TestPropertySource(properties = {"homeward.council=east-lothian", "homeward.rehearsal.start=2016-09-19"})
class EastLothianReassessmentTests extends ReassessedTest {

    private static final Logger LOG = LoggerFactory.getLogger(EastLothianReassessmentTests.class);

    private static final LocalDate DECIDED_ON = LocalDate.of(2016, 9, 22);
    private static final LocalDate OPENED_ON = LocalDate.of(2016, 10, 3);
    private static final List<String> PROVIDERS = List.of(
            "open-doors",
            "own-front-door",
            "kittiwake",
            "alder-tree",
            "new-pathways",
            "lantern",
            "stepping-out",
            "quiet-harbour");

    /** What becomes of somebody, told before it does. */
    private enum Fate {
        ASSESSED,
        ASSESSED_LATE,
        DECLINED,
        DIED,
        MOVED
    }

    private final Map<String, Fate> fates = new LinkedHashMap<>();
    private final Map<UnmetCause, Long> found = new EnumMap<>(UnmetCause.class);
    private String programme = "";
    private int assessed;

    @Test
    @Tag("ELO-22")
    @Tag("ELO-23")
    void twentyPeopleAreAssessedAgain() {
        goThrough(17, 1, 1, 1);

        assertThat(counts()).isEqualTo(new ReassessmentCounts(20, 17, 1, 1, 1, 0, 0, 0));
    }

    /** 198 + 5 + 4 + 3 = 210. */
    @Test
    @Tag("soak")
    @Tag("ELO-22")
    void twoHundredAndTenPeopleAreAssessedAgain() {
        Instant begun = Instant.now();

        goThrough(198, 5, 4, 3);

        assertThat(counts()).isEqualTo(new ReassessmentCounts(210, 198, 5, 4, 3, 0, 0, 0));
        LOG.info(
                "210 people in {} s: {} weeks, {}",
                Duration.between(begun, Instant.now()).toSeconds(),
                lookup.weeks(programme).size(),
                lookup.find(programme).unmet());
    }

    private void goThrough(int assess, int decline, int die, int move) {
        decide();
        List<Fate> all = Stream.of(
                        Stream.generate(() -> Fate.DIED).limit(die),
                        Stream.generate(() -> Fate.MOVED).limit(move),
                        Stream.generate(() -> Fate.DECLINED).limit(decline),
                        Stream.iterate(0, i -> i + 1)
                                .limit(assess)
                                .map(i -> i % 9 == 4 ? Fate.ASSESSED_LATE : Fate.ASSESSED))
                .flatMap(fate -> fate)
                .toList();
        List<String> served = broughtIn(all.size(), EastLothianReassessmentTests::row);
        for (int i = 0; i < served.size(); i++) {
            // Those who die, move and decline lie between the others.
            fates.put(served.get(i * 11 % served.size()), all.get(i));
        }
        assertThat(fates).hasSameSizeAs(served);
        programme = open("commissioner", "SPECIALIST");
        check();
        for (LocalDate week = OPENED_ON.plusDays(4);
                lookup.find(programme).closedOn() == null;
                week = week.plusWeeks(1)) {
            assertThat(week).as("the last week").isBefore(LocalDate.of(2017, 6, 1));
            travelTo(week);
            fates.forEach(this::meet);
        }
    }

    /** The board agrees on 22 September, and its decision is in force when nobody can call it in any more. */
    private void decide() {
        clock.moveTo(DECIDED_ON.atTime(LocalTime.NOON).atZone(WorkingHours.ZONE).toInstant());
        assertThatThrownBy(() -> reassessments.open("SPECIALIST"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("is not in force");
        takeDecision("Developing", DECIDED_ON);
        travelTo(OPENED_ON);
    }

    private void meet(String carePackage, Fate fate) {
        if (reassessed.ofPackage(carePackage).orElseThrow().outcome() != null
                || assessments.ofCase(carePackage).isEmpty()) {
            return;
        }
        switch (fate) {
            case DIED -> dies(carePackage);
            case MOVED -> act("social-worker", () -> packages.close(carePackage, PackageEnd.MOVED_AWAY, "To Fife."));
            case DECLINED -> decline(carePackage);
            case ASSESSED -> assess(carePackage);
            case ASSESSED_LATE -> late(carePackage);
        }
        check();
    }

    private void late(String carePackage) {
        if (open(carePackage).contains("userTask_explainDelay")) {
            assertThat(counts().late()).isPositive();
            complete(
                    "social-worker",
                    carePackage,
                    "explainDelay",
                    Map.of(
                            "delayCause", "WAITS_FOR_SOMEBODY",
                            "delayWords", "Her advocate comes next week.",
                            "delayUntil", LocalDate.now(clock).plusDays(10).toString()));
        } else if (reassessed.ofPackage(carePackage).orElseThrow().delayCause() != null) {
            assess(carePackage);
        }
    }

    private void assess(String carePackage) {
        UnmetCause cause = UnmetCause.values()[assessed++ % UnmetCause.values().length];
        found.merge(cause, 1L, Long::sum);
        Map<String, Object> answers = AssessmentExamples.form(LocalDate.now(clock));
        List.of("fromImpairment", "significantImpact", "impactReason", "section117", "continuingCare")
                .forEach(answers::remove);
        assess(carePackage, because(cause), answers);
    }

    private static Need because(UnmetCause cause) {
        Need need = AssessmentExamples.scotland(
                SpecifiedOutcome.NUTRITION, RiskSeverity.MAJOR, RiskUrgency.IMMEDIATE_OR_IMMINENT);
        return new Need(
                need.outcome(),
                need.wish(),
                need.canDo(),
                need.othersDo(),
                need.hoursPerWeek(),
                need.score(),
                need.personalCare(),
                need.changedNeed(),
                need.inability(),
                need.severity(),
                need.urgency(),
                cause,
                need.toBeFunded(),
                need.fundingReason());
    }

    /** Every list, every week and every cause adds up to the same people. */
    private void check() {
        ReassessmentCounts counts = counts();
        assertThat(counts.people()).isEqualTo(fates.size());
        assertThat(counts.assessed()
                        + counts.declined()
                        + counts.died()
                        + counts.moved()
                        + counts.supportEnded()
                        + counts.waiting())
                .isEqualTo(counts.people());
        List<ReassessmentWeek> weeks = lookup.weeks(programme);
        assertThat(weeks.stream().mapToLong(ReassessmentWeek::accounted).sum()).isEqualTo(counts.accounted());
        assertThat(weeks.stream().mapToLong(ReassessmentWeek::assessed).sum()).isEqualTo(counts.assessed());
        assertThat(weeks.get(weeks.size() - 1).waiting()).isEqualTo(counts.waiting());
        for (ReassessmentFilter filter : ReassessmentFilter.values()) {
            assertThat(lookup.people(programme, filter, PageQuery.first(1)).total())
                    .as("%s", filter)
                    .isEqualTo(counts.of(filter));
        }
        List<UnmetNeed> unmet = lookup.find(programme).unmet();
        Map<UnmetCause, Long> told = new EnumMap<>(UnmetCause.class);
        unmet.forEach(one -> told.put(one.cause(), one.needs()));
        assertThat(told).isEqualTo(found);
        assertThat(unmet.stream().map(UnmetNeed::hoursPerWeek).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(new BigDecimal("6.25").multiply(BigDecimal.valueOf(assessed)));
    }

    private ReassessmentCounts counts() {
        return lookup.find(requireNonNull(programme)).counts();
    }

    /** Under 65, without a CHI number. */
    @Override
    protected String person(int number) {
        return "P%d,,Ada,Sample%1$d,%s,%1$d Sample Street,EH21 1AA,"
                .formatted(number, LocalDate.of(1970, 1, 1).plusDays(number % 5_000));
    }

    /** Twelve hours and a half a week, at what an hour costs on average. */
    private static String row(int number) {
        return "K%d,P%1$d,Musselburgh,Time and Task,no,2015-09-01,2015-09-08,2016-09-05,Home care,%s,,15.73,2015-09-08,,Daily 08:00-08:30 90; Mon 18:00-18:30 120"
                .formatted(number, PROVIDERS.get(number % PROVIDERS.size()));
    }
}

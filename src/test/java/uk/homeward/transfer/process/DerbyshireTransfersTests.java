package uk.homeward.transfer.process;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.delivery.CoverageCheck;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.ElementTerms;
import uk.homeward.delivery.PackageStayService;
import uk.homeward.delivery.VisitNeed;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.ExemptionRequest;
import uk.homeward.gate.GateService;
import uk.homeward.hospital.StayDates;
import uk.homeward.reference.Reference;
import uk.homeward.refusal.Refusal;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.RequirementEndings;
import uk.homeward.sourcing.process.ApprovedPackages;
import uk.homeward.transfer.CareNeed;
import uk.homeward.transfer.ReachedBy;
import uk.homeward.transfer.TransferHandoverService;
import uk.homeward.transfer.TransferRules;
import uk.homeward.transfer.TransferStatus;
import uk.homeward.transfer.WaveStatus;

/**
 * Derbyshire takes its people through its areas, from the decision of 30 July 2020 on. After every step no planned visit of
 * whom it concerns is without a provider, their level has not changed without agreement, and they were not asked before their
 * letter or their wave; in every area, nobody's.
 */
@Tag("own-application")
@TestPropertySource(properties = {"homeward.council=derbyshire", "homeward.rehearsal.start=2020-07-27"})
class DerbyshireTransfersTests extends ServedByDirectCareTest {

    private static final Logger LOG = LoggerFactory.getLogger(DerbyshireTransfersTests.class);

    private static final LocalDate DECIDED_ON = LocalDate.of(2020, 7, 30);
    private static final LocalDate IN_FORCE_ON = LocalDate.of(2020, 8, 7);
    private static final String PROVIDER = "peak-homecare";

    /** A week of one person: 14 hours and 23 minutes. */
    private static final long MINUTES = 863;

    /** What becomes of somebody, told before it does. */
    private enum Fate {
        TRANSFERRED,
        IN_HOSPITAL_FIRST,
        HANDOVER_FAILS_FIRST,
        REFUSES_FIRST,
        TOLD_IN_PERSON,
        DIRECT_PAYMENT,
        COMES_BACK,
        NO_PROVIDER,
        END_OF_LIFE,
        NOT_APPROPRIATE,
        REFUSES,
        DIES,
        MOVES;

        boolean searches() {
            return ordinal() <= TOLD_IN_PERSON.ordinal() || this == COMES_BACK || this == NO_PROVIDER;
        }

        boolean handedOver() {
            return searches() && this != NO_PROVIDER;
        }
    }

    @Autowired
    private TransferRules rules;

    @Autowired
    private GateService gate;

    @Autowired
    private RequirementEndings endings;

    @Autowired
    private TransferHandoverService handovers;

    @Autowired
    private PackageStayService packageStays;

    @Autowired
    private CoverageCheck coverage;

    private final Map<String, Fate> fates = new LinkedHashMap<>();

    /** Of 40 people 4 stay, 3 have a direct payment and 2 come back; one more dies and one moves. */
    @Test
    @Tag("DER-13")
    @Tag("DER-25")
    @Tag("DER-37")
    @Tag("DER-42")
    void fortyPeopleGoThroughTheirAreas() {
        goThrough(40, 4, 3, 2);

        assertThat(areas.programme().releasedMinutes()).isEqualTo((40 - 4 - 2) * MINUTES);
        assertThat(areas.programme().toProviders()).isEqualTo((40 - 4 - 3 - 2) * MINUTES);
    }

    @Test
    @Tag("soak")
    void sixHundredPeopleReleaseWhatTheGoldenFiguresSay() {
        goThrough(600, 60, 45, 20);

        assertThat(areas.programme().released()).isEqualTo("7,479 h 20 min");
        assertThat(areas.programme().providers()).isEqualTo("6,832 h 5 min");
    }

    @Override
    protected boolean remembersLives() {
        return false;
    }

    private void goThrough(int people, int stay, int payments, int back) {
        decide();
        List<Fate> all = fatesOf(people, stay, payments, back);
        all.add(Fate.DIES);
        all.add(Fate.MOVES);
        for (int i = 0; i < all.size(); i++) {
            fates.put(served(i, rules.areas().get(i % rules.areas().size()).area()), all.get(i));
        }
        check();
        for (TransferRules.Area area : rules.areas()) {
            takeThrough(area);
            LOG.info("{} has been gone through", area.area());
        }
        assertThat(areas.programme().waves()).allMatch(wave -> wave.status() == WaveStatus.CLOSED);
    }

    /** Decided and published on Thursday 30 July 2020, in force on Friday 7 August: no area is planned before. */
    private void decide() {
        clock.moveTo(DECIDED_ON
                .atTime(LocalTime.NOON)
                .atZone(uk.homeward.calendar.WorkingHours.ZONE)
                .toInstant());
        takeDecision("Reshaping", DECIDED_ON);
        travelTo(IN_FORCE_ON.minusDays(1));
        assertThatThrownBy(() -> waves.plan("AMBER-VALLEY"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("may still be called in");
        travelTo(IN_FORCE_ON);
        assertThat(areas.programme().inForceOn()).isEqualTo(IN_FORCE_ON);
    }

    private static List<Fate> fatesOf(int people, int stay, int payments, int back) {
        List<Fate> stays = List.of(Fate.NO_PROVIDER, Fate.END_OF_LIFE, Fate.NOT_APPROPRIATE, Fate.REFUSES);
        List<Fate> goes = List.of(
                Fate.TRANSFERRED,
                Fate.IN_HOSPITAL_FIRST,
                Fate.TRANSFERRED,
                Fate.HANDOVER_FAILS_FIRST,
                Fate.REFUSES_FIRST,
                Fate.TOLD_IN_PERSON,
                Fate.TRANSFERRED);
        List<Fate> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            if (i < stay) {
                all.add(stays.get(i % stays.size()));
            } else if (i < stay + payments) {
                all.add(Fate.DIRECT_PAYMENT);
            } else if (i < stay + payments + back) {
                all.add(Fate.COMES_BACK);
            } else {
                all.add(goes.get(i % goes.size()));
            }
        }
        return all;
    }

    private String served(int number, String area) {
        String person = people.register(somebody("Person" + number));
        act(
                "social-worker",
                () -> gate.recordExemption(
                        person, new ExemptionRequest(ExemptionGround.ALREADY_TRIED, "Served for years.")));
        LocalDate today = LocalDate.now(clock);
        String[] carePackage = new String[1];
        act("social-worker", () -> {
            packages.openFor(person, area);
            carePackage[0] = new ApprovedPackages(database, packages).timeAndTask(person, today);
        });
        String reference = carePackage[0];
        act("broker", () -> endings.stop(sourcing.referencesOfPackage(reference).get(0), "Direct Care gives it."));
        String plan = String.valueOf(packages.find(reference).planReference());
        act("broker", () -> delivery.begin(reference, week(plan, today.minusYears(number % 4))));
        complete("social-worker", reference, "confirmPackageStart", Map.of("firstDayOfCare", today.toString()));
        return reference;
    }

    /** Two hours and three minutes each day, and two minutes more on Sunday. */
    private static ElementTerms week(String plan, LocalDate since) {
        List<VisitNeed> visits = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            int minutes = day == DayOfWeek.SUNDAY ? 125 : 123;
            visits.add(new VisitNeed(
                    plan, visits.size() + 1, day, LocalTime.of(8, 0), LocalTime.of(8, 30), minutes, 1, false));
        }
        return new ElementTerms(
                ElementKind.HOME_CARE, "direct-care", "Direct Care", BigDecimal.ONE, null, visits, since, true);
    }

    private void takeThrough(TransferRules.Area area) {
        String wave = begin("commissioner", () -> waves.plan(area.code()));
        travelTo(area.opensOn());
        boolean withoutMarket = area.equals(rules.areas().get(rules.areas().size() - 1));
        if (withoutMarket) {
            assertThat(refused("commissioner", wave, "confirmMarketCapacity", Map.of("capacityConfirmed", "YES")))
                    .contains("are missing");
            complete("commissioner", wave, "confirmMarketCapacity", Map.of("capacityConfirmed", "NO"));
            assertThat(waves.gaps(wave)).isNotEmpty();
            travelTo(area.opensOn().plusDays(14));
        }
        act("commissioner", () -> waves.tellOffer(wave, PROVIDER, CareNeed.ONE_WORKER, new BigDecimal("3000")));
        complete("commissioner", wave, "confirmMarketCapacity", Map.of("capacityConfirmed", "YES"));
        runLives();
        List<String> here = fates.keySet().stream()
                .filter(one -> packages.find(one).area().equals(area.area()))
                .toList();
        check();
        tell(here);
        review(here);
        handOver(those(here, fate -> fate.handedOver() && fate != Fate.IN_HOSPITAL_FIRST));
        reviewAgain(those(here, fate -> fate == Fate.IN_HOSPITAL_FIRST));
        leaveDirectCare(here);
    }

    private void tell(List<String> here) {
        for (String one : here) {
            switch (requireNonNull(fates.get(one))) {
                case TOLD_IN_PERSON ->
                    act(
                            "social-worker",
                            () -> transferring.reached(
                                    of(one).reference(), ReachedBy.VISIT, LocalDate.now(clock), "Told at home."));
                case DIES -> act("social-worker", () -> packages.close(one, PackageEnd.PERSON_DIED, null));
                case MOVES -> act("social-worker", () -> transferring.moved(of(one).reference(), "To her son."));
                default -> told(one);
            }
            check(one);
        }
        check();
    }

    private void review(List<String> here) {
        List<String> asked = those(here, fate -> fate != Fate.DIES && fate != Fate.MOVES);
        meetAll(asked);
        for (String one : asked) {
            Fate fate = requireNonNull(fates.get(one));
            signBoth(one, findingsOf(fate));
            check(one);
            if (fate == Fate.REFUSES || fate == Fate.REFUSES_FIRST) {
                complete(
                        "social-worker",
                        of(one).reference(),
                        "discussRefusal",
                        Map.of(
                                "refusalAnswer",
                                fate == Fate.REFUSES ? "STAYS" : "AGREES",
                                "refusalWords",
                                "Talked over at length."));
            }
        }
        List<String> ill = those(here, fate -> fate == Fate.IN_HOSPITAL_FIRST);
        ill.forEach(one -> act("social-worker", () -> packageStays.admit(one, StayDates.since(LocalDate.now(clock)))));
        check();
        ill.forEach(one -> act("social-worker", () -> stays.returned(one, LocalDate.now(clock), null)));
        runLives();
        check();
    }

    /** Whoever was in hospital is met once more. */
    private void reviewAgain(List<String> ill) {
        if (!ill.isEmpty()) {
            meetAll(ill);
            ill.forEach(one -> signBoth(one, findingsOf(Fate.TRANSFERRED)));
            ill.forEach(this::check);
            handOver(ill);
        }
    }

    private void meetAll(List<String> asked) {
        LocalDate day = LocalDate.now(clock).plusDays(14);
        asked.forEach(one -> complete("social-worker", of(one).reference(), "bookReviewMeeting", meeting(day)));
        check();
        travelTo(day);
    }

    private Map<String, Object> findingsOf(Fate fate) {
        return switch (fate) {
            case DIRECT_PAYMENT -> findings("DIRECT_PAYMENT", Map.of("paymentAnswer", "WISHED"));
            case NOT_APPROPRIATE -> findings("NOT_APPROPRIATE", Map.of("reason", "New faces frighten them."));
            case REFUSES, REFUSES_FIRST -> findings("REFUSED", Map.of("reason", "Likes who comes."));
            case END_OF_LIFE ->
                findings(
                        "END_OF_LIFE",
                        Map.of(
                                "reason",
                                "Weeks to live.",
                                "rebrokerOn",
                                LocalDate.now(clock).plusMonths(11).toString()));
            default -> findings("SUITABLE", Map.of());
        };
    }

    private void handOver(List<String> here) {
        award(here);
        plan(here);
        List<String> failed = those(here, fate -> fate == Fate.HANDOVER_FAILS_FIRST);
        confirm(those(here, fate -> fate != Fate.HANDOVER_FAILS_FIRST));
        for (String one : failed) {
            complete(
                    "broker",
                    of(one).reference(),
                    "confirmTransfer",
                    Map.of("providerCame", "NO", "failedBecause", "Its worker fell ill."));
            check(one);
        }
        if (!failed.isEmpty()) {
            award(failed);
            plan(failed);
            confirm(failed);
        }
        for (String one : those(here, fate -> fate == Fate.COMES_BACK)) {
            LocalDate today = LocalDate.now(clock);
            act(
                    "broker",
                    () -> handovers.comeBack(
                            of(one).reference(),
                            today.atTime(8, 0),
                            today.plusDays(1).atTime(8, 0),
                            "Was afraid of them."));
            check(one);
        }
    }

    private void award(List<String> here) {
        for (String one : here) {
            // Whoever goes on after a hold has a life that nobody here began: time passes for it, too.
            var unused = begin("broker", () -> of(one).reference());
            String requirement = begin("broker", () -> String.valueOf(of(one).requirement()));
            act(
                    "provider-a",
                    () -> offers.offer(
                            PROVIDER,
                            requirement,
                            new OfferRequest(List.of(), LocalDate.now(clock).plusDays(3), null)));
        }
        // Over a holiday, providers have longer than five days to answer.
        travelTo(Stream.concat(
                        Stream.of(LocalDate.now(clock).plusDays(5)),
                        here.stream()
                                .map(one -> sourcing.find(String.valueOf(of(one).requirement())))
                                .map(found -> LocalDate.ofInstant(found.windowEndsAt(), clock.getZone())
                                        .plusDays(1)))
                .max(Comparator.naturalOrder())
                .orElseThrow());
        for (String one : here) {
            String requirement = String.valueOf(of(one).requirement());
            int offer = sourcing.find(requirement).offers().stream()
                    .mapToInt(found -> found.number())
                    .max()
                    .orElseThrow();
            complete(
                    "broker",
                    requirement,
                    "chooseOffer",
                    Map.of("offerAnswer", "AWARD", "offerNumber", offer, "chosenBy", "PERSON"));
        }
        check();
    }

    private void plan(List<String> here) {
        LocalDate tuesday = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        for (String one : here) {
            String transfer = of(one).reference();
            Map<String, Object> plan = whole(handover(tuesday));
            plan.put("longerOffered", true);
            complete("direct-care", transfer, "planHandover", plan);
            complete("direct-care", transfer, "confirmShadowVisits", Map.of("shadowVisits", 2, "shadowedOn", today()));
            check(one);
        }
        travelTo(tuesday.plusDays(1));
    }

    private void confirm(List<String> here) {
        for (String one : here) {
            complete(
                    "broker",
                    of(one).reference(),
                    "confirmTransfer",
                    Map.of("providerCame", "YES", "calledOn", today()));
            check(one);
        }
        check();
    }

    /** Those who stay with Direct Care for now, and those who arrange their care. */
    private void leaveDirectCare(List<String> here) {
        List<String> without = those(here, fate -> fate == Fate.NO_PROVIDER);
        if (!without.isEmpty()) {
            travelTo(LocalDate.now(clock).plusDays(5));
        }
        for (String one : without) {
            complete(
                    "manager",
                    String.valueOf(of(one).requirement()),
                    "authoriseOffFrameworkPurchase",
                    Map.of(
                            "purchaseAnswer",
                            "RETAIN",
                            "rebrokerOn",
                            LocalDate.now(clock).plusMonths(11).toString()));
            assertThat(of(one).status()).isEqualTo(TransferStatus.RETAINED);
        }
        for (String one : those(here, fate -> fate == Fate.DIRECT_PAYMENT)) {
            act(
                    "social-worker",
                    () -> handovers.paid(of(one).reference(), LocalDate.now(clock), "Timesheet of the first week."));
        }
        check();
    }

    private List<String> those(Collection<String> here, Predicate<Fate> which) {
        return here.stream().filter(one -> which.test(fates.get(one))).toList();
    }

    /** Whoever somebody has just acted on: everybody after each act would be counted a million times. */
    private void check(String carePackage) {
        delivery.find(carePackage).ifPresent(given -> assertThat(given.uncovered())
                .as("visits of %s without one provider", carePackage)
                .isEmpty());
        checkRecords("= " + Reference.PACKAGE.id(carePackage));
    }

    /** Everybody, on the days on which something was decided. */
    private void check() {
        assertThat(coverage.checkAll(LocalDate.now(clock)))
                .as("packages with a visit without one provider")
                .isZero();
        checkRecords("is not null");
    }

    private void checkRecords(String packages) {
        assertThat(count(
                        """
                        select count(*) from transfer t
                          join transfer_wave w on w.id = t.wave_id
                         where t.package_id %s and (t.meeting_on is not null or t.social_worker is not null)
                           and (t.reached_on is null or w.opened_on is null or t.meeting_on < t.reached_on + 14)"""
                                .formatted(packages)))
                .as("people who were asked before their letter or their wave")
                .isZero();
        assertThat(count(
                        """
                        select count(*) from transfer t
                          join delivery d on d.package_id = t.package_id
                         where t.package_id %s and t.status <> 'DIED' and t.agreed_change is null and t.minutes <> (
                               select coalesce(sum(v.minutes * v.workers), 0) from delivery_duty u
                                 join delivery_visit v on v.delivery_id = u.delivery_id and v.number = u.visit
                                where u.delivery_id = d.id and u.last_visit is null)"""
                                .formatted(packages)))
                .as("people whose level changed without agreement")
                .isZero();
    }

    private long count(String query) {
        return requireNonNull(database.queryForObject(query, Long.class));
    }
}

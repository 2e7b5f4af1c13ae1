package uk.homeward.packagelives;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.ExemptionRequest;
import uk.homeward.gate.GateService;
import uk.homeward.movein.MoveInNotice;
import uk.homeward.movein.MoveInService;
import uk.homeward.packagelives.PackageTown.Happening;
import uk.homeward.person.PersonDetails;
import uk.homeward.person.PersonService;
import uk.homeward.sourcing.process.ApprovedPackages;

/** One life as chance writes it: how it begins, and what happens in it on which day. */
final class PackageLife {

    static final List<String> PROVIDERS = List.of("homeward-bound", "harbour-live-in");

    final PackageTown town;
    final String person;
    final List<LocalDate> plansBegan = new ArrayList<>();

    private final PackageEvents events;
    private final TreeMap<LocalDate, List<Runnable>> agenda = new TreeMap<>();
    private String carePackage = "";
    private boolean startCorrected;

    PackageLife(PackageTown town, PersonDetails details, LocalDate bornOn) {
        this.town = town;
        this.person = town.its(PersonService.class).register(details);
        this.events = new PackageEvents(this);
        on(bornOn, this::begins);
    }

    void on(LocalDate day, Runnable what) {
        agenda.computeIfAbsent(day, unused -> new ArrayList<>()).add(what);
    }

    /** @param days from today, at least one */
    void in(int days, Runnable what) {
        on(town.today().plusDays(days), what);
    }

    void live() {
        while (!agenda.isEmpty() && !agenda.firstKey().isAfter(town.today())) {
            agenda.pollFirstEntry().getValue().forEach(Runnable::run);
        }
    }

    String reference() {
        return carePackage;
    }

    void startIsCorrected() {
        startCorrected = true;
    }

    /** What was held before counts all the same. */
    boolean startCorrected() {
        return startCorrected;
    }

    boolean begun() {
        return !carePackage.isEmpty();
    }

    private void begins() {
        LocalDate today = town.today();
        if (town.oneIn(5)) {
            town.mustBeRefused(
                    Promise.SHORT_TERM_FIRST,
                    "social-worker",
                    "has had no short-term service",
                    () -> plans().timeAndTask(person, today));
        }
        if (town.oneIn(8) || town.count(Happening.WITH_A_SHORT_TERM_SERVICE) == 0) {
            var unused = town.attempt(
                    Happening.WITH_A_SHORT_TERM_SERVICE, "access-team", () -> ShortTermStaff.refer(town, person));
        }
        int kind = town.chance.nextInt(20);
        boolean begun = kind < 9
                ? approved(Happening.SEARCHED, plans -> plans.timeAndTask(person, today))
                : kind < 15
                        ? approved(Happening.PLANNED, plans -> plans.personalBudget(person, today, somebody()))
                        : kind < 18
                                ? movesIn()
                                : approved(Happening.PAID_FROM_THE_START, plans -> plans.directPayment(person, today));
        if (begun) {
            in(5 + town.chance.nextInt(50), this::nextEvent);
        }
    }

    private void nextEvent() {
        if (town.its(CarePackageService.class).find(carePackage).status().open()) {
            events.oneOf();
            in(10 + town.chance.nextInt(100), this::nextEvent);
        }
    }

    /** Short-term support was tried before: without that nothing begins. */
    private boolean approved(Happening how, Plan plan) {
        tried();
        if (town.oneIn(5)) {
            town.mustBeRefused(
                    Promise.NOTHING_AHEAD_OF_ITS_AUTHORITY,
                    "social-worker",
                    "Nothing is spent before",
                    () -> plans().beforeItsBudget(person, town.today(), "VERIFIED"));
        }
        boolean approved = town.attempt(how, "social-worker", () -> carePackage = plan.approve(plans()));
        town.plansFollowTheAssessment();
        return approved;
    }

    private void tried() {
        town.act("social-worker", () -> town.its(GateService.class)
                .recordExemption(person, new ExemptionRequest(ExemptionGround.ALREADY_TRIED, "Tried in Kent.")));
    }

    private boolean movesIn() {
        int days = 3 + town.chance.nextInt(8);
        LocalDate arrival = town.today().plusDays(days);
        boolean told = town.attempt(
                Happening.MOVED_IN,
                "social-worker",
                () -> carePackage = town.its(MoveInService.class)
                        .expect(
                                person,
                                "Millbrook",
                                new MoveInNotice(
                                        "Kent County Council",
                                        town.today(),
                                        arrival,
                                        "Two visits a day.",
                                        new BigDecimal("10.5"),
                                        somebody())));
        if (told) {
            in(
                    days + town.chance.nextInt(3),
                    () -> town.attempt(Happening.ARRIVED, "social-worker", () -> town.its(MoveInService.class)
                            .arrived(carePackage, town.today())));
        }
        tried();
        return told;
    }

    ApprovedPackages plans() {
        return new ApprovedPackages(town.database, town.its(CarePackageService.class));
    }

    /** Of those that have not failed. */
    @Nullable
    String somebody() {
        List<String> there =
                PROVIDERS.stream().filter(one -> !one.equals(town.failed())).toList();
        return there.get(town.chance.nextInt(there.size()));
    }

    private interface Plan {
        String approve(ApprovedPackages plans);
    }
}

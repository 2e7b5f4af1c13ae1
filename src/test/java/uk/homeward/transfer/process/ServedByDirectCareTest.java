package uk.homeward.transfer.process;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementKind;
import uk.homeward.delivery.ElementTerms;
import uk.homeward.delivery.VisitNeed;
import uk.homeward.delivery.process.CaredForTest;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.ExemptionRequest;
import uk.homeward.gate.GateService;
import uk.homeward.letters.LetterChannel;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterSending;
import uk.homeward.letters.LetterSendingService;
import uk.homeward.letters.LetterService;
import uk.homeward.letters.LetterStatus;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.OfferService;
import uk.homeward.sourcing.RequirementEndings;
import uk.homeward.sourcing.process.ApprovedPackages;
import uk.homeward.transfer.CareNeed;
import uk.homeward.transfer.TransferLookup;
import uk.homeward.transfer.TransferMeetingService;
import uk.homeward.transfer.TransferSearchService;
import uk.homeward.transfer.TransferService;
import uk.homeward.transfer.TransferView;
import uk.homeward.transfer.WaveLookup;
import uk.homeward.transfer.WaveService;

/** People whose long-term care the council's own team gives, and what staff do with them. */
public abstract class ServedByDirectCareTest extends CaredForTest {

    protected static final String DIRECT_CARE = "wealdshire-enablement";
    protected static final LocalDate OPENS_ON = LocalDate.of(2027, 3, 1);

    @Autowired
    protected WaveService waves;

    @Autowired
    protected WaveLookup areas;

    @Autowired
    protected TransferLookup transfers;

    @Autowired
    protected TransferService transferring;

    @Autowired
    protected TransferMeetingService meetings;

    @Autowired
    protected TransferSearchService searching;

    @Autowired
    protected DeliveryService delivery;

    @Autowired
    protected OfferService offers;

    @Autowired
    protected LetterService letterService;

    @Autowired
    protected LetterSendingService sendings;

    @Autowired
    protected LetterLookup letters;

    @Autowired
    private RequirementEndings endings;

    @Autowired
    private GateService gate;

    /** Four visits of half an hour a week, from Monday to Thursday at 08:00. */
    protected final String servedByDirectCare(String name) {
        String person = people.register(somebody(name));
        act(
                "social-worker",
                () -> gate.recordExemption(
                        person, new ExemptionRequest(ExemptionGround.ALREADY_TRIED, "Tried in Kent.")));
        LocalDate today = LocalDate.now(clock);
        String carePackage =
                begin("social-worker", () -> new ApprovedPackages(database, packages).timeAndTask(person, today));
        act(
                "broker",
                () -> endings.stop(sourcing.referencesOfPackage(carePackage).get(0), "Direct Care gives it."));
        act(
                "broker",
                () -> delivery.begin(
                        carePackage,
                        given(requireNonNull(packages.find(carePackage).planReference()), today)));
        complete("social-worker", carePackage, "confirmPackageStart", Map.of("firstDayOfCare", today.toString()));
        served.add(carePackage);
        return carePackage;
    }

    private static ElementTerms given(String plan, LocalDate firstDay) {
        List<VisitNeed> visits = new ArrayList<>();
        for (DayOfWeek day : List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY)) {
            visits.add(
                    new VisitNeed(plan, visits.size() + 1, day, LocalTime.of(8, 0), LocalTime.of(8, 30), 30, 1, true));
        }
        return new ElementTerms(
                ElementKind.HOME_CARE, DIRECT_CARE, "Direct Care", BigDecimal.ONE, null, visits, firstDay, true);
    }

    /** @return the wave of Millbrook, whose market is ready on its day */
    protected final String openWave() {
        String wave = begin("commissioner", () -> waves.plan("MILLBROOK"));
        act("commissioner", () -> waves.tellOffer(wave, HOMEWARD, CareNeed.ONE_WORKER, new BigDecimal("400")));
        travelTo(OPENS_ON);
        complete("commissioner", wave, "confirmMarketCapacity", Map.of("capacityConfirmed", "YES"));
        runLives();
        return wave;
    }

    /** An area that has closed and is planned again. */
    protected final void openNext(String wave) {
        act("commissioner", () -> waves.tellOffer(wave, HOMEWARD, CareNeed.ONE_WORKER, new BigDecimal("400")));
        complete("commissioner", wave, "confirmMarketCapacity", Map.of("capacityConfirmed", "YES"));
        runLives();
    }

    private final List<String> served = new ArrayList<>();

    /** Nothing of one test is left for the next: an area is planned once. */
    @AfterEach
    void clearTheArea() {
        for (String carePackage : served) {
            if (packages.find(carePackage).status().open()) {
                act("social-worker", () -> packages.close(carePackage, PackageEnd.PERSON_WISHED, "The test is over."));
            }
        }
        runtime
                .createProcessInstanceQuery()
                .rootProcessInstances()
                .processDefinitionKeyIn("transfer-wave", "transfer-to-pvi", "market-gap")
                .list()
                .stream()
                .map(ProcessInstance::getId)
                .forEach(life -> runtime.deleteProcessInstance(life, "The test is over."));
        List.of("transfer_offer", "market_gap", "transfer", "transfer_wave")
                .forEach(table -> database.update("delete from " + table));
    }

    /** Each life of a person begins in a job of its own. */
    protected final void runLives() {
        jobs.createJobQuery().processDefinitionKey("transfer-wave").messages().withRetriesLeft().list().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
        act("commissioner", () -> {});
    }

    protected final TransferView of(String carePackage) {
        return transfers.ofPackage(carePackage).orElseThrow();
    }

    protected final void told(String carePackage) {
        String letter = String.valueOf(of(carePackage).letter());
        act(
                "social-worker",
                () -> sendings.sent(letter, new LetterSending(LetterChannel.POST, LocalDate.now(clock), null, null)));
    }

    /** Whatever was written and not sent yet. */
    protected final List<String> newsTo(String carePackage) {
        return letters.ofCase(carePackage).stream()
                .filter(letter -> letter.status() == LetterStatus.WRITTEN)
                .map(letter -> letter.wording())
                .toList();
    }

    protected final void meet(String carePackage) {
        LocalDate day = LocalDate.now(clock).plusDays(14);
        complete("social-worker", of(carePackage).reference(), "bookReviewMeeting", meeting(day));
        travelTo(day);
    }

    protected static Map<String, Object> meeting(LocalDate day) {
        return Map.of(
                "meetingOn", day.toString(), "meetingPlace", "At home", "meetingWith", "The person and her daughter");
    }

    protected final void signBoth(String carePackage, Map<String, Object> findings) {
        String transfer = of(carePackage).reference();
        complete("social-worker", transfer, "signJointReviewAsSocialWorker", findings);
        complete("direct-care", transfer, "signJointReviewAsDirectCare", Map.of("metOn", today()));
    }

    protected final Map<String, Object> findings(String outcome, Map<String, Object> more) {
        Map<String, Object> findings = new LinkedHashMap<>(Map.of(
                "metOn", today(),
                "present", "The person and her daughter",
                "capacity", "HAS",
                "explained", true,
                "paymentAnswer", "DECLINED",
                "circumstances", "UNCHANGED",
                "preferences", "Women only",
                "personPays", "42.50",
                "outcome", outcome));
        findings.putAll(more);
        return findings;
    }

    /** Letter, meeting, and two signatures under a transfer that is right for the person. */
    protected final void reviewed(String carePackage) {
        told(carePackage);
        meet(carePackage);
        signBoth(carePackage, findings("SUITABLE", Map.of()));
    }

    /** @return the requirement for which Homeward Bound offers */
    protected final String offered(String carePackage) {
        String requirement = String.valueOf(of(carePackage).requirement());
        act(
                "provider-a",
                () -> offers.offer(
                        HOMEWARD,
                        requirement,
                        new OfferRequest(List.of(), LocalDate.now(clock).plusDays(3), null)));
        travelTo(LocalDate.now(clock).plusDays(4));
        return requirement;
    }

    /** Homeward Bound offers, and is chosen with the person. */
    protected final void awarded(String carePackage) {
        String requirement = offered(carePackage);
        complete(
                "broker",
                requirement,
                "chooseOffer",
                Map.of("offerAnswer", "AWARD", "offerNumber", 1, "chosenBy", "PERSON"));
    }

    /** Direct Care makes the visit on Monday, the new provider that on Tuesday of the week after the next. */
    protected final Map<String, Object> handover(LocalDate tuesday) {
        return new LinkedHashMap<>(Map.of(
                "lastVisitOn",
                tuesday.minusDays(1).toString(),
                "lastVisitTime",
                "08:00",
                "firstVisitOn",
                tuesday.toString(),
                "firstVisitTime",
                "08:00",
                "preferencesKept",
                true,
                "personPays",
                "42.50",
                "consent",
                true,
                "planAgreedBy",
                "The person",
                "risks",
                "Falls."));
    }

    protected final Map<String, Object> whole(Map<String, Object> handover) {
        handover.put("medicationChart", "HANDED_OVER");
        handover.put("keySafe", "OPENS_THE_DOOR");
        handover.put("longerOffered", true);
        return handover;
    }

    /** From the award to the call after the first visit. */
    protected final LocalDate cutOver(String carePackage) {
        String transfer = of(carePackage).reference();
        LocalDate tuesday = nextTuesday();
        complete("direct-care", transfer, "planHandover", whole(handover(tuesday)));
        complete("direct-care", transfer, "confirmShadowVisits", Map.of("shadowVisits", 2, "shadowedOn", today()));
        travelTo(tuesday.plusDays(1));
        complete("broker", transfer, "confirmTransfer", Map.of("providerCame", "YES", "calledOn", today()));
        return tuesday;
    }

    protected final LocalDate nextTuesday() {
        return LocalDate.now(clock).plusDays(7).with(java.time.temporal.TemporalAdjusters.next(DayOfWeek.TUESDAY));
    }

    protected final String today() {
        return LocalDate.now(clock).toString();
    }

    /** Somebody was found for them. */
    protected final String found(String name) {
        String carePackage = servedByDirectCare(name);
        openWave();
        reviewed(carePackage);
        awarded(carePackage);
        return carePackage;
    }

    protected final String giverOf(String carePackage) {
        return delivery.find(carePackage).orElseThrow().elements().stream()
                .filter(one -> one.endedAs() == null)
                .map(one -> one.providerCode() == null ? one.providerName() : one.providerCode())
                .findFirst()
                .orElseThrow();
    }
}

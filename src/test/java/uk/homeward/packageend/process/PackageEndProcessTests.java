package uk.homeward.packageend.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentEndings;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.assessment.AssessmentStatus;
import uk.homeward.carepackage.OpenThing;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.ElementEnd;
import uk.homeward.delivery.HandBackNotice;
import uk.homeward.delivery.HandBackService;
import uk.homeward.delivery.PackageStayService;
import uk.homeward.delivery.process.CaredForTest;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpRequest;
import uk.homeward.followup.FollowUpService;
import uk.homeward.hospital.StayDates;
import uk.homeward.letters.LetterChannel;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterSending;
import uk.homeward.letters.LetterSendingService;
import uk.homeward.letters.LetterStatus;
import uk.homeward.letters.LetterView;
import uk.homeward.packageend.EndDecision;
import uk.homeward.packageend.OpenThingsOfPackage;
import uk.homeward.packageend.PackageEndService;
import uk.homeward.packageend.PackageEndStatus;
import uk.homeward.packageend.PackageEndView;
import uk.homeward.packageend.RecordOfNeeds;
import uk.homeward.packageend.RecordsOfNeeds;
import uk.homeward.packageend.WishSource;
import uk.homeward.packagereview.PackageReviewRequests;
import uk.homeward.packagereview.ReviewAsk;
import uk.homeward.packagereview.ReviewCause;
import uk.homeward.person.DeathWithdrawalService;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewStatus;
import uk.homeward.sourcing.RequirementEndings;

/** The end of packages on the real engine and database. */
class PackageEndProcessTests extends CaredForTest {

    private static final LocalDate LAST = TODAY.plusDays(14);

    /** Half an hour at £24.80, from Monday to Thursday; care begins on a Monday. */
    private static final long VISIT = 1_240;

    @Autowired
    private PackageEndService ends;

    @Autowired
    private RecordsOfNeeds records;

    @Autowired
    private OpenThingsOfPackage open;

    @Autowired
    private DeliveryService delivery;

    @Autowired
    private HandBackService handBacks;

    @Autowired
    private PackageStayService packageStays;

    @Autowired
    private PackageReviewRequests requests;

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private AssessmentEndings assessmentEndings;

    @Autowired
    private FollowUpService followUps;

    @Autowired
    private LetterSendingService letters;

    @Autowired
    private LetterLookup written;

    @Autowired
    private RequirementEndings searches;

    @Autowired
    private DeathWithdrawalService deaths;

    @Test
    void thePersonIsToldBeforeThePackageIsClosed() {
        String carePackage = started();
        act("social-worker", () -> ends.decide(carePackage, residential(LAST)));
        assertThat(open(carePackage)).containsExactly("userTask_closePackage");
        assertThat(delivery.find(carePackage).orElseThrow().elements()).allMatch(part -> part.endsOn() == null);
        travelTo(LAST);
        assertThat(refused("social-worker", carePackage, "closePackage", told(LAST)))
                .contains("not had the reasons");

        send(carePackage, LAST.minusDays(1));
        assertThat(refused("social-worker", carePackage, "closePackage", told(LAST.minusDays(2))))
                .contains("No provider hears");
        complete("social-worker", carePackage, "closePackage", told(LAST));

        assertLife("care-package", carePackage).isEnded();
        PackageEndView end = ends.ofPackage(carePackage).get(0);
        assertThat(end.status()).isEqualTo(PackageEndStatus.CLOSED);
        assertThat(end.days()).isEqualTo(15);
        assertThat(end.cost()).isEqualTo(9 * VISIT);
        assertThat(end.leftOpen()).isNull();
        assertThat(packages.find(carePackage).end()).isEqualTo(PackageEnd.RESIDENTIAL_CARE);
        assertThat(nothingRuns(carePackage)).isTrue();
    }

    @Test
    void whatIsOpenOfAPackageIsNamedAndNothingIsOnceItIsClosed() {
        String carePackage = started();
        everythingOpens(carePackage);
        assertThat(open.of(carePackage))
                .extracting(OpenThing::what)
                .contains(
                        "Home care by Homeward Bound Care Ltd",
                        "A stay in hospital",
                        "A search for a provider",
                        "First review of the plan",
                        "Review after an event",
                        "An assessment",
                        "A community service ends",
                        "A process, care-package",
                        "A process, review-cycle",
                        "A process, sourcing",
                        "A process, hospital-stay",
                        "A process, assessment")
                .anyMatch(what -> what.startsWith("The planned visit"));

        close(carePackage, residential(TODAY));

        assertThat(open.of(carePackage)).isEmpty();
        assertThat(ends.ofPackage(carePackage).get(0).leftOpen()).isNull();
        assertThat(nothingRuns(carePackage)).isTrue();
    }

    @Test
    void whatIsLeftAtADeathIsSaidInASentence() {
        String carePackage = started();
        everythingOpens(carePackage);

        act("social-worker", () -> people.recordDeath(packages.find(carePackage).personReference(), TODAY, null));

        assertThat(ends.ofPackage(carePackage)).singleElement().satisfies(end -> {
            assertThat(end.end()).isEqualTo(PackageEnd.PERSON_DIED);
            assertThat(end.status()).isEqualTo(PackageEndStatus.CLOSED);
            assertThat(end.leftOpen()).isNull();
        });
        assertThat(nothingRuns(carePackage)).isTrue();
    }

    /** No act leaves anything: something is put there by hand. */
    @Test
    void whatCouldNotBeClosedIsSaidAndAManagerHasIt() {
        String carePackage = started();
        String requirement = sourcing.referencesOfPackage(carePackage).get(0);
        Date day = Date.from(clock.instant());
        runtime.createMessageCorrelation("PersonNotBack")
                .processInstanceBusinessKey(requirement)
                .setVariables(Map.of("findBy", day, "escalateAt", day))
                .correlateStartMessage();

        close(carePackage, residential(TODAY));

        assertThat(ends.ofPackage(carePackage).get(0).leftOpen())
                .isEqualTo("Not over yet: A process, absence (%s).".formatted(requirement));
        assertThat(followUps.ofCase(carePackage)).anyMatch(one -> one.cause() == FollowUpCause.PACKAGE_LEFT_OPEN);
        assertThat(open.of(carePackage)).extracting(OpenThing::reference).contains(requirement);
    }

    /** Elm House took her in ten days ago, and nobody told. */
    @Test
    @Tag("promise-12")
    void anEndToldTenDaysLateIsCountedFromItsTrueDay() {
        String carePackage = started();
        travelTo(TODAY.plusDays(20));
        LocalDate last = TODAY.plusDays(10);
        assertThatThrownBy(() -> ends.decide(carePackage, residential(last)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say why it is told only now");
        EndDecision late = late(last, "The home rang today.");

        decide(carePackage, late);
        send(carePackage, TODAY.plusDays(20));
        complete("social-worker", carePackage, "closePackage", told(TODAY.plusDays(20)));

        PackageEndView end = ends.ofPackage(carePackage).get(0);
        assertThat(end.days()).isEqualTo(11);
        assertThat(end.cost()).isEqualTo(8 * VISIT);
        assertThat(delivery.find(carePackage).orElseThrow().elements()).allMatch(part -> last.equals(part.endsOn()));
        assertThat(nothingRuns(carePackage)).isTrue();
    }

    @Test
    void theEndIsDecidedOnceAndClosedOnce() {
        String carePackage = started();
        decide(carePackage, residential(TODAY));

        assertThatThrownBy(() -> ends.decide(carePackage, residential(TODAY)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("decided already");
        send(carePackage, TODAY);
        complete("social-worker", carePackage, "closePackage", told(TODAY));

        assertThatThrownBy(() -> ends.decide(carePackage, residential(TODAY)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("over already");
        assertThat(ends.ofPackage(carePackage)).hasSize(1);
    }

    @Test
    @Tag("promise-11")
    void aDecisionThatIsWithdrawnEndsNothing() {
        String carePackage = started();
        decide(carePackage, residential(LAST));
        send(carePackage, TODAY);

        act("social-worker", () -> ends.withdraw(carePackage, null, "Elm House has no place."));

        assertThat(open(carePackage)).isEmpty();
        assertLife("care-package", carePackage).isActive();
        assertThat(packages.find(carePackage).status()).isEqualTo(PackageStatus.ACTIVE);
        assertThat(lettersOf(carePackage)).anyMatch(letter -> letter.title().equals("Your support goes on"));
        assertThatThrownBy(() -> ends.withdraw(carePackage, null, "Told twice."))
                .isInstanceOf(Conflict.class);

        close(carePackage, residential(TODAY));
        assertThat(nothingRuns(carePackage)).isTrue();
    }

    @Test
    void aLetterThatWasNotSentStaysHereWhereTheEndIsWithdrawn() {
        String carePackage = started();
        decide(carePackage, residential(LAST));

        act("social-worker", () -> ends.withdraw(carePackage, null, "The wrong case."));

        assertThat(lettersOf(carePackage)).singleElement().satisfies(letter -> assertThat(letter.status())
                .isEqualTo(LetterStatus.NOT_NEEDED));
    }

    /** Nobody clicked, and the day is over: care does not stop by that. */
    @Test
    @Tag("promise-11")
    void careGoesOnAfterTheLastDayUntilSomebodyClosesThePackage() {
        String carePackage = started();
        decide(carePackage, residential(LAST));

        travelTo(LAST.plusDays(5));

        assertThat(open(carePackage)).containsExactly("userTask_closePackage");
        assertThat(delivery.find(carePackage).orElseThrow().elements()).allMatch(part -> part.endsOn() == null);
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
    }

    @Test
    @Tag("promise-12")
    void aPackageThatWasClosedByMistakeGoesOnWithoutAGap() {
        String carePackage = started();
        act("broker", () -> handBacks.give(carePackage, 1, new HandBackNotice(TODAY, TODAY.plusDays(40), "Nobody.")));
        String search = sourcing.ofPackage(carePackage).get(0).reference();
        act("social-worker", () -> packageStays.admit(carePackage, StayDates.since(TODAY)));
        var before = delivery.find(carePackage).orElseThrow();
        close(carePackage, residential(TODAY));
        assertThat(nothingRuns(carePackage)).isTrue();
        travelTo(TODAY.plusDays(3));

        act("social-worker", () -> ends.withdraw(carePackage, true, "It was another person."));

        assertThat(packages.find(carePackage).status()).isEqualTo(PackageStatus.ACTIVE);
        assertThat(delivery.find(carePackage)).contains(before);
        assertThat(before.uncovered()).isEmpty();
        assertThat(reviews.ofCase(carePackage)).anyMatch(review -> review.status() == ReviewStatus.SCHEDULED);
        assertLife("care-package", carePackage).isActive();
        assertThat(sourcing.ofPackage(carePackage).get(0).reference()).isEqualTo(search);
        assertThat(sourcing.ofPackage(carePackage).get(0).status().open()).isTrue();
        assertLife("sourcing", search).isActive();
        String stay = stays.ofCase(carePackage).get(0).reference();
        assertLife("hospital-stay", stay).isWaitingAt("gateway_inHospital");
        assertThat(lettersOf(carePackage)).anyMatch(letter -> letter.title().equals("Your support goes on"));

        close(carePackage, late(TODAY.plusDays(3), null));
        assertThat(nothingRuns(carePackage)).isTrue();
        assertThat(ends.ofPackage(carePackage))
                .extracting(PackageEndView::status)
                .containsExactly(PackageEndStatus.CLOSED, PackageEndStatus.WITHDRAWN);
    }

    @Test
    @Tag("promise-12")
    void anAssessmentThatEndedWithThePackageGoesOnWithIt() {
        String carePackage = started();
        String person = packages.find(carePackage).personReference();
        String assessment = begin(
                "social-worker",
                () -> desk.ask(new AssessmentRequest(
                        person, "Millbrook", AssessmentSource.PERSON, null, TODAY, "She asked.", null)));
        close(carePackage, residential(TODAY));
        assertThat(assessments.find(assessment).status()).isEqualTo(AssessmentStatus.WITHDRAWN);

        act("social-worker", () -> ends.withdraw(carePackage, true, "It was another person."));

        assertThat(assessments.find(assessment).status()).isEqualTo(AssessmentStatus.ASKED);
        assertThat(open(assessment)).containsExactly("userTask_assessNeeds");
        act("social-worker", () -> assessmentEndings.withdraw(assessment, "She does not want it."));
        assertThat(assessments.find(assessment).status()).isEqualTo(AssessmentStatus.WITHDRAWN);
    }

    @Test
    @Tag("promise-2")
    void aReviewThatWasAskedForIsThereOnceHoweverOftenTheEndWasAMistake() {
        String carePackage = started();
        begin(
                "social-worker",
                () -> requests.ask(
                        carePackage, new ReviewAsk(ReviewKind.EVENT, ReviewCause.FALL, TODAY, null, null, null)));
        for (int mistakes = 0; mistakes < 3; mistakes++) {
            travelTo(TODAY.plusDays(mistakes));
            close(carePackage, residential(TODAY.plusDays(mistakes)));
            act("social-worker", () -> ends.withdraw(carePackage, true, "It was another person."));
        }

        assertThat(reviews.ofCase(carePackage))
                .filteredOn(review -> review.kind() == ReviewKind.EVENT && review.status() != ReviewStatus.CANCELLED)
                .hasSize(1);
    }

    @Test
    void whereNobodyCameAManagerSeesThatCareIsGivenAgain() {
        String carePackage = started();
        close(carePackage, residential(TODAY));
        travelTo(TODAY.plusDays(2));
        assertThatThrownBy(() -> ends.withdraw(carePackage, null, "A mistake."))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("came all the same");

        act("social-worker", () -> ends.withdraw(carePackage, false, "A mistake."));

        assertThat(followUps.ofCase(carePackage)).anyMatch(one -> one.cause() == FollowUpCause.CARE_STOPPED);
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
        assertThat(delivery.find(carePackage).orElseThrow().elements())
                .allMatch(part -> part.endedAs() != ElementEnd.PACKAGE_ENDED);
    }

    @Test
    @Tag("promise-12")
    void aLastDayThatWasToldWrongIsPutRight() {
        String carePackage = started();
        travelTo(LAST);
        close(carePackage, residential(LAST));

        act("social-worker", () -> ends.correct(carePackage, LAST.minusDays(4), "The home has another day."));

        PackageEndView end = ends.ofPackage(carePackage).get(0);
        assertThat(end.lastDay()).isEqualTo(LAST.minusDays(4));
        assertThat(end.days()).isEqualTo(11);
        assertThat(end.cost()).isEqualTo(8 * VISIT);
        assertThat(packages.find(carePackage).endedOn()).isEqualTo(LAST.minusDays(4));
        assertThatThrownBy(() -> ends.correct(carePackage, LAST.minusDays(4), "Twice."))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ends.correct(carePackage, TODAY.minusDays(1), "Too early."))
                .isInstanceOf(Refusal.class);
    }

    @Test
    @Tag("promise-12")
    void aDeathOvertakesWhatWasDecidedAndItStandsAgainWhereTheDeathWasAMistake() {
        String carePackage = started();
        decide(carePackage, residential(LAST));
        String person = packages.find(carePackage).personReference();

        act("social-worker", () -> people.recordDeath(person, TODAY, null));
        assertThat(ends.ofPackage(carePackage))
                .extracting(PackageEndView::status)
                .containsExactly(PackageEndStatus.CLOSED, PackageEndStatus.OVERTAKEN);
        assertThat(nothingRuns(carePackage)).isTrue();
        String asked = begin("social-worker", () -> deaths.ask(person, true, "It was her sister."));
        act("manager", () -> approvals.approve(asked, null));

        assertThat(open(carePackage)).containsExactly("userTask_closePackage");
        assertThat(ends.ofPackage(carePackage))
                .extracting(PackageEndView::status)
                .containsExactly(PackageEndStatus.WITHDRAWN, PackageEndStatus.DECIDED);
    }

    @Test
    void needsAreNoLongerEligibleAfterAnAssessmentOnly() {
        String carePackage = started();
        EndDecision decision = decision(PackageEnd.NO_LONGER_ELIGIBLE, TODAY, null);

        assertThatThrownBy(() -> ends.decide(carePackage, decision))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("No assessment since care began");
    }

    /** Care Act 2014 s37: our care goes on until the day of the move, and the new council knows what it meets. */
    @Test
    void whoeverMovesAwayHasOurCareUntilTheMoveAndTheNewCouncilTheRecord() {
        String carePackage = started();
        decide(carePackage, decision(PackageEnd.MOVED_AWAY, LAST, null));
        send(carePackage, TODAY);
        travelTo(LAST);
        assertThat(refused("social-worker", carePackage, "closePackage", told(LAST)))
                .contains("record of needs");
        RecordOfNeeds record = records.of(carePackage);
        assertThat(record.visits()).contains("Monday 08:00 to 08:30, 30 minutes");
        assertThat(record.care()).containsExactly("Home care by Homeward Bound Care Ltd, 2 hours a week");

        act("social-worker", () -> ends.councilTold(carePackage, LAST, "The record, to Kent."));
        complete("social-worker", carePackage, "closePackage", told(LAST));

        assertThat(packages.find(carePackage).end()).isEqualTo(PackageEnd.MOVED_AWAY);
        assertThat(delivery.find(carePackage).orElseThrow().elements()).allMatch(part -> LAST.equals(part.endsOn()));
        assertThat(nothingRuns(carePackage)).isTrue();
    }

    @Test
    void aSearchBesideGivenCareDoesNotEndThePackage() {
        String carePackage = started();
        act("broker", () -> handBacks.give(carePackage, 1, new HandBackNotice(TODAY, TODAY.plusDays(40), "Nobody.")));
        String search = sourcing.ofPackage(carePackage).get(0).reference();

        assertThatThrownBy(() -> searches.cancel(search, PackageEnd.PERSON_WISHED, "She rang."))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("Decide the end on the case");
    }

    /** One of each kind. */
    private void everythingOpens(String carePackage) {
        String person = packages.find(carePackage).personReference();
        act("broker", () -> handBacks.give(carePackage, 1, new HandBackNotice(TODAY, TODAY.plusDays(40), "Nobody.")));
        act("social-worker", () -> packageStays.admit(carePackage, StayDates.since(TODAY)));
        begin(
                "social-worker",
                () -> requests.ask(
                        carePackage, new ReviewAsk(ReviewKind.EVENT, ReviewCause.FALL, TODAY, null, null, null)));
        begin(
                "social-worker",
                () -> desk.ask(new AssessmentRequest(
                        person, "Millbrook", AssessmentSource.PERSON, null, TODAY, "She asked.", null)));
        act(
                "social-worker",
                () -> followUps.open(
                        new FollowUpRequest(carePackage, carePackage, person, FollowUpCause.COMMUNITY_ENDS, TODAY)));
        assertThat(assessments.ofCase(carePackage)).anyMatch(one -> one.status() == AssessmentStatus.ASKED);
    }

    private void close(String carePackage, EndDecision decision) {
        decide(carePackage, decision);
        LocalDate today = LocalDate.now(clock);
        send(carePackage, today);
        complete("social-worker", carePackage, "closePackage", told(today));
    }

    private void decide(String carePackage, EndDecision decision) {
        act("social-worker", () -> ends.decide(carePackage, decision));
    }

    private void send(String carePackage, LocalDate on) {
        String letter = lettersOf(carePackage).stream()
                .filter(one -> one.title().equals("Why your support ends") && one.status() == LetterStatus.WRITTEN)
                .findFirst()
                .orElseThrow()
                .reference();
        act("social-worker", () -> letters.sent(letter, new LetterSending(LetterChannel.BY_HAND, on, null, null)));
    }

    private List<LetterView> lettersOf(String carePackage) {
        return written.ofCase(carePackage);
    }

    private static Map<String, Object> told(LocalDate providersToldOn) {
        return Map.of("providersToldOn", providersToldOn.toString());
    }

    private static EndDecision residential(LocalDate lastDay) {
        return decision(PackageEnd.RESIDENTIAL_CARE, lastDay, null);
    }

    private static EndDecision late(LocalDate lastDay, @Nullable String why) {
        return decision(PackageEnd.RESIDENTIAL_CARE, lastDay, why);
    }

    private static EndDecision decision(PackageEnd end, LocalDate lastDay, @Nullable String late) {
        return new EndDecision(
                end,
                lastDay,
                "You moved into Elm House.",
                WishSource.PERSON,
                "Elm House gives all her care.",
                "Residential team",
                late);
    }

    /** Under any reference that the record has of it, asked of the tables themselves. */
    private boolean nothingRuns(String carePackage) {
        List<String> keys = database.queryForList(
                """
                select ? union select 'REQ-' || lpad(cast(id as text), 6, '0') from sourcing_requirement where package_id = ?
                union select 'REV-' || lpad(cast(id as text), 6, '0') from review where case_reference = ?
                union select 'STA-' || lpad(cast(id as text), 6, '0') from hospital_stay where case_reference = ?
                union select 'ASM-' || lpad(cast(id as text), 6, '0') from assessment where package_reference = ?""",
                String.class,
                carePackage,
                Long.parseLong(carePackage.substring(4)),
                carePackage,
                carePackage,
                carePackage);
        return keys.stream()
                .allMatch(key -> runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(key)
                                .count()
                        == 0);
    }
}

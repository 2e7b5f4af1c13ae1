package uk.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.delivery.CoverageCheck;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterView;
import uk.homeward.review.ReviewKind;
import uk.homeward.review.ReviewService;
import uk.homeward.review.ReviewStatus;
import uk.homeward.review.ReviewView;
import uk.homeward.supportplan.SupportPlanService;

/** Five years of one person at the screens of those who carry them: each kind of event once, and no visit without its provider. */
class FiveYearsInBrowserTests extends LivesInBrowser {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate STARTED = MONDAY.plusDays(2);

    @Autowired
    private CoverageCheck coverage;

    @Autowired
    private LetterLookup letters;

    @Autowired
    private SupportPlanService plans;

    @Autowired
    private ReviewService reviews;

    @Test
    @Tag("soak")
    @Tag("promise-1")
    @Tag("promise-2")
    void fiveYearsWithEachEventOnce() {
        today(MONDAY);
        LongTermLife life = begins();
        isInHospital(life, STARTED.plusMonths(5));
        needsMore(life, STARTED.plusMonths(20));
        losesTheProvider(life, STARTED.plusYears(3));
        takesADirectPayment(life, STARTED.plusYears(4));
        movesIntoACareHome(life, STARTED.plusYears(5));
        assertEachReviewWasInItsTime(life);
    }

    private LongTermLife begins() {
        LongTermLife life = LongTermLife.begin(
                team,
                port(),
                "five-years",
                Map.of("inability", "NEEDS_ASSISTANCE"),
                "Millbrook",
                """
                {"person": {"givenName": "Flora", "familyName": "Longniddry", "dateOfBirth": "1939-03-02",
                            "address": "1 Invented Street", "postcode": "ME14 1AB"},
                 "source": "GP", "trigger": "HEALTH_DETERIORATION", "area": "Millbrook", "situation": "Cannot manage alone."}
                """);
        life.hadEnablementBefore();
        life.isAssessed(MONDAY, true);
        isPlanned(life, MONDAY, 105);
        life.agreePlan(MONDAY).completes();
        found(life, "provider-b", MONDAY);
        team.socialWorker().takes("Confirm package start", life.carePackage).completes();
        return life;
    }

    private void isPlanned(LongTermLife life, LocalDate day, int minutes) {
        life.isToldOptions(day);
        life.isPlanned(plans.ofAssessment(life.assessment).orElseThrow().reference(), minutes);
    }

    /** Whoever offers is chosen two days later, and starts on that day. */
    private void found(LongTermLife life, String login, LocalDate day) {
        life.offers(login, life.requirement(), day.plusDays(2));
        goesOnTo(life, day.plusDays(2));
        team.broker()
                .takes("Choose offer", life.carePackage)
                .chooses("What is to happen?", "Take an offer, or two that share the visits")
                .types("Number of the offer", 1)
                .chooses("Who chose?", "The person")
                .completes();
        team.broker()
                .takes("Confirm provider start", life.carePackage)
                .chooses("Has the provider started?", "Yes")
                .types("First day of care", day.plusDays(2))
                .completes();
    }

    /** On the day after it came up. */
    private void hold(ReviewView review) {
        Colleague socialWorker = team.socialWorker();
        switch (review.kind()) {
            case EVENT ->
                socialWorker
                        .takes("Conduct event review", review.caseReference())
                        .chooses("Is the person safe now?", "Yes");
            case SETTLING -> {
                Colleague directCare = team.directCare();
                directCare.visit("/cases/" + review.caseReference() + "/review-signature");
                directCare
                        .picks("review", review.reference())
                        .picks("confirmed", "yes")
                        .presses("Sign review");
                directCare.reads("You have signed the review.");
                socialWorker
                        .takes("Conduct settling review", review.caseReference())
                        .chooses("How has the person settled with the new provider?", "Settled");
            }
            case DIRECT_PAYMENT ->
                socialWorker
                        .takes("Conduct payment review", review.caseReference())
                        .chooses("Is the direct payment used as it was agreed?", "As agreed")
                        .chooses("Can the person still manage it?", "Alone");
            default -> socialWorker.takes("Conduct package review", review.caseReference());
        }
        socialWorker
                .types("Date of the conversation", dayOf(review))
                .chooses("Where was it held?", "At home")
                .chooses("Who took part?", "The person")
                .chooses("Managing and maintaining nutrition", "Met")
                .chooses("Maintaining personal hygiene", "Met")
                .chooses("How content is the person with the care?", "Very satisfied")
                .chooses("What did the review come to?", "No change")
                .pictured("five-years/review-" + review.kind().name().toLowerCase(Locale.ROOT))
                .completes();
    }

    private void isInHospital(LongTermLife life, LocalDate day) {
        goesOnTo(life, day);
        Colleague socialWorker = act(life, "package-stay");
        socialWorker.fills("admittedOn", day).presses("Record stay");
        socialWorker.reads("The stay in hospital is recorded.");

        LocalDate home = day.plusDays(9);
        goesOnTo(life, home);
        act(life, "package-return").fills("returnedOn", home).presses("Record return");
        socialWorker.reads("The return is recorded");
    }

    private Colleague act(LongTermLife life, String path) {
        Colleague socialWorker = team.socialWorker();
        socialWorker.visit("/cases/" + life.carePackage + "/" + path);
        return socialWorker;
    }

    private void needsMore(LongTermLife life, LocalDate day) {
        goesOnTo(life, day);
        LongTermLife again = life.assessedAgain("Millbrook", day);
        isPlanned(again, day, 115);
        again.agreePlan(day)
                .types("First day on which this plan counts", day.plusDays(7))
                .completes();
        goesOnTo(life, day.plusDays(7));
        team.socialWorker().visit("/cases/" + life.carePackage);
        team.socialWorker().reads("13.42").picturedWhole(life.picture("bigger-plan"));
    }

    private void losesTheProvider(LongTermLife life, LocalDate day) {
        goesOnTo(life, day);
        Colleague broker = team.broker();
        broker.visit("/provider-failures/new");
        broker.picks("provider", "harbour-live-in")
                .picks("cause", "BUSINESS_FAILURE")
                .fills("lastVisit", day)
                .fills("lastVisitTime", "12:00")
                .fills("reason", "An administrator was appointed.")
                .presses("Record failure");
        broker.reads("The failure is recorded.");
        life.goesOnTo(LongTermLife.at(day, 13));
        team.directCare()
                .takes("Confirm crisis cover", life.carePackage)
                .chooses("Who makes the visits?", "Homeward Bound")
                .types("Day of the first visit", day)
                .types("Time of that visit", "12:01")
                .pictured(life.picture("crisis-cover"))
                .completes();
        nobodyIsUncovered(day);
        found(life, "provider-a", day);
    }

    private void takesADirectPayment(LongTermLife life, LocalDate day) {
        goesOnTo(life, day);
        act(life, "direct-payment-choice").picks("confirmed", "yes").presses("Record the choice");
        team.socialWorker()
                .takes("Sign payment agreement", life.carePackage)
                .types("Day on which the agreement was signed", day)
                .types("Amount a week", "£220.20")
                .types("Day on which the need was found", day)
                .chooses("Does the person employ somebody?", "No")
                .completes();
        team.finance()
                .takes("Make first payment", life.carePackage)
                .chooses("Where does the money go?", "A prepaid card")
                .types("Day from which it can be used", day)
                .types("Day of the first payment", day)
                .completes();
        LocalDate first = day.plusDays(7);
        goesOnTo(life, first);
        team.socialWorker()
                .takes("Confirm first paid visit", life.carePackage)
                .types("Day of the first paid visit", first)
                .types("Time of that visit", "08:00")
                .types("How is it known?", "A timesheet.")
                .completes();
        nobodyIsUncovered(first);
    }

    private void movesIntoACareHome(LongTermLife life, LocalDate day) {
        goesOnTo(life, day);
        Colleague socialWorker = act(life, "end-decision");
        socialWorker
                .picks("end", "RESIDENTIAL_CARE")
                .fills("lastDay", day)
                .fills("reasons", "You moved into Elm House.")
                .fills("whatFollows", "Elm House gives all her care.")
                .fills("owner", "Residential team")
                .presses("Decide the end");
        socialWorker.reads("The end is decided");
        LetterView reasons = letters.ofCase(life.carePackage).stream()
                .filter(letter -> letter.title().equals("Why your support ends"))
                .findFirst()
                .orElseThrow();
        LongTermLife.accepted(life.caller("social-worker")
                .post(
                        "/api/letters/" + reasons.reference() + "/sending",
                        Map.of("channel", "BY_HAND", "sentOn", day.toString())));
        socialWorker.takes("Close package", life.carePackage).completes();
        socialWorker.visit("/cases/" + life.carePackage);
        socialWorker.reads("The person moved into residential care").picturedWhole(life.picture("end"));
    }

    /** By noon of the day; each review is held on the day after it comes up, and no visit is without its provider. */
    private void goesOnTo(LongTermLife life, LocalDate day) {
        for (Optional<ReviewView> next = nextReview(life, day); next.isPresent(); next = nextReview(life, day)) {
            isNoonOf(life, dayOf(next.get()));
            hold(next.get());
        }
        isNoonOf(life, day);
    }

    private Optional<ReviewView> nextReview(LongTermLife life, LocalDate before) {
        return reviews.ofCase(life.carePackage).stream()
                .filter(review -> review.status() == ReviewStatus.SCHEDULED || review.status() == ReviewStatus.OPEN)
                .filter(review -> dayOf(review).isBefore(before))
                .min(Comparator.comparing(ReviewView::comesUpOn));
    }

    private static LocalDate dayOf(ReviewView review) {
        return review.comesUpOn().plusDays(1);
    }

    private void isNoonOf(LongTermLife life, LocalDate day) {
        if (LongTermLife.at(day, 12).isAfter(clock.instant())) {
            life.goesOnTo(LongTermLife.at(day, 12));
        }
        nobodyIsUncovered(day);
    }

    /** The first of a plan after six to eight weeks, and each other within twelve months of the last. */
    private void assertEachReviewWasInItsTime(LongTermLife life) {
        List<ReviewView> held = reviews.ofCase(life.carePackage).stream()
                .filter(review -> review.status() == ReviewStatus.CONDUCTED)
                .sorted(Comparator.comparing(ReviewView::comesUpOn))
                .toList();
        assertThat(held)
                .extracting(ReviewView::kind)
                .containsAll(ReviewKind.ofPackages().stream()
                        .filter(kind -> kind != ReviewKind.REQUESTED)
                        .toList());
        LocalDate last = STARTED;
        for (ReviewView review :
                held.stream().filter(one -> one.kind().planned()).toList()) {
            assertThat(dayOf(review)).isBeforeOrEqualTo(last.plusMonths(12));
            last = dayOf(review);
        }
        assertThat(dayOf(held.get(0))).isBetween(STARTED.plusDays(42), STARTED.plusDays(56));
    }

    private void nobodyIsUncovered(LocalDate day) {
        assertThat(coverage.checkAll(day)).as("uncovered on %s", day).isZero();
    }
}

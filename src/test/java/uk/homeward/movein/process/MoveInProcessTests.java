package uk.homeward.movein.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.carepackage.PackageStatus;
import uk.homeward.delivery.BreachList;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.DeliveryView;
import uk.homeward.delivery.ElementState;
import uk.homeward.delivery.process.CaredForTest;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterStatus;
import uk.homeward.letters.LetterView;
import uk.homeward.movein.MoveInNotice;
import uk.homeward.movein.MoveInService;
import uk.homeward.movein.MoveInStatus;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Wording;
import uk.homeward.sourcing.process.ApprovedPackages;

/** Continuity of care: nobody who moves in is without care while this council finds out what they need. */
@Tag("promise-1")
class MoveInProcessTests extends CaredForTest {

    private static final LocalDate ARRIVAL = TODAY.plusDays(10);

    @Autowired
    private LetterLookup letters;

    @Autowired
    private MoveInService moves;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private DeliveryService delivery;

    @Autowired
    private BreachList breaches;

    @Test
    void needsAreMetFromTheDayOfArrivalAndOurOwnAssessmentIsAskedFor() {
        String carePackage = expected();

        assertThat(assessments.ofCase(carePackage)).singleElement().satisfies(asked -> assertThat(asked.source())
                .isEqualTo(AssessmentSource.MOVED_IN));
        assertThat(open(assessments.ofCase(carePackage).get(0).reference())).containsExactly("userTask_assessNeeds");
        DeliveryView care = delivery.find(carePackage).orElseThrow();
        assertThat(care.elements()).singleElement().satisfies(part -> {
            assertThat(part.startsOn()).isEqualTo(ARRIVAL);
            assertThat(part.hoursPerWeek()).isEqualByComparingTo("10.5");
            assertThat(part.state()).isEqualTo(ElementState.PLANNED);
        });
        travelTo(ARRIVAL.plusDays(2));

        act("social-worker", () -> moves.arrived(carePackage, ARRIVAL.plusDays(1)));

        assertThat(delivery.find(carePackage).orElseThrow().elements())
                .allMatch(part -> ARRIVAL.plusDays(1).equals(part.confirmedOn()));
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
        assertThat(breaches.count()).isZero();
        assertThat(moves.ofPackage(carePackage).get(0).status()).isEqualTo(MoveInStatus.MET);
    }

    /** It goes on, however long the assessment takes, and ends on the day on which care under our own plan begins. */
    @Test
    void whatMetTheNeedsEndsWhenOurOwnPlanIsCarriedOutAndNotBefore() {
        String person = exempted();
        String carePackage = expected(person);
        travelTo(ARRIVAL);
        act("social-worker", () -> moves.arrived(carePackage, ARRIVAL));
        travelTo(ARRIVAL.plusDays(60));
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
        assertThat(delivery.find(carePackage).orElseThrow().elements()).allMatch(part -> part.endsOn() == null);

        LocalDate day = ARRIVAL.plusDays(60);
        begin("social-worker", () -> new ApprovedPackages(database, packages).personalBudget(person, day, HOMEWARD));
        assertThat(delivery.find(carePackage).orElseThrow().elements()).allMatch(part -> part.endsOn() == null);
        complete(
                "broker",
                sourcing.referencesOfPackage(carePackage).get(0),
                "confirmProviderStart",
                Map.of("providerStarted", "YES", "startedOn", day.toString()));
        complete("social-worker", carePackage, "confirmPackageStart", Map.of());

        DeliveryView care = delivery.find(carePackage).orElseThrow();
        assertThat(packages.find(carePackage).status()).isEqualTo(PackageStatus.ACTIVE);
        assertThat(care.elements().get(0).endsOn()).isEqualTo(day);
        assertThat(care.elements().get(1).startsOn()).isEqualTo(day);
        assertThat(care.uncovered()).isEmpty();
        assertThat(breaches.count()).isZero();
        assertThat(moves.ofPackage(carePackage).get(0).status()).isEqualTo(MoveInStatus.OVER);
    }

    @Test
    void whoeverStaysWhereTheyAreHasNoCareHere() {
        String carePackage = expected();

        act("social-worker", () -> moves.withdraw(carePackage, "She stays with her son."));

        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
        assertThat(delivery.find(carePackage).orElseThrow().elements()).allMatch(part -> part.endedAs() != null);
        assertThatThrownBy(() -> moves.withdraw(carePackage, "Twice.")).isInstanceOf(Conflict.class);
    }

    @Test
    void thePersonHasItInWritingThatTheirCareGoesOn() {
        String carePackage = expected();

        LetterView letter = letters.ofCase(carePackage).get(0);
        assertThat(letter.title()).isEqualTo("Your care when you move to us");
        assertThat(letter.wording())
                .contains("Kent County Council told us")
                .contains("From " + Wording.day(ARRIVAL) + " you have care at home here, 10.5 hours a week.");
        act("social-worker", () -> moves.withdraw(carePackage, "She stays with her son."));
        assertThat(letters.find(letter.reference()).status()).isEqualTo(LetterStatus.NOT_NEEDED);
    }

    @Test
    void aMoveIsToldOnce() {
        String carePackage = expected();

        assertThatThrownBy(() -> moves.expect(carePackage, notice()))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("on record already");
    }

    private String expected() {
        return expected(people.register(somebody("Ada")));
    }

    private String expected(String person) {
        return begin("social-worker", () -> moves.expect(person, "Millbrook", notice()));
    }

    private static MoveInNotice notice() {
        return new MoveInNotice(
                "Kent County Council",
                TODAY,
                ARRIVAL,
                "Two visits a day, to wash and to dress.",
                new BigDecimal("10.5"),
                "harbour-live-in");
    }
}

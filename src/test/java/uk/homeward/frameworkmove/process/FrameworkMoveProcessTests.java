package uk.homeward.frameworkmove.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import uk.homeward.calendar.TimePassed;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.dataimport.ImportFiles;
import uk.homeward.framework.FrameworkService;
import uk.homeward.frameworkmove.FrameworkMoveView;
import uk.homeward.frameworkmove.MoveChoice;
import uk.homeward.frameworkmove.MoveStatus;
import uk.homeward.frameworkmove.MovingLine;
import uk.homeward.frameworkmove.MovingProvider;
import uk.homeward.letters.LetterLookup;
import uk.homeward.letters.LetterStatus;
import uk.homeward.letters.LetterView;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

class FrameworkMoveProcessTests extends MovingTest {

    private static final LocalDate MOVES_ON = LocalDate.of(2027, 4, 1);
    private static final String GOES = "harbour-live-in";
    private static final String STAYS = "homeward-bound";

    @Autowired
    private FrameworkService framework;

    @Autowired
    private LetterLookup written;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    @Tag("ELO-12")
    void aSuccessfulProviderIsOnTheNewFrameworkAtItsRateFromItsFirstDay() {
        String move = opened();
        assertThat(lookup.find(move).providers())
                .extracting(MovingProvider::code)
                .containsExactlyInAnyOrder(STAYS, GOES, "saltmarsh-homecare");

        decide(move, STAYS, "26.10", null);

        assertThat(framework.standing(STAYS).ratePerHour()).isEqualByComparingTo("24.80");
        travelTo(MOVES_ON);
        assertThat(framework.standing(STAYS).ratePerHour()).isEqualByComparingTo("26.10");
        assertThatThrownBy(() -> decide(move, STAYS, "26.10", null)).isInstanceOf(Conflict.class);
        assertThatThrownBy(() -> decide(move, GOES, null, null))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Say why");
    }

    @Test
    @Tag("ELO-13")
    void whoeverHasASuccessfulProviderStaysWithItUnderItsNewContract() {
        String carePackage = served(STAYS);
        String move = opened();
        decide(move, STAYS, "26.10", null);
        assertThat(open(carePackage)).isEmpty();
        assertThat(of(carePackage).status()).isEqualTo(MoveStatus.STAYS);

        travelTo(MOVES_ON);

        assertThat(of(carePackage).status()).isEqualTo(MoveStatus.RENEWED);
        assertThat(of(carePackage).lateSince()).isNull();
        assertThat(given(carePackage).providerCode()).isEqualTo(STAYS);
        assertThat(given(carePackage).ratePerHour()).isEqualByComparingTo("26.10");
        assertThat(given(carePackage).startsOn()).isEqualTo(MOVES_ON);
        assertThat(uncovered(carePackage)).isEmpty();
        assertLife("provider-choice", carePackage).isEnded().hasPassed("endEvent_renewed");
    }

    @Test
    @Tag("ELO-52")
    @Tag("promise-1")
    void whoeverGivesTheCareGoesOnUntilTheNewProviderHasCome() {
        String carePackage = served(GOES);
        String move = opened();
        decide(move, GOES, null, "Another tender was better.");
        LocalDate first = TODAY.plusDays(7);
        assertThat(refused(
                        "social-worker",
                        carePackage,
                        "askForProviderChoice",
                        toProvider("OTHER_PROVIDER", STAYS, first)))
                .contains("not on the new framework");
        decide(move, STAYS, "26.10", null);
        assertThat(refused("social-worker", carePackage, "askForProviderChoice", choice("WORKERS_MOVE")))
                .contains("last visit");
        assertThat(refused(
                        "social-worker",
                        carePackage,
                        "askForProviderChoice",
                        toProvider("OTHER_PROVIDER", GOES, first)))
                .contains("Choose another one");

        complete("social-worker", carePackage, "askForProviderChoice", toProvider("WORKERS_MOVE", STAYS, first));

        assertThat(of(carePackage).status()).isEqualTo(MoveStatus.STARTING);
        assertThat(given(carePackage).providerCode()).isEqualTo(GOES);
        assertThat(refused("broker", carePackage, "confirmNewStart", Map.of("newProviderCame", "YES")))
                .contains("lies ahead");
        travelTo(first.plusDays(1));
        assertThat(given(carePackage).providerCode()).isEqualTo(GOES);
        assertThat(uncovered(carePackage)).isEmpty();

        complete("broker", carePackage, "confirmNewStart", Map.of("newProviderCame", "YES"));

        assertThat(given(carePackage).providerCode()).isEqualTo(STAYS);
        assertThat(given(carePackage).startsOn()).isEqualTo(first);
        assertThat(uncovered(carePackage)).isEmpty();
        assertThat(of(carePackage).newProvider()).isNotNull();
        runLives("framework-move");
        travelTo(MOVES_ON);
        assertThat(of(carePackage).status()).isEqualTo(MoveStatus.RENEWED);
        assertThat(given(carePackage).ratePerHour()).isEqualByComparingTo("26.10");
        assertThat(uncovered(carePackage)).isEmpty();
    }

    @Test
    @Tag("ELO-12")
    void whoMovesOnTheDayIsWithTheNewProvider() {
        String carePackage = served(GOES);
        String move = opened();
        decide(move, GOES, null, "Another tender was better.");
        decide(move, STAYS, "26.10", null);
        complete("social-worker", carePackage, "askForProviderChoice", toProvider("WORKERS_MOVE", STAYS, MOVES_ON));
        travelTo(MOVES_ON);
        assertThat(of(carePackage).lateSince()).isNull();

        complete("broker", carePackage, "confirmNewStart", Map.of("newProviderCame", "YES"));

        assertThat(of(carePackage).status()).isEqualTo(MoveStatus.MOVED);
        assertThat(given(carePackage).ratePerHour()).isEqualByComparingTo("26.10");
        assertLife("provider-choice", carePackage).isEnded().hasPassed("endEvent_moved");
    }

    /** Also where everybody known was settled: the move is open again. */
    @Test
    @Tag("ELO-12")
    void whoJoinsAProviderAfterItsDecisionIsFound() {
        String move = opened();
        decide(move, STAYS, "26.10", null);
        decide(move, "saltmarsh-homecare", null, "Its grades fell.");
        decide(move, GOES, null, "Another tender was better.");
        assertThat(lookup.find(move).closedOn()).isEqualTo(TODAY);
        String chooses = served(GOES);
        String stays = served(STAYS);
        assertThat(lookup.ofPackage(chooses)).isEmpty();

        timePasses();

        assertThat(lookup.find(move).closedOn()).isNull();
        assertThat(of(chooses).status()).isEqualTo(MoveStatus.TO_CHOOSE);
        assertThat(of(stays).status()).isEqualTo(MoveStatus.STAYS);
        assertThat(open(chooses)).containsExactly("userTask_askForProviderChoice");
        assertThat(lettersOf(chooses)).hasSize(1);
        timePasses();
        assertThat(open(chooses)).containsExactly("userTask_askForProviderChoice");
        complete("social-worker", chooses, "askForProviderChoice", choice("DIRECT_PAYMENT"));
        timePasses();
        assertThat(of(chooses).status()).isEqualTo(MoveStatus.PAYMENT_CHOSEN);
    }

    /** Whoever begins with a provider under its new contract has nothing to wait for; and a move that is over takes in nobody. */
    @Test
    @Tag("ELO-12")
    void whoBeginsUnderTheNewFrameworkIsInNoMove() {
        String move = opened();
        decide(move, STAYS, "26.10", null);
        decide(move, "saltmarsh-homecare", null, "Its grades fell.");
        decide(move, GOES, null, "Another tender was better.");
        travelTo(MOVES_ON);
        String late = served(GOES);

        timePasses();

        assertThat(lookup.ofPackage(late)).isEmpty();
        assertThat(lookup.find(move).closedOn()).isEqualTo(TODAY);
    }

    private void timePasses() {
        events.publishEvent(new TimePassed(LocalDate.now(clock)));
        runLives("framework-move");
    }

    @Test
    void whereTheNewProviderStaysAwayThePersonChoosesAnew() {
        String carePackage = served(GOES);
        String move = opened();
        decide(move, GOES, null, "Another tender was better.");
        decide(move, STAYS, "26.10", null);
        complete(
                "social-worker",
                carePackage,
                "askForProviderChoice",
                toProvider("OTHER_PROVIDER", STAYS, TODAY.plusDays(7)));
        assertThat(refused("broker", carePackage, "confirmNewStart", Map.of("newProviderCame", "NO")))
                .contains("Say why");

        complete(
                "broker",
                carePackage,
                "confirmNewStart",
                Map.of("newProviderCame", "NO", "stayedAwayBecause", "It has nobody there."));

        assertThat(open(carePackage)).containsExactly("userTask_askForProviderChoice");
        assertThat(given(carePackage).providerCode()).isEqualTo(GOES);
        assertThat(of(carePackage).choice()).isNull();
    }

    @Test
    void aDirectPaymentIsSetUpWhileTheProviderGoesOn() {
        String carePackage = served(GOES);
        decide(opened(), GOES, null, "Another tender was better.");

        complete("social-worker", carePackage, "askForProviderChoice", choice("DIRECT_PAYMENT"));

        assertThat(of(carePackage).status()).isEqualTo(MoveStatus.PAYMENT_CHOSEN);
        assertThat(given(carePackage).providerCode()).isEqualTo(GOES);
        assertThat(open(carePackage)).containsExactly("userTask_signPaymentAgreement");
        assertLife("provider-choice", carePackage).isEnded().hasPassed("endEvent_paymentChosen");
    }

    @Test
    @Tag("ELO-11")
    void whoeverStaysOutsideTheFrameworkHasAReasonAndAnApprover() {
        String carePackage = served(GOES);
        decide(opened(), GOES, null, "Another tender was better.");
        complete("social-worker", carePackage, "askForProviderChoice", choice("STAY"));
        complete(
                "manager",
                carePackage,
                "decideAboutStaying",
                Map.of("stayApproved", "NO", "stayReason", "It closes in June."));
        assertThat(of(carePackage).status()).isEqualTo(MoveStatus.TO_CHOOSE);

        complete("social-worker", carePackage, "askForProviderChoice", choice("STAY"));
        complete("manager", carePackage, "decideAboutStaying", Map.of("stayApproved", "YES"));

        assertThat(of(carePackage).status()).isEqualTo(MoveStatus.STAYS_OFF);
        assertThat(of(carePackage).approvedBy()).isEqualTo("manager");
        assertThat(of(carePackage).choiceWords()).isNotBlank();
        assertThat(given(carePackage).providerCode()).isEqualTo(GOES);
        assertLife("provider-choice", carePackage).isEnded().hasPassed("endEvent_staysOff");
    }

    @Test
    void nobodyApprovesAWishThatTheyRecorded() {
        String carePackage = served(GOES);
        decide(opened(), GOES, null, "Another tender was better.");
        complete("social-worker", carePackage, "askForProviderChoice", choice("STAY"));
        database.update("update moving_person set chosen_by = 'manager'");

        assertThat(refused("manager", carePackage, "decideAboutStaying", Map.of("stayApproved", "YES")))
                .contains("recorded this wish yourself");
    }

    @Test
    @Tag("promise-11")
    void whoIsNotSettledOnTheDayIsLoudAndTheirCareGoesOn() {
        String carePackage = served(GOES);
        String move = opened();
        decide(move, GOES, null, "Another tender was better.");

        travelTo(MOVES_ON);

        assertThat(lookup.find(move).late()).isEqualTo(1);
        assertThat(lookup.late()).isEqualTo(1);
        assertThat(lookup.people(move, MoveStatus.TO_CHOOSE, PageQuery.first(10))
                        .items())
                .extracting(MovingLine::lateSince)
                .containsExactly(MOVES_ON);
        assertThat(given(carePackage).providerCode()).isEqualTo(GOES);
        assertThat(uncovered(carePackage)).isEmpty();
        assertThat(open(carePackage)).containsExactly("userTask_askForProviderChoice");
        complete("social-worker", carePackage, "askForProviderChoice", choice("DIRECT_PAYMENT"));
        assertThat(lookup.late()).isZero();
    }

    @Test
    void aMoveIsOverWhenEveryProviderIsDecidedAndEverybodySettled() {
        String leaves = served(GOES);
        String early = served(GOES);
        String move = opened();
        act("commissioner", () -> moves.decide(move, GOES, false, null, "Another tender was better."));
        act("social-worker", () -> packages.close(early, PackageEnd.MOVED_AWAY, null));
        runLives("framework-move");
        assertThat(of(early).status()).isEqualTo(MoveStatus.OVER);
        decide(move, STAYS, "26.10", null);
        act("social-worker", () -> packages.close(leaves, PackageEnd.MOVED_AWAY, null));
        assertLife("provider-choice", leaves).isEnded().hasPassed("endEvent_careOver");
        assertThat(lookup.find(move).closedOn()).isNull();

        decide(move, "saltmarsh-homecare", null, "Its grades fell.");

        FrameworkMoveView over = lookup.find(move);
        assertThat(over.closedOn()).isEqualTo(TODAY);
        assertThat(over.waitsForTenders()).isFalse();
        assertThat(over.people()).isEqualTo(Map.of(MoveStatus.OVER, 2L));
        assertLife("framework-move", move).isEnded().hasPassed("endEvent_everybodySettled");
    }

    /** Whose provider is successful has nothing to be told. */
    @Test
    @Tag("ELO-12")
    void whoeverHasToChooseHasALetter() {
        String chooses = served(GOES);
        String stays = served(STAYS);
        String move = opened();

        decide(move, GOES, null, "Another tender was better.");
        decide(move, STAYS, "26.10", null);

        assertThat(lettersOf(chooses)).singleElement().satisfies(letter -> {
            assertThat(letter.status()).isEqualTo(LetterStatus.WRITTEN);
            assertThat(letter.wording()).contains("Harbour", "1 April 2027", "goes on until somebody else has come");
        });
        assertThat(lettersOf(stays)).isEmpty();
    }

    /** It stopped, for whatever reason: whoever follows is found as for everybody. */
    @Test
    void whereTheProviderGivesNoCareAnyMoreNothingIsToBeChosen() {
        String chooses = served(GOES);
        String stays = served(STAYS);
        String move = opened();
        decide(move, GOES, null, "Another tender was better.");
        decide(move, STAYS, "26.10", null);

        List.of(chooses, stays)
                .forEach(one -> act(
                        "broker", () -> delivery.stopped(one, 1, LocalDateTime.now(clock), "Its workers have left.")));

        assertThat(of(chooses).status()).isEqualTo(MoveStatus.OVER);
        assertThat(of(stays).status()).isEqualTo(MoveStatus.OVER);
        assertThat(open(chooses)).doesNotContain("userTask_askForProviderChoice");
        assertThat(lettersOf(chooses)).extracting(LetterView::status).containsExactly(LetterStatus.NOT_NEEDED);
        assertLife("provider-choice", stays).isEnded().hasPassed("endEvent_careOver");
    }

    /** They stand where they stood when their provider was decided, and the move that was closed with them is open again. */
    @Test
    @Tag("promise-12")
    void whoseEndWasAMistakeIsAskedAgain() {
        String carePackage = served(GOES);
        String move = opened();
        decide(move, STAYS, "26.10", null);
        decide(move, "saltmarsh-homecare", null, "Its grades fell.");
        decide(move, GOES, null, "Another tender was better.");
        act("social-worker", () -> packages.close(carePackage, PackageEnd.MOVED_AWAY, null));
        assertThat(lookup.find(move).closedOn()).isNotNull();

        act("social-worker", () -> packages.goOn(carePackage, true));
        runLives("framework-move");

        assertThat(lookup.find(move).closedOn()).isNull();
        assertThat(of(carePackage).status()).isEqualTo(MoveStatus.TO_CHOOSE);
        assertThat(open(carePackage)).containsExactly("userTask_askForProviderChoice");
        complete("social-worker", carePackage, "askForProviderChoice", choice("DIRECT_PAYMENT"));
        assertThat(lookup.find(move).closedOn()).isNotNull();
    }

    @Test
    @Tag("promise-7")
    void theMoveWaitsForItsDecisionAndIsOpenOnce() {
        String move = opened();
        assertThatThrownBy(() -> moves.open()).isInstanceOf(Conflict.class).hasMessageContaining(move);
        endLives("framework-move", "moving_person", "framework_move_provider", "framework_move");
        clock.moveTo(LocalDate.of(2026, 10, 8).atTime(12, 0).toInstant(ZoneOffset.UTC));

        assertThatThrownBy(() -> moves.open()).isInstanceOf(Refusal.class).hasMessageContaining("not in force");
    }

    @Test
    void whatStandsOnRecordIsSaidOfEverybody() {
        assertThat(List.of(MoveChoice.values()))
                .allSatisfy(one -> assertThat(one.label()).isNotBlank());
        assertThat(List.of(MoveStatus.values()).stream().filter(MoveStatus::settled))
                .containsExactly(
                        MoveStatus.RENEWED,
                        MoveStatus.PAYMENT_CHOSEN,
                        MoveStatus.STAYS_OFF,
                        MoveStatus.MOVED,
                        MoveStatus.OVER);
    }

    private List<LetterView> lettersOf(String carePackage) {
        return written.ofCase(carePackage).stream()
                .filter(letter -> letter.template().equals("provider-choice"))
                .toList();
    }

    private String opened() {
        return begin("commissioner", () -> moves.open());
    }

    private String served(String provider) {
        return broughtIn(1, number -> ImportFiles.homeCare(
                                number, TODAY.minusYears(1), TODAY.minusDays(30).toString())
                        .replace(STAYS, provider))
                .get(0);
    }
}

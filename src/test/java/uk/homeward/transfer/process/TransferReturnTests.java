package uk.homeward.transfer.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.person.DeathWithdrawalService;
import uk.homeward.refusal.Refusal;
import uk.homeward.transfer.HoldReason;
import uk.homeward.transfer.TransferStatus;
import uk.homeward.transfer.WaveStatus;

/** A death that was told by mistake brings the person back to where they stood in their transfer, without a gap. */
@Tag("promise-12")
@Tag("DER-37")
class TransferReturnTests extends ServedByDirectCareTest {

    @Autowired
    private DeathWithdrawalService deaths;

    @Test
    void whoeverWasSearchedForIsSearchedForOnAndTheReviewStands() {
        String carePackage = servedByDirectCare("Abel");
        openWave();
        reviewed(carePackage);
        String requirement = offered(carePackage);
        diesByMistake(carePackage);
        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.DIED);
        assertThat(sourcing.isSearching(carePackage)).isFalse();

        lives(carePackage);

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.SOURCING);
        assertThat(of(carePackage).requirement()).isEqualTo(requirement);
        assertThat(open(requirement)).containsExactly("userTask_chooseOffer");
        complete(
                "broker",
                requirement,
                "chooseOffer",
                Map.of("offerAnswer", "AWARD", "offerNumber", 1, "chosenBy", "PERSON"));
        cutOver(carePackage);
        assertThat(giverOf(carePackage)).isEqualTo(HOMEWARD);
        assertWithoutGap(carePackage);
    }

    @Test
    void aHandoverThatWasPlannedIsPlannedAgainAndDirectCareGoesOn() {
        String carePackage = found("Bess");
        String transfer = of(carePackage).reference();
        complete("direct-care", transfer, "planHandover", whole(handover(nextTuesday())));
        diesByMistake(carePackage);

        lives(carePackage);

        assertThat(giverOf(carePackage)).isEqualTo(DIRECT_CARE);
        assertWithoutGap(carePackage);
        assertThat(open(transfer)).containsExactly("userTask_planHandover");
        cutOver(carePackage);
        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.SETTLING);
        assertWithoutGap(carePackage);
    }

    @Test
    void whoeverSettlesSettlesOn() {
        String carePackage = found("Cora");
        cutOver(carePackage);
        diesByMistake(carePackage);

        lives(carePackage);

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.SETTLING);
        assertThat(giverOf(carePackage)).isEqualTo(HOMEWARD);
        assertWithoutGap(carePackage);
    }

    @Test
    void aMeetingIsBookedAnewAndWhoeverWasNotReachedIsWrittenToAgain() {
        String met = servedByDirectCare("Dean");
        String unreached = servedByDirectCare("Elsa");
        openWave();
        told(met);
        meet(met);
        for (String carePackage : List.of(met, unreached)) {
            diesByMistake(carePackage);
            lives(carePackage);
        }
        runLives();

        assertThat(of(met).status()).isEqualTo(TransferStatus.LETTER_SENT);
        assertThat(open(of(met).reference())).containsExactly("userTask_bookReviewMeeting");
        assertThat(of(unreached).status()).isEqualTo(TransferStatus.IN_SCOPE);
        told(unreached);
        assertThat(open(of(unreached).reference())).containsExactly("userTask_bookReviewMeeting");
    }

    @Test
    void aTransferThatRestsRestsOn() {
        String carePackage = servedByDirectCare("Finn");
        servedByDirectCare("Fay");
        openWave();
        told(carePackage);
        String transfer = of(carePackage).reference();
        act("social-worker", () -> transferring.hold(transfer, HoldReason.BEREAVEMENT, LocalDate.now(clock)));
        diesByMistake(carePackage);

        lives(carePackage);

        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.ON_HOLD);
        assertThat(open(transfer)).isEmpty();
        act("social-worker", () -> transferring.goOn(transfer));
        assertThat(open(transfer)).containsExactly("userTask_bookReviewMeeting");
    }

    @Test
    void keptUntilADayTheyAreLookedAtAgainOnThatDay() {
        String carePackage = servedByDirectCare("Gina");
        openWave();
        told(carePackage);
        meet(carePackage);
        LocalDate again = LocalDate.now(clock).plusDays(28);
        signBoth(
                carePackage,
                findings("END_OF_LIFE", Map.of("reason", "Weeks to live.", "rebrokerOn", again.toString())));
        diesByMistake(carePackage);

        lives(carePackage);
        assertThat(of(carePackage).status()).isEqualTo(TransferStatus.RETAINED);
        assertThat(open(of(carePackage).reference())).isEmpty();
        travelTo(again);

        assertThat(open(of(carePackage).reference())).containsExactly("userTask_bookReviewMeeting");
    }

    /** The area closed because nobody else was left. */
    @Test
    @Tag("DER-25")
    @Tag("DER-40")
    void whoeverWasNotEngagedWhenTheAreaClosedIsAskedWithItsNextWave() {
        String carePackage = servedByDirectCare("Hope");
        String wave = openWave();
        told(carePackage);
        diesByMistake(carePackage);
        assertThat(areas.find(wave).status()).isEqualTo(WaveStatus.CLOSED);

        lives(carePackage);

        String next = begin("commissioner", () -> of(carePackage).wave());
        travelTo(LocalDate.now(clock));
        assertThat(next).isNotEqualTo(wave);
        assertThat(areas.find(wave).engagement().open()).isZero();
        assertThat(areas.find(next).status()).isEqualTo(WaveStatus.PLANNED);
        assertThat(areas.find(next).neededMinutes()).isEqualTo(132);
        LocalDate meeting = LocalDate.now(clock).plusDays(20);
        assertThatThrownBy(() -> act(
                        "social-worker",
                        () -> meetings.book(of(carePackage).reference(), meeting, "At home", "Hope Example")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("nobody there is asked about a transfer yet");
        openNext(next);
        assertThat(open(of(carePackage).reference())).containsExactly("userTask_bookReviewMeeting");
    }

    private void diesByMistake(String carePackage) {
        String person = packages.find(carePackage).personReference();
        act("social-worker", () -> people.recordDeath(person, LocalDate.now(clock), null));
        assertThat(packages.find(carePackage).end()).isEqualTo(PackageEnd.PERSON_DIED);
    }

    private void lives(String carePackage) {
        String person = packages.find(carePackage).personReference();
        String asked = begin("social-worker", () -> deaths.ask(person, true, "The ward named another patient."));
        begin("manager", () -> {
            approvals.approve(asked, null);
            return of(carePackage).reference();
        });
    }

    private void assertWithoutGap(String carePackage) {
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
    }
}

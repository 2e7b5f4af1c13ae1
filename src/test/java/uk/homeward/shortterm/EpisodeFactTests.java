package uk.homeward.shortterm;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.START;
import static uk.homeward.shortterm.EpisodeHouse.on;
import static uk.homeward.shortterm.EpisodeHouse.progress;
import static uk.homeward.shortterm.EpisodeHouse.worried;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.homeward.council.ExtensionReason;
import uk.homeward.hospital.StayDates;
import uk.homeward.refusal.Refusals;
import uk.homeward.shortterm.EpisodeFact.AdmittedToHospital;
import uk.homeward.shortterm.EpisodeFact.ChargeReconsidered;
import uk.homeward.shortterm.EpisodeFact.ChargeStarted;
import uk.homeward.shortterm.EpisodeFact.ConcernAnswered;
import uk.homeward.shortterm.EpisodeFact.ConcernRaised;
import uk.homeward.shortterm.EpisodeFact.EpisodeEndedByDeath;
import uk.homeward.shortterm.EpisodeFact.EpisodeOpened;
import uk.homeward.shortterm.EpisodeFact.ExtensionApproved;
import uk.homeward.shortterm.EpisodeFact.ExtensionRefused;
import uk.homeward.shortterm.EpisodeFact.ExtensionRequested;
import uk.homeward.shortterm.EpisodeFact.GoalsAgreed;
import uk.homeward.shortterm.EpisodeFact.ProgressRecorded;
import uk.homeward.shortterm.EpisodeFact.PurposeChanged;
import uk.homeward.shortterm.EpisodeFact.SupportEnded;
import uk.homeward.shortterm.EpisodeFact.SupportEndedEarly;
import uk.homeward.shortterm.EpisodeFact.SupportLapsed;
import uk.homeward.shortterm.EpisodeFact.SupportNotStarted;
import uk.homeward.shortterm.EpisodeFact.SupportStarted;
import uk.homeward.shortterm.EpisodeFact.ToldAboutCharge;

/** Whatever happens to an episode is told, in its case and in the order in which it happened. */
class EpisodeFactTests {

    private static final String CASE = "REF-000001";
    private static final String IT = "EPI-000001";

    private final EpisodeHouse house = ServiceExamples.home().house();

    private List<EpisodeFact> told() {
        return house.facts(EpisodeFact.class);
    }

    private void askedForMore(int day) {
        house.day(day);
        house.review(
                IT,
                FindingsExamples.on(on(day)).extend(7, "POTENTIAL_NOT_REACHED").build());
    }

    @Test
    void aLifeIsToldFromItsFirstDayToItsLast() {
        house.started("HOME");
        house.day(7);
        house.progress.record(IT, worried("Eats little.", 4));
        house.concerns.answerConcern(IT, "The dietitian is asked.");
        askedForMore(36);
        house.extensions.answer(IT, new ExtensionAnswer(true, 5, "She gains."));
        house.day(42);
        house.tell(IT);
        house.charges.start(IT);
        house.charges.start(IT);
        house.review(IT, FindingsExamples.on(on(42)).build());
        house.day(46);
        house.endings.end(IT);

        assertThat(told())
                .containsExactly(
                        new EpisodeOpened(IT, CASE, "HOME", START),
                        new GoalsAgreed(IT, CASE, 1),
                        new SupportStarted(IT, CASE, START, on(41)),
                        new ProgressRecorded(IT, CASE, on(7), null),
                        new ConcernRaised(IT, CASE, on(7)),
                        new ConcernAnswered(IT, CASE, on(7)),
                        new ExtensionRequested(IT, CASE, 7, ExtensionReason.POTENTIAL_NOT_REACHED),
                        new ExtensionApproved(IT, CASE, 5, on(46), "She gains."),
                        new ToldAboutCharge(IT, CASE, on(42), ChargeTold.Format.LETTER, FinancialAssessment.ASSESSED),
                        new ChargeReconsidered(IT, CASE),
                        new ChargeStarted(IT, CASE, on(42)),
                        new SupportEnded(IT, CASE, on(46), Sequel.NO_SUPPORT_NEEDED));
    }

    @Test
    void aRefusedExtensionTellsThatThePlannedEndStands() {
        house.started("HOME");
        askedForMore(36);

        house.extensions.answer(IT, new ExtensionAnswer(false, null, "Others wait."));

        assertThat(told()).endsWith(new ExtensionRefused(IT, CASE, on(41), "Others wait."));
    }

    @Test
    void aChangeOfPurposeTellsFromWhenItIsCharged() {
        house.started("HOME");
        house.day(10);

        house.purposes.changeNow(IT, on(9), "Goals are met.");

        assertThat(told())
                .endsWith(
                        new PurposeChanged(IT, CASE, on(9), on(10), true, "Goals are met."),
                        new ChargeReconsidered(IT, CASE));
    }

    @Test
    void aStayInHospitalIsToldAndWhatBecameOfIt() {
        house.started("HOME");
        house.day(10);

        house.admissions.admit(IT, StayDates.since(on(10)));
        house.day(24);
        house.lapse(IT);

        assertThat(told())
                .endsWith(
                        new AdmittedToHospital(IT, CASE, on(10), "STA-000001", null),
                        new SupportLapsed(IT, CASE, on(24)));
    }

    @Test
    void whatDidNotStartIsTold() {
        house.open("HOME");

        house.starts.confirm(IT, new StartConfirmation(false, null, null, null, "Stays with her son."));

        assertThat(told()).endsWith(new SupportNotStarted(IT, CASE, "Stays with her son."));
    }

    @Test
    void anEarlyEndIsTold() {
        house.started("HOME");

        house.endEarly(IT, START, Sequel.DECLINED, "Enough.");

        assertThat(told()).endsWith(new SupportEndedEarly(IT, CASE, "Enough."));
    }

    @Test
    void aDeathIsTold() {
        house.started("HOME");
        house.day(3);

        house.die(on(2));

        assertThat(told()).endsWith(new EpisodeEndedByDeath(IT, CASE, on(2)));
    }

    @Test
    void whatIsRefusedIsNotTold() {
        house.started("HOME");
        house.day(7);

        Refusals.of(() -> house.progress.record(IT, progress(200, 4)));

        assertThat(house.facts(ProgressRecorded.class)).isEmpty();
    }
}

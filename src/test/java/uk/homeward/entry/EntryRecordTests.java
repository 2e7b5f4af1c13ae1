package uk.homeward.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.audit.AuditEntry;
import uk.homeward.audit.AuditTrail;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.paging.PageQuery;
import uk.homeward.person.NhsNumbers;
import uk.homeward.person.PersonExamples;
import uk.homeward.person.PersonSearch;
import uk.homeward.person.PersonService;
import uk.homeward.referral.Destination;
import uk.homeward.referral.ReferralExamples;
import uk.homeward.referral.ReferralExamples.Asked;
import uk.homeward.referral.ReferralLists;
import uk.homeward.referral.ReferralService;
import uk.homeward.referral.ReferralStatus;
import uk.homeward.referral.ReferralView;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.reports.DischargeDelay;
import uk.homeward.reports.MonthlyReport;
import uk.homeward.shortterm.EndReason;
import uk.homeward.shortterm.EpisodeLookup;
import uk.homeward.shortterm.EpisodeStatus;
import uk.homeward.shortterm.EpisodeView;

/** On the database and the engine: what is kept of a referral and its way in, and that both always stand at the same point. */
class EntryRecordTests extends HomewardTest {

    private static final String NO_SERVICE = "NFA: No services offered for other reason";

    @Autowired
    private ReferralService referrals;

    @Autowired
    private ReferralLists lists;

    @Autowired
    private EntryService entries;

    @Autowired
    private MonthlyReport report;

    @Autowired
    private EpisodeLookup episodes;

    @Autowired
    private PersonSearch search;

    @Autowired
    private PersonService people;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private TaskService tasks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Clock clock;

    @Test
    void keepsAllThatWasAskedAndProposesARoute() {
        Asked asked = fromHospital().formerPackage("PKG-000044").urgently();

        ReferralView kept = referrals.find(referrals.receive(asked.request()));

        assertThat(kept.status()).isEqualTo(ReferralStatus.RECEIVED);
        assertThat(kept.source()).isEqualTo(asked.source());
        assertThat(kept.trigger()).isEqualTo(asked.trigger());
        assertThat(kept.urgent()).isTrue();
        assertThat(kept.area()).isEqualTo("Millbrook");
        assertThat(kept.expectedDischargeOn()).isEqualTo(asked.expectedDischargeOn());
        assertThat(kept.medicallyFitOn()).isEqualTo(asked.medicallyFitOn());
        assertThat(kept.formerPackage()).isEqualTo("PKG-000044");
        assertThat(kept.situation()).isEqualTo(asked.situation());
        assertThat(kept.proposedRoute()).isEqualTo(Destination.STEP_DOWN);
        assertThat(referrals.ofPerson(kept.personReference())).containsExactly(kept);
        assertThat(lists.all(PageQuery.first(50)).items()).contains(kept);
        assertThat(trail.of(kept.reference()))
                .extracting(AuditEntry::what)
                .containsExactly("Referral received", "Route proposed");
    }

    @Test
    void keepsNothingOfAReferralThatWasRefused() {
        long before = runtime.createProcessInstanceQuery().count();
        String number = NhsNumbers.next();
        Asked noArea = fromHospital().person(null, PersonExamples.ada(number)).area("");

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> referrals.receive(noArea.request()));

        assertThat(search.search(number)).isEmpty();
        assertThat(runtime.createProcessInstanceQuery().count()).isEqualTo(before);
    }

    @Test
    void aWithdrawnReferralWaitsForNobody() {
        String referral = referrals.receive(fromHospital().request());

        referrals.withdraw(referral, "The family will help.");

        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.WITHDRAWN);
        assertOver(referral);
    }

    @Test
    void aReferralWithdrawnAfterAcceptanceTakesItsServiceAlong() {
        String referral = accepted();

        referrals.withdraw(referral, "The family will help.");

        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.WITHDRAWN);
        EpisodeView episode = episodes.ofReferral(referral).orElseThrow();
        assertThat(episode.status()).isEqualTo(EpisodeStatus.CANCELLED);
        assertThat(episode.endReason()).isEqualTo(EndReason.NOT_STARTED);
        assertThat(episode.cldOutcome()).isEqualTo(NO_SERVICE);
        assertOver(referral);
        assertOver(episode.reference());
    }

    @Test
    void aDischargeCancelledBeforeItIsConfirmedEndsTheReferral() {
        String referral = triaged();

        entries.cancelDischarge(referral, "Unwell.");

        assertThat(referrals.find(referral))
                .extracting(ReferralView::status, ReferralView::cldOutcome)
                .containsExactly(ReferralStatus.CONCLUDED, NO_SERVICE);
        assertOver(referral);
    }

    @Test
    void aDischargeCancelledAfterAcceptanceTakesItsServiceAlong() {
        String referral = accepted();

        entries.cancelDischarge(referral, "Unwell.");

        EpisodeView episode = episodes.ofReferral(referral).orElseThrow();
        assertThat(episode.status()).isEqualTo(EpisodeStatus.CANCELLED);
        assertThat(episode.cldOutcome()).isEqualTo(NO_SERVICE);
        assertThat(referrals.find(referral).status()).isEqualTo(ReferralStatus.CONCLUDED);
        assertThat(trail.of(referral)).extracting(AuditEntry::what).contains("Discharge cancelled");
        assertOver(referral);
        assertOver(episode.reference());
    }

    @Test
    void aDeathEndsWhatIsLiveAndWithdrawsWhatWaits() {
        String served = accepted();
        String person = referrals.find(served).personReference();
        String waiting = referrals.receive(fromHospital().person(person, null).request());

        people.recordDeath(person, LocalDate.now(clock), null);

        assertThat(referrals.find(waiting).status()).isEqualTo(ReferralStatus.WITHDRAWN);
        assertThat(referrals.find(served))
                .extracting(ReferralView::status, ReferralView::cldOutcome)
                .containsExactly(ReferralStatus.CONCLUDED, "NFA: Deceased");
        assertOver(waiting);
        assertOver(served);
    }

    @Test
    @Tag("KEN-05")
    void aDeclinedOfferEndsTheReferralWithoutAService() {
        String referral = triaged();

        complete(referral, wantsNoCare());

        assertThat(episodes.ofReferral(referral)).isEmpty();
        assertThat(entries.of(referral)).get().extracting(EntryView::offer).isEqualTo(OfferAnswer.DECLINED);
        assertThat(referrals.find(referral).cldOutcome()).isEqualTo("NFA: Support declined");
        assertOver(referral);
    }

    /** The report is of the whole council, so only what this test adds is looked at. */
    @Test
    @Tag("KEN-08")
    void countsDelayedDischargesByMonth() {
        YearMonth month = YearMonth.from(tomorrow());
        DischargeDelay before = of(month);

        accepted();
        complete(triaged(), wantsNoCare());
        entries.cancelDischarge(accepted(), "Unwell.");

        DischargeDelay after = of(month);
        assertThat(after.discharges() - before.discharges()).isEqualTo(2);
        assertThat(after.delayed() - before.delayed()).isEqualTo(2);
        assertThat(after.averageDelayDays()).isPositive();
    }

    @Test
    void isConfirmedOnceByTwoAtTheSameTime() throws Exception {
        String referral = triaged();
        CyclicBarrier bothHaveLooked = new CyclicBarrier(2);
        DischargeConfirmation confirmation =
                new DischargeConfirmation(true, tomorrow(), null, OfferAnswer.ACCEPTED, false, null, null);
        Callable<Boolean> confirm = () -> catchThrowable(() -> transaction.executeWithoutResult(status -> {
                    referrals.find(referral);
                    entries.of(referral);
                    meet(bothHaveLooked);
                    entries.confirmDischarge(referral, confirmation);
                }))
                == null;

        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> confirmed = two.invokeAll(List.of(confirm, confirm), 30, TimeUnit.SECONDS);

            assertThat(confirmed).extracting(Future::get).containsExactlyInAnyOrder(true, false);
            assertThat(episodes.ofReferral(referral)).isPresent();
        } finally {
            two.shutdownNow();
        }
    }

    @Test
    void cannotBeWithdrawnTwice() {
        String referral = referrals.receive(fromHospital().request());
        referrals.withdraw(referral, "The family will help.");

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> referrals.withdraw(referral, "Again."));
    }

    private DischargeDelay of(YearMonth month) {
        return report.discharges().stream()
                .filter(delay -> delay.month().equals(month))
                .findFirst()
                .orElse(new DischargeDelay(month, 0, 0, 0));
    }

    private String accepted() {
        String referral = triaged();
        complete(referral, discharge("ACCEPTED"));
        assertThat(episodes.ofReferral(referral))
                .get()
                .extracting(EpisodeView::status)
                .isEqualTo(EpisodeStatus.ACCEPTED);
        return referral;
    }

    private String triaged() {
        String referral = referrals.receive(fromHospital().request());
        complete(
                referral,
                Map.of(
                        "destination", Destination.STEP_DOWN.name(),
                        "service", "ENABLE",
                        "purpose", ShortTermPurpose.DISCHARGE.name()));
        return referral;
    }

    private Map<String, Object> wantsNoCare() {
        Map<String, Object> answers = new HashMap<>(discharge("DECLINED"));
        answers.putAll(Map.of(
                "careInstead", "NO_CARE_WANTED",
                "wishSaidBy", "PERSON",
                "wishCapacity", "YES",
                "note", "She wants nobody in her house."));
        return answers;
    }

    private Map<String, Object> discharge(String offer) {
        return Map.of("goingHome", "YES", "dischargeOn", tomorrow().toString(), "offer", offer);
    }

    private void complete(String businessKey, Map<String, Object> answers) {
        String task = tasks.createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .singleResult()
                .getId();
        tasks.complete(task, answers);
    }

    private void assertOver(String businessKey) {
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(businessKey)
                        .count())
                .isZero();
    }

    private Asked fromHospital() {
        return ReferralExamples.fromHospital()
                .expectedDischargeOn(tomorrow())
                .medicallyFitOn(tomorrow().minusDays(3));
    }

    private LocalDate tomorrow() {
        return LocalDate.now(clock).plusDays(1);
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(20, TimeUnit.SECONDS);
        } catch (Exception notMet) {
            throw new IllegalStateException(notMet);
        }
    }
}

package uk.homeward.variation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import uk.homeward.api.ApiCaller;
import uk.homeward.calendar.TimePassed;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.confidentiality.RestrictionGround;
import uk.homeward.confidentiality.RestrictionRequest;
import uk.homeward.confidentiality.RestrictionService;
import uk.homeward.dataimport.DataImportService;
import uk.homeward.dataimport.FormerReferences;
import uk.homeward.dataimport.ImportFiles;
import uk.homeward.dataimport.SentFile;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.HandOverService;
import uk.homeward.delivery.PackageStayService;
import uk.homeward.delivery.Successor;
import uk.homeward.delivery.TemporaryChange;
import uk.homeward.hospital.StayDates;
import uk.homeward.packagereview.ReviewCause;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;
import uk.homeward.review.ReviewKind;
import uk.homeward.site.PageTest;

class VariationPageTests extends PageTest {

    private static final String OURS = "homeward-bound";
    private static final PageQuery PAGE = PageQuery.first(50);
    private static final AtomicInteger LAST = new AtomicInteger(500_000);

    @Autowired
    private VariationService variations;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private ProposalAnswerService answers;

    @Autowired
    private WaitingProposals waitingProposals;

    @Autowired
    private DeliveryService delivery;

    @Autowired
    private HandOverService handOvers;

    @Autowired
    private PackageStayService hospital;

    @Autowired
    private DataImportService imports;

    @Autowired
    private FormerReferences former;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private CarePackageService packages;

    @Autowired
    private RestrictionService restrictions;

    @LocalServerPort
    private int port;

    private String carePackage = "";

    @BeforeEach
    void careByHomewardBound() {
        database.update("delete from variation_notice");
        database.update("delete from visit_proposal");
        int at = LAST.incrementAndGet();
        bringIn(ImportFiles.people(at - 1, 1));
        bringIn(ImportFiles.file(
                "packages",
                ImportFiles.PACKAGES,
                List.of(
                        "K%d,P%1$d,Millbrook,Time and Task,no,2026-01-01,2026-01-05,,Home care,%s,,21.50,2026-01-05,,Daily 08:00-08:30 30; Mon 12:00-12:30 45 x2"
                                .formatted(at, OURS))));
        String key = "K" + at;
        carePackage = begin(
                "administrator",
                () -> Objects.requireNonNull(former.packages(List.of(key)).get(key)));
    }

    @Test
    @Tag("ELO-15")
    void nobodyProposesOtherVisitsThanTheirOwn() {
        int at = LAST.incrementAndGet();
        bringIn(ImportFiles.people(at - 1, 1));
        String row = "K%d,P%1$d,Millbrook,Time and Task,no,2026-01-01,2026-01-05,,Home care,%s,,21.50,2026-01-05,,%s";
        bringIn(ImportFiles.file(
                "packages",
                ImportFiles.PACKAGES,
                List.of(
                        row.formatted(at, OURS, "Daily 08:00-08:30 30"),
                        row.formatted(at, "saltmarsh-homecare", "Daily 18:00-18:30 30"))));
        String key = "K" + at;
        carePackage = begin(
                "administrator",
                () -> Objects.requireNonNull(former.packages(List.of(key)).get(key)));
        int evening = delivery.find(carePackage).orElseThrow().visits().stream()
                .filter(visit -> visit.when().contains("18:00"))
                .findFirst()
                .orElseThrow()
                .number();

        assertThatThrownBy(() -> proposed(new ProposalTold(
                        List.of(evening), TODAY.plusDays(1), TODAY.plusDays(7), "Her son comes in the evening.")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("none of yours");
    }

    private void bringIn(SentFile file) {
        AtomicReference<String> reference = new AtomicReference<>("");
        act("administrator", () -> reference.set(imports.check(file)));
        act("administrator", () -> imports.bringIn(Objects.requireNonNull(reference.get())));
    }

    @Test
    void everyChangeIsToldToWhomItConcernsWithTheVisitsAsTheyAreThen() {
        assertThat(told(OURS)).isEmpty();

        leaveOut(1);
        act("broker", () -> hospital.admit(carePackage, StayDates.since(TODAY)));
        act(
                "broker",
                () -> handOvers.handOver(
                        carePackage,
                        1,
                        new Successor(
                                "saltmarsh-homecare",
                                TODAY.plusDays(9).atTime(12, 0),
                                TODAY.plusDays(10).atTime(8, 0))));
        act("broker", () -> delivery.stopped(carePackage, 2, TODAY.plusDays(20).atTime(8, 0), "It closed."));

        assertThat(told(OURS))
                .containsExactly(VariationKind.ENDS, VariationKind.PAUSED, VariationKind.CHANGED_FOR_A_TIME);
        assertThat(told("saltmarsh-homecare")).containsExactly(VariationKind.ENDS, VariationKind.BEGINS);
        VariationNotice begins =
                variations.ofProvider("saltmarsh-homecare", PAGE).items().get(1);
        assertThat(begins.from()).isEqualTo(TODAY.plusDays(10));
        assertThat(begins.visits())
                .hasSize(8)
                .contains("Monday 08:00 to 08:30, 30 minutes", "Monday 12:00 to 12:30, 45 minutes, two workers");
    }

    @Test
    void aProviderSeesAndAcknowledgesOnlyItsOwnOnce() {
        leaveOut(1);
        String notice = newest();

        assertThat(words(look("provider-a", "/provider/variations/" + notice)))
                .contains("Visits change for a time", "Monday 12:00 to 12:30", "Wanted by");
        assertThat(look("provider-b", "/provider/variations/" + notice).getStatus())
                .isEqualTo(404);
        assertThatThrownBy(() -> variations.acknowledge("harbour-live-in", notice))
                .isInstanceOf(NotFound.class);
        assertThat(words(submit("provider-a", "/provider/variations/" + notice + "/acknowledgement")))
                .contains("Confirm that your workers know of it");
        submit("provider-a", "/provider/variations/" + notice + "/acknowledgement", "confirmed", "yes");
        submit("provider-a", "/provider/variations/" + notice + "/acknowledgement", "confirmed", "yes");

        assertThat(words(look("provider-a", "/provider/variations"))).contains(notice, "Acknowledged");
        assertThat(audited("Variation acknowledged")).isEqualTo(1);
        assertThat(words(look("broker", "/variations"))).contains("Every change is acknowledged");
    }

    @Test
    void whatIsNotAcknowledgedInTimeAlarmsOnce() {
        leaveOut(1);
        assertThat(words(look("broker", "/"))).doesNotContain("not acknowledged in time");

        passes(TODAY.plusDays(2));
        assertThat(variations.overdue()).isZero();
        passes(TODAY.plusDays(3));
        passes(TODAY.plusDays(4));

        assertThat(variations.overdue()).isEqualTo(1);
        assertThat(audited("Variation unanswered")).isEqualTo(1);
        assertThat(words(look("broker", "/"))).contains("1 change of visits was not acknowledged in time");
        assertThat(words(look("broker", "/variations"))).contains("Overdue", OURS);
        assertThat(look("finance", "/variations").getStatus()).isEqualTo(403);
    }

    @Test
    @Tag("ELO-15")
    void aProviderProposesAndASocialWorkerAnswers() {
        submit(
                "provider-a",
                "/provider/packages/" + carePackage + "/proposal",
                and(
                        and(day("from", TODAY.plusDays(1)), day("until", TODAY.plusDays(7))),
                        "without",
                        "2",
                        "words",
                        "Her daughter is there on Tuesday."));
        String proposal = waitingProposals.list(PAGE).items().get(0).reference();
        assertThat(delivery.find(carePackage).orElseThrow().pauses()).isEmpty();
        assertThat(words(look("social-worker", "/"))).contains("1 proposal of providers waits for an answer");
        assertThat(look("provider-a", "/visit-proposals/" + proposal + "/answer")
                        .getStatus())
                .isEqualTo(403);

        submit(
                "social-worker",
                "/visit-proposals/" + proposal + "/answer",
                "accepted",
                "YES",
                "answer",
                "Agreed with her on the telephone.");

        assertThat(delivery.find(carePackage).orElseThrow().pauses())
                .extracting(pause -> pause.from(), pause -> pause.until())
                .containsExactly(tuple(TODAY.plusDays(1), TODAY.plusDays(7)));
        assertThat(told(OURS)).containsExactly(VariationKind.CHANGED_FOR_A_TIME);
        assertThat(words(look("provider-a", "/provider/variations"))).contains("Accepted: Agreed with her");
        assertThatThrownBy(() -> answers.decline(proposal, "No.")).isInstanceOf(Conflict.class);
    }

    @Test
    @Tag("ELO-15")
    void whatIsProposedForGoodIsReviewedAndWhatIsDeclinedChangesNothing() {
        ProposalTold forGood =
                new ProposalTold(List.of(), TODAY.plusDays(1), null, "She needs help to cook as well, each morning.");
        String proposal = proposed(forGood);
        assertThatThrownBy(() -> proposed(forGood)).isInstanceOf(Conflict.class).hasMessageContaining("already");
        act("social-worker", () -> answers.decline(proposal, "She cooks with her neighbour."));
        assertThat(reviews.ofCase(carePackage)).noneMatch(review -> review.kind() == ReviewKind.EVENT);

        String again = proposed(forGood);
        act("social-worker", () -> answers.accept(again, "We look at it together."));

        assertThat(reviews.ofCase(carePackage)).anyMatch(review -> review.kind() == ReviewKind.EVENT);
        assertThat(database.queryForObject(
                        "select count(*) from package_review where package_reference = ? and cause = ?",
                        Integer.class,
                        carePackage,
                        ReviewCause.PROVIDER_CONCERN.name()))
                .isEqualTo(1);
        assertThat(delivery.find(carePackage).orElseThrow().pauses()).isEmpty();
    }

    @Test
    @Tag("ELO-15")
    void whatIsNotTheirsOrHasNoEndIsRefusedInASentence() {
        assertThatThrownBy(() -> proposals.propose(
                        "harbour-live-in",
                        carePackage,
                        new ProposalTold(List.of(), TODAY.plusDays(1), null, "Other times.")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> proposed(new ProposalTold(List.of(99), TODAY, TODAY.plusDays(2), "Out.")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("Visit 99 is none of yours");
        assertThatThrownBy(() -> proposed(new ProposalTold(List.of(1), TODAY, null, "Out.")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("until a last day");
        assertThatThrownBy(() -> proposed(new ProposalTold(List.of(1), TODAY, TODAY.minusDays(1), "Out.")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("before the first");
    }

    @Test
    void whatIsProposedForSomebodyWhoseRecordIsClosedIsAnsweredByWhoeverMaySeeIt() {
        String proposal = proposed(
                new ProposalTold(List.of(), TODAY.plusDays(1), null, "She hides from her brother and moves rooms."));
        String person = packages.find(carePackage).personReference();
        act(
                "manager",
                () -> restrictions.restrict(
                        person,
                        RestrictionRequest.of(RestrictionGround.STAFF_OR_FAMILY, "Her brother is ours.", null)));

        assertThat(words(look("social-worker", "/visit-proposals"))).doesNotContain(proposal, "hides from");
        assertThat(text(look("social-worker", "/api/visit-proposals"))).doesNotContain(proposal, "hides from");
        assertThat(look("social-worker", "/visit-proposals/" + proposal + "/answer")
                        .getRedirectedUrl())
                .isEqualTo("/people/" + person + "/opening");
        ApiCaller.Answer answer = new ApiCaller(port, "social-worker")
                .post("/api/visit-proposals/" + proposal + "/acceptance", Map.of("answer", "Agreed."));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(proposals.find(proposal).waiting()).isTrue();
    }

    private String proposed(ProposalTold told) {
        return proposals.propose(OURS, carePackage, told);
    }

    private void leaveOut(int visit) {
        act(
                "broker",
                () -> delivery.changeForATime(
                        carePackage,
                        new TemporaryChange(
                                List.of(visit),
                                List.of(),
                                null,
                                TODAY.plusDays(1),
                                TODAY.plusDays(7),
                                "Her son stays with her.")));
    }

    private void passes(LocalDate day) {
        transaction.executeWithoutResult(unused -> events.publishEvent(new TimePassed(day)));
    }

    private List<VariationKind> told(String provider) {
        return variations.ofProvider(provider, PAGE).items().stream()
                .map(VariationNotice::kind)
                .toList();
    }

    private String newest() {
        return variations.ofProvider(OURS, PAGE).items().get(0).reference();
    }

    private int audited(String what) {
        return Objects.requireNonNull(database.queryForObject(
                "select count(*) from audit_entry where what = ? and case_reference = ?",
                Integer.class,
                what,
                carePackage));
    }
}

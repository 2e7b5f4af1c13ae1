package uk.homeward.providerfailure.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.carepackage.PackageEnd;
import uk.homeward.delivery.DeliveryService;
import uk.homeward.delivery.process.CaredForTest;
import uk.homeward.paging.PageQuery;
import uk.homeward.providerfailure.AffectedPerson;
import uk.homeward.providerfailure.BulkCover;
import uk.homeward.providerfailure.CoverStatus;
import uk.homeward.providerfailure.CrisisCoverService;
import uk.homeward.providerfailure.FailureCause;
import uk.homeward.providerfailure.FailureTold;
import uk.homeward.providerfailure.OtherPerson;
import uk.homeward.providerfailure.Payer;
import uk.homeward.providerfailure.ProviderFailureService;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

@Tag("promise-1")
class ProviderFailureProcessTests extends CaredForTest {

    private static final LocalDateTime LAST = TODAY.atTime(23, 59);
    private static final LocalDateTime FIRST = TODAY.plusDays(1).atTime(0, 0);

    @Autowired
    private ProviderFailureService failures;

    @Autowired
    private CrisisCoverService cover;

    @Autowired
    private BulkCover bulk;

    @Autowired
    private DeliveryService delivery;

    @Test
    void everybodyIsCoveredOnAWayOfTheirOwn() {
        String one = started();
        String other = started();
        String failure = fail(selfFunder());
        String paysAlone = peopleOf(failure).stream()
                .filter(person -> person.payer() == Payer.SELF_FUNDER)
                .findFirst()
                .orElseThrow()
                .packageReference();
        assertThat(open(one)).contains("userTask_confirmCrisisCover");
        assertThat(open(paysAlone)).containsExactly("userTask_confirmCrisisCover");
        assertThat(delivery.find(other).orElseThrow().uncovered()).isNotEmpty();

        complete(
                "direct-care",
                one,
                "confirmCrisisCover",
                Map.of(
                        "coverProvider",
                        "harbour-live-in",
                        "firstVisitOn",
                        FIRST.toLocalDate().toString(),
                        "firstVisitTime",
                        "00:00"));
        act("direct-care", () -> assertThat(bulk.cover(rest(failure, one), "harbour-live-in", FIRST))
                .allMatch(result -> result.refusal() == null));

        assertThat(delivery.find(other).orElseThrow().uncovered()).isEmpty();
        assertThat(sourcing.ofPackage(one)).hasSize(2);
        assertThat(open(paysAlone)).isEmpty();
        assertLife("provider-failure", failure).hasPassed("event_everybodyCovered");
        assertThat(failures.find(failure).overOn()).isEqualTo(TODAY);
    }

    @Test
    void aProviderFailsOnceAtATime() {
        started();
        String failure = fail();

        assertThatThrownBy(this::fail).isInstanceOf(Conflict.class).hasMessageContaining(failure);
        cover(failure);
    }

    @Test
    void whoeverComesBackHasThoseWhoAreNotCoveredYet() {
        String carePackage = started();
        String failure = fail();

        act("broker", () -> cover.cameBack(failure, FIRST, "Its staff came back."));

        assertThat(open(carePackage)).doesNotContain("userTask_confirmCrisisCover");
        assertThat(delivery.find(carePackage).orElseThrow().uncovered()).isEmpty();
        assertThat(peopleOf(failure)).allMatch(person -> person.status() == CoverStatus.PROVIDER_BACK);
    }

    @Test
    void whoeverDiedNeedsNoCover() {
        String carePackage = started();
        String failure = fail();

        act("social-worker", () -> packages.close(carePackage, PackageEnd.PERSON_DIED, null));

        assertThat(open(carePackage)).isEmpty();
        assertThat(peopleOf(failure))
                .filteredOn(person -> person.packageReference().equals(carePackage))
                .allMatch(person -> person.status() == CoverStatus.NOT_NEEDED);
        cover(failure);
    }

    @Test
    void whoPaysForPeopleOfAnotherCouncilIsNamed() {
        started();
        OtherPerson nobodys = new OtherPerson(somebody("Mina"), "Millbrook", Payer.OTHER_COUNCIL, null);

        assertThatThrownBy(() -> fail(nobodys)).isInstanceOf(Refusal.class).hasMessageContaining("Name the council");
    }

    private OtherPerson selfFunder() {
        return new OtherPerson(somebody("Otto"), "Millbrook", Payer.SELF_FUNDER, null);
    }

    private String fail(OtherPerson... others) {
        String failure = begin(
                "broker",
                () -> failures.tell(new FailureTold(
                        HOMEWARD,
                        FailureCause.BUSINESS_FAILURE,
                        LAST,
                        "An administrator was appointed.",
                        List.of(others))));
        jobs.createJobQuery().processDefinitionKey("provider-failure").messages().list().stream()
                .map(Job::getId)
                .forEach(jobs::executeJob);
        return failure;
    }

    private List<AffectedPerson> peopleOf(String failure) {
        return failures.people(failure, PageQuery.first(200)).items();
    }

    private List<String> rest(String failure, String done) {
        return peopleOf(failure).stream()
                .map(AffectedPerson::packageReference)
                .filter(reference -> !reference.equals(done))
                .toList();
    }

    /** Nothing of one test is left for the next. */
    @AfterEach
    void coverWhoeverIsLeft() {
        failures.all(PageQuery.first(200)).items().stream()
                .filter(failure -> failure.overOn() == null)
                .forEach(failure -> cover(failure.reference()));
    }

    private void cover(String failure) {
        act("direct-care", () -> bulk.cover(rest(failure, ""), "harbour-live-in", FIRST));
    }
}

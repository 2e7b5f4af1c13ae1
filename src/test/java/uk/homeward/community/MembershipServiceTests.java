package uk.homeward.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.ProcessTest;
import uk.homeward.calendar.TimePassed;
import uk.homeward.community.MembershipJoinService.Joining;
import uk.homeward.community.MembershipService.Leaving;
import uk.homeward.followup.FollowUpAnswer;
import uk.homeward.followup.FollowUpCause;
import uk.homeward.followup.FollowUpService;
import uk.homeward.followup.FollowUpView;
import uk.homeward.person.PersonDetails;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;

@Tag("ELO-44")
class MembershipServiceTests extends ProcessTest {

    private static final String SERVICE = "NEIGHBOURS";
    private static final String CASE = "PKG-000901";
    private static final int PEOPLE = 30;

    @Autowired
    private MembershipService memberships;

    @Autowired
    private MembershipJoinService joins;

    @Autowired
    private MembershipLookup lookup;

    @Autowired
    private MembershipWatch watch;

    @Autowired
    private FollowUpService followUps;

    @BeforeEach
    void nobodyIsHelped() {
        database.update("delete from community_membership");
    }

    @Test
    void theThirtyFirstPersonEverIsRefused() {
        String first = join("First", TODAY);
        for (int i = 2; i <= PEOPLE; i++) {
            join("Person" + i, TODAY);
        }
        memberships.leave(first, leaving(TODAY, "2", "The choir"));

        assertThatThrownBy(() -> join("Thirty-first", TODAY))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("was commissioned for 30 people, and has helped as many. It takes nobody else")
                .hasMessageEndingWith("look for another way.");
        memberships.takeOff(first, "It was her neighbour");
        join("Thirty-first", TODAY);
        assertThat(service().ever()).isEqualTo(PEOPLE);
        assertThat(service().now()).isEqualTo(PEOPLE);
    }

    @Test
    void helpsNobodyOutsideTheYearForWhichItIsCommissioned() {
        assertThatThrownBy(() -> join("Early", LocalDate.of(2026, 3, 31)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("commissioned from 1 April 2026 to 31 March 2027");
    }

    @Test
    void helpsAPersonOnce() {
        String person = person("Once");
        joins.join(person, CASE, joining(TODAY, "10"));

        assertThatThrownBy(() -> joins.join(person, CASE, joining(TODAY, "10")))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("helps this person already");
    }

    @Test
    void tellsWhatOneToOneHoursHaveBecome() {
        String left = join("Left", TODAY);
        String halfWay = join("Half", TODAY);
        join("New", TODAY);
        memberships.halfWay(left, TODAY, new BigDecimal("8"), null);
        memberships.leave(left, leaving(TODAY, "3.5", "The choir, by herself"));
        memberships.halfWay(halfWay, TODAY, new BigDecimal("7"), null);

        assertThat(service())
                .extracting(CommunityServicePlaces::now, CommunityServicePlaces::ever)
                .containsExactly(2L, 3L);
        assertThat(service().hoursAtStart()).isEqualByComparingTo("30");
        assertThat(service().hoursLatest()).isEqualByComparingTo("20.5");
        assertThat(service().hoursLess()).isEqualByComparingTo("9.5");
    }

    @Test
    void nobodyLeavesWithoutAnAnswerToWhatFollows() {
        String membership = join("Leaves", TODAY);

        assertThatThrownBy(() -> memberships.leave(membership, leaving(TODAY, "3.5", " ")))
                .hasMessageContaining("Say what follows for the person");
        assertThatThrownBy(() -> memberships.leave(membership, leaving(TODAY.minusDays(1), "3.5", "The choir")))
                .hasMessageContaining("helps the person from 22 February 2027");
        assertThat(lookup.find(membership).goesOn()).isTrue();
    }

    @Test
    void asksWhatFollowsBeforeItsLastDay() {
        join("Asked", TODAY);

        // 42 days before 31 March 2027 is 17 February.
        assertThat(service().askWhatFollows()).isTrue();
        assertThat(new CommunityRules.CappedService(SERVICE, "x", TODAY, LocalDate.of(2027, 3, 31), 1, 42).askedFrom())
                .isEqualTo(LocalDate.of(2027, 2, 17));
        database.update("update community_membership set taken_off = true");
        assertThat(service().askWhatFollows()).isFalse();
    }

    /** From 42 days before its last day, each person's case, and once. */
    @Test
    void managersAreAskedForEachPersonWhatFollowsIt() {
        String owned = join("Owned", TODAY);
        String leaves = join("Leaves", TODAY);
        watch.on(new TimePassed(LocalDate.of(2027, 2, 16)));
        assertThat(asked()).isEmpty();

        watch.on(new TimePassed(LocalDate.of(2027, 2, 17)));
        assertThat(asked()).extracting(FollowUpView::subjectReference).containsExactlyInAnyOrder(owned, leaves);
        assertThat(asked()).allMatch(view -> view.since().equals(LocalDate.of(2027, 4, 1)));
        followUps.agree(owned, new FollowUpAnswer("The choir", "Callum Reid", TODAY.plusDays(20)));
        memberships.leave(leaves, leaving(TODAY, "3.5", "The lunch club"));
        watch.on(new TimePassed(LocalDate.of(2027, 2, 18)));

        assertThat(asked()).isEmpty();
    }

    /** Those that nobody owns yet. */
    private List<FollowUpView> asked() {
        return followUps.ofCase(CASE).stream()
                .filter(view -> view.cause() == FollowUpCause.COMMUNITY_ENDS)
                .filter(view -> view.owner() == null && !view.settled())
                .toList();
    }

    private CommunityServicePlaces service() {
        return lookup.services().get(0);
    }

    private String join(String name, LocalDate on) {
        return joins.join(person(name), CASE, joining(on, "10"));
    }

    private static Joining joining(LocalDate on, String hours) {
        return new Joining(SERVICE, on, new BigDecimal(hours), null);
    }

    private static Leaving leaving(LocalDate on, String hours, String follows) {
        return new Leaving(on, new BigDecimal(hours), follows, null);
    }

    private String person(String name) {
        return people.register(new PersonDetails(
                null, name, "Network", null, null, null, null, null, null, null, null, null, null, true));
    }
}

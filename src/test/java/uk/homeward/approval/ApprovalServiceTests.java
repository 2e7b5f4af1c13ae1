package uk.homeward.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.homeward.MemoryTransactions;
import uk.homeward.audit.Change;
import uk.homeward.audit.Fact;
import uk.homeward.calendar.MovableClock;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;

class ApprovalServiceTests {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private final List<String> done = new ArrayList<>();
    private final List<Fact> facts = new ArrayList<>();
    private @Nullable String nowRefused;

    private final ApprovalService approvals = new ApprovalDesk(
                    List.of(new Booking()),
                    new MovableClock(DAY),
                    new MemoryTransactions(),
                    fact -> facts.add((Fact) fact))
            .approvals;

    private record Booked(LocalDate on, String what) {}

    private final class Booking extends Approvable<Booked> {
        Booking() {
            super("booking", "Book it", Booked.class);
        }

        @Override
        protected void carryOut(String subjectReference, Booked answers) {
            if (nowRefused != null) {
                throw new Conflict(nowRefused);
            }
            done.add(subjectReference + " " + answers.on() + " " + answers.what());
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void as(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        name, null, AuthorityUtils.createAuthorityList("ROLE_managers")));
    }

    private String asked(String by) {
        as(by);
        return approvals.ask(new ApprovalRequest(
                "booking",
                "EPI-000001",
                "REF-000001",
                List.of(new Change("Day", null, "23 November 2026")),
                "Told late",
                new Booked(DAY, "it")));
    }

    @Test
    void nothingIsDoneBeforeSomebodyElseApproves() {
        String reference = asked("finance");
        assertThat(done).isEmpty();
        assertThat(Refusals.of(() -> approvals.approve(reference, null)).sentence())
                .contains("You asked for this yourself");
        assertThat(Refusals.of(() -> approvals.decline(reference, "No")).sentence())
                .contains("You asked for this yourself");
        assertThat(done).isEmpty();

        as("manager");
        approvals.approve(reference, null);

        assertThat(done).containsExactly("EPI-000001 2026-11-23 it");
        ApprovalView view = approvals.find(reference);
        assertThat(view.status()).isEqualTo(ApprovalStatus.APPROVED);
        assertThat(view.askedBy()).isEqualTo("finance");
        assertThat(view.decidedBy()).isEqualTo("manager");
        assertThat(view.changes()).containsExactly(new Change("Day", null, "23 November 2026"));
        assertThat(facts)
                .extracting(fact -> fact.getClass().getSimpleName())
                .containsExactly("ApprovalAsked", "ApprovalGiven");
    }

    @Test
    void itIsDecidedOnce() {
        String reference = asked("finance");
        as("manager");
        approvals.approve(reference, null);

        assertThat(Refusals.of(() -> approvals.approve(reference, null)).sentence())
                .isEqualTo("manager has decided this already. Open the case to see how things stand.");
        assertThat(done).hasSize(1);
    }

    @Test
    void declinedNothingIsDoneAndTheReasonStands() {
        String reference = asked("finance");
        as("manager");
        assertThat(Refusals.field(() -> approvals.decline(reference, " "))).isEqualTo("reason");

        approvals.decline(reference, "The day is wrong");

        assertThat(done).isEmpty();
        assertThat(approvals.find(reference).remark()).isEqualTo("The day is wrong");
    }

    @Test
    void onlyWhoAskedWithdraws() {
        String reference = asked("finance");
        as("manager");
        assertThat(Refusals.of(() -> approvals.withdraw(reference)).sentence()).contains("Only finance");
        as("finance");

        approvals.withdraw(reference);

        assertThat(approvals.find(reference).status()).isEqualTo(ApprovalStatus.WITHDRAWN);
        as("manager");
        assertThat(Refusals.of(() -> approvals.approve(reference, null)).sentence())
                .contains("decided this already");
        assertThat(done).isEmpty();
    }

    @Test
    void theSameIsAskedOnceAndWithAReason() {
        asked("finance");

        assertThat(Refusals.of(() -> asked("manager")).sentence())
                .isEqualTo("finance asked for the same already: APV-000001 waits for a second person.");
        assertThat(Refusals.field(() -> approvals.ask(new ApprovalRequest(
                        "booking", "EPI-000002", "REF-000001", List.of(), null, new Booked(DAY, "it")))))
                .isEqualTo("reason");
    }

    @Test
    void eachSeesWhatTheirGroupsDecide() {
        String reference = asked("finance");

        assertThat(approvals.waiting(Set.of("managers"), PageQuery.first(10)).items())
                .extracting(ApprovalView::reference)
                .containsExactly(reference);
        assertThat(approvals.countWaiting(Set.of("managers"))).isOne();
        assertThat(approvals.countWaiting(Set.of("finance"))).isZero();
        assertThat(approvals.isDecidedBy(reference, Set.of("finance"))).isFalse();
        as("manager");
        approvals.approve(reference, null);
        assertThat(approvals.countWaiting(Set.of("managers"))).isZero();
        assertThat(approvals.ofCase("REF-000001")).hasSize(1);
    }

    @Test
    void whatTheWorldNoLongerAllowsIsToldToTheApprover() {
        String reference = asked("finance");
        nowRefused = "It has ended.";
        as("manager");

        assertThat(Refusals.of(() -> approvals.approve(reference, null)).sentence())
                .isEqualTo("It has ended.");
    }
}

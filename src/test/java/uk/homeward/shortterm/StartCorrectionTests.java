package uk.homeward.shortterm;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.shortterm.EpisodeHouse.on;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import uk.homeward.audit.Change;
import uk.homeward.hospital.StayDates;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusals;
import uk.homeward.refusal.Wording;
import uk.homeward.shortterm.EpisodeFact.StartCorrected;
import uk.homeward.shortterm.EpisodeFact.SupportDatesMoved;

/** 42 days from day 0, free until day 41: all told on its day, and then put right. */
class StartCorrectionTests {
    private final EpisodeHouse house = ServiceExamples.home().house();
    private final String reference = house.started("HOME");

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static void as(String name) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        name, null, AuthorityUtils.createAuthorityList("ROLE_managers")));
    }

    private String asked(@Nullable LocalDate on) {
        as("social-worker");
        return house.startCorrections.ask(reference, on, "The first visit was put off.");
    }

    private void corrected(LocalDate on) {
        String approval = asked(on);
        as("manager");
        house.approvals.approve(approval, null);
    }

    private EpisodeView view() {
        return house.view(reference);
    }

    @Test
    void nothingMovesBeforeASecondPersonAgrees() {
        house.day(5);

        String approval = asked(on(3));

        assertThat(view().startedOn()).isEqualTo(on(0));
        assertThat(view().plannedEndOn()).isEqualTo(on(41));
        assertThat(Refusals.of(() -> house.approvals.approve(approval, null))).isInstanceOf(Conflict.class);
        as("manager");
        house.approvals.decline(approval, "She was there on the first day.");
        assertThat(view().startedOn()).isEqualTo(on(0));
        assertThat(house.facts(StartCorrected.class)).isEmpty();
    }

    @Test
    void allThatIsCountedFromTheStartMovesWithIt() {
        house.day(5);

        corrected(on(3));

        assertThat(view().startedOn()).isEqualTo(on(3));
        assertThat(view().plannedEndOn()).isEqualTo(on(44));
        assertThat(view().chargeFrom()).isEqualTo(on(45));
        assertThat(view().progressDueOn()).isEqualTo(on(10));
        assertThat(view().reviewComesUpOn()).isEqualTo(on(37));
        assertThat(house.facts(StartCorrected.class))
                .containsExactly(new StartCorrected(
                        reference,
                        "REF-000001",
                        new Change("Start of support", Wording.day(on(0)), Wording.day(on(3))),
                        "The first visit was put off."));
        assertThat(house.facts(SupportDatesMoved.class))
                .last()
                .isEqualTo(new SupportDatesMoved(reference, "REF-000001", on(44), on(45)));
    }

    @Test
    void aStayInHospitalKeepsItsDaysAndItsPlace() {
        house.day(12);
        house.admissions.admit(reference, new StayDates(on(8), on(12), "The ward forgot."));
        assertThat(view().plannedEndOn()).isEqualTo(on(45));

        corrected(on(3));

        assertThat(view().plannedEndOn()).isEqualTo(on(48));
        assertThat(view().chargeFrom()).isEqualTo(on(49));
        assertThat(Refusals.of(() -> asked(on(9))).sentence())
                .startsWith("A stay in hospital began on " + Wording.day(on(8)));
        assertThat(house.stays.ofCase("REF-000001")).hasSize(1);
    }

    @Test
    void aChargeThatBeganTooEarlyIsWithdrawnAndNothingIsChargedBackwards() {
        house.tell(reference);
        house.day(42);
        house.charges.start(reference);
        assertThat(view().chargedSince()).isEqualTo(on(42));

        corrected(on(3));

        assertThat(view().chargedSince()).isNull();
        assertThat(view().chargeFrom()).isEqualTo(on(45));
    }

    @Test
    void whatCannotBeIsRefusedBeforeAnybodyElseLooks() {
        house.day(5);

        assertThat(Refusals.field(() -> asked(null))).isEqualTo("startedOn");
        assertThat(Refusals.of(() -> asked(on(0))).sentence())
                .startsWith("Support is on record as started on this day");
        assertThat(Refusals.of(() -> asked(on(6))).sentence()).startsWith("The day is in the future");
        assertThat(Refusals.of(() -> asked(on(-1))).sentence()).startsWith("The service was offered to the person on");
        assertThat(Refusals.field(() -> house.startCorrections.ask(reference, on(3), " ")))
                .isEqualTo("reason");
        assertThat(requireNonNull(view().startedOn())).isEqualTo(on(0));
    }
}

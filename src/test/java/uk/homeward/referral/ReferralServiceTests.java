package uk.homeward.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static uk.homeward.referral.ReferralExamples.CLOCK;
import static uk.homeward.referral.ReferralExamples.TODAY;
import static uk.homeward.referral.ReferralExamples.fromHospital;
import static uk.homeward.referral.ReferralExamples.fromTheCommunity;
import static uk.homeward.referral.ReferralExamples.to;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.council.Councils;
import uk.homeward.council.CurrentServices;
import uk.homeward.council.ShortTermPurpose;
import uk.homeward.person.PersonExamples;
import uk.homeward.person.PersonFact.PersonDied;
import uk.homeward.person.PersonService;
import uk.homeward.person.PersonSummary;
import uk.homeward.reference.Reference;
import uk.homeward.referral.ReferralFact.ReferralConcluded;
import uk.homeward.referral.ReferralFact.ReferralReceived;
import uk.homeward.referral.ReferralFact.ReferralTriaged;
import uk.homeward.referral.ReferralFact.ReferralWithdrawn;
import uk.homeward.referral.ReferralFact.RouteProposed;
import uk.homeward.referral.ReferralFact.TriageEscalated;
import uk.homeward.referral.SupportLookup.SupportState;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusal;

class ReferralServiceTests {

    private static final String PERSON = "PER-000001";

    private final Map<Long, Referral> kept = new HashMap<>();
    private final Referrals referrals = mock();
    private final PersonService people = mock();
    private final SupportLookup support = mock();
    private final List<Object> facts = new ArrayList<>();
    private final ApplicationEventPublisher publisher = mock();
    private final ReferralService service = new ReferralService(
            referrals,
            new ReferralSubjects(people),
            support,
            ending -> "%s then %s".formatted(ending.endReason(), ending.sequel()),
            new TriageDesk(
                    new ServiceChoice(new CurrentServices(Councils.demo(), List.of()), code -> Optional.empty()),
                    support,
                    CLOCK),
            Councils.demo(),
            publisher,
            CLOCK);

    @BeforeEach
    void oneShelf() {
        given(referrals.save(any())).willAnswer(call -> {
            Referral referral = call.getArgument(0);
            ReflectionTestUtils.setField(referral, "id", kept.size() + 1L);
            kept.put(kept.size() + 1L, referral);
            return referral;
        });
        given(referrals.findById(anyLong()))
                .willAnswer(call -> Optional.ofNullable(kept.get(call.<Long>getArgument(0))));
        given(referrals.findByPersonReferenceAndStatusIn(any(), any())).willAnswer(call -> kept.values().stream()
                .filter(referral -> call.<Collection<?>>getArgument(1).contains(referral.status()))
                .toList());
        given(people.register(any())).willReturn(PERSON);
        given(support.liveServiceOf(any())).willReturn(Optional.empty());
        given(support.stateFor(any())).willReturn(SupportState.NONE);
        willAnswer(call -> facts.add(call.getArgument(0))).given(publisher).publishEvent(any(Object.class));
    }

    @Test
    void receivesAReferralOfSomebodyNew() {
        String reference = service.receive(fromHospital().request());

        ReferralView view = service.find(reference);
        assertThat(view.status()).isEqualTo(ReferralStatus.RECEIVED);
        assertThat(view.personReference()).isEqualTo(PERSON);
        assertThat(facts)
                .containsExactly(new ReferralReceived(
                        reference,
                        ReferralSource.HOSPITAL_WARD,
                        EnablementTrigger.POST_HOSPITAL,
                        false,
                        view.triageDueAt()));
    }

    @Test
    void receivesAReferralOfSomebodyKnown() {
        given(people.find(PERSON)).willReturn(mock());

        String reference = service.receive(fromHospital().person(PERSON, null).request());

        assertThat(service.find(reference).personReference()).isEqualTo(PERSON);
        then(people).should(never()).register(any());
    }

    @Test
    void saysWhichDetailOfThePersonIsWrong() {
        given(people.register(any())).willThrow(new Refusal("nhsNumber", "This NHS number is not valid."));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.receive(fromHospital().request()))
                .withMessage("This NHS number is not valid.")
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("person.nhsNumber"));
    }

    @Test
    void needsToKnowWhoItIsFor() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(
                        () -> service.receive(fromHospital().person(null, null).request()))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("person"));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.receive(
                        fromHospital().person(PERSON, PersonExamples.ada(null)).request()))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("personReference"));
    }

    @Test
    void refusesAPersonThatNobodyKnowsOrThatHasDied() {
        given(people.find("PER-000009")).willThrow(Reference.PERSON.unknown());
        PersonSummary dead = mock();
        given(dead.dateOfDeath()).willReturn(TODAY);
        given(people.find(PERSON)).willReturn(dead);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.receive(
                        fromHospital().person("PER-000009", null).request()))
                .isNotInstanceOf(NotFound.class)
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("personReference"));
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() ->
                        service.receive(fromHospital().person(PERSON, null).request()))
                .withMessageContaining("has died");
    }

    @Test
    void refusesAReferenceThatNothingHas() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.find("REF-000099"));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> service.find("PER-000001"));
    }

    @Test
    void tellsOfTheTriageWithTheReasonForAnotherRoute() {
        String reference = service.receive(fromHospital().request());
        service.propose(reference, Destination.STEP_DOWN);

        Destination holds = service.triage(
                reference,
                new TriageDecision(
                        Destination.NHS_SERVICE, null, null, "Needs nursing day and night.", null, null, null, null));

        assertThat(holds).isEqualTo(Destination.NHS_SERVICE);
        assertThat(service.find(reference).status()).isEqualTo(ReferralStatus.CLOSED);
        assertThat(facts)
                .contains(
                        new RouteProposed(reference, Destination.STEP_DOWN),
                        new ReferralTriaged(reference, Destination.NHS_SERVICE, null, "Needs nursing day and night."));
    }

    @Test
    void isNotTriagedWithoutAReasonAgainstTheProposal() {
        String reference = service.receive(fromHospital().request());
        service.propose(reference, Destination.STEP_DOWN);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.triage(reference, to(Destination.NHS_SERVICE, null, null)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("overrideReason"));
        assertThat(service.find(reference).status()).isEqualTo(ReferralStatus.RECEIVED);
    }

    @Test
    void tellsOfALateTriageOnce() {
        String reference = service.receive(fromHospital().request());
        facts.clear();

        service.escalateTriage(reference);
        service.escalateTriage(reference);

        assertThat(facts).containsExactly(new TriageEscalated(reference));
    }

    @Test
    void isWithdrawnWithAReason() {
        String reference = service.receive(fromHospital().request());

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> service.withdraw(reference, ""))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("reason"));

        service.withdraw(reference, "The family will help.");

        assertThat(service.find(reference).status()).isEqualTo(ReferralStatus.WITHDRAWN);
        assertThat(facts).contains(new ReferralWithdrawn(reference, "The family will help."));
    }

    @Test
    void isNotWithdrawnOnceSupportHasStarted() {
        String reference = triaged();
        given(support.stateFor(reference)).willReturn(SupportState.BEGUN);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> service.withdraw(reference, "The family will help."))
                .withMessageContaining("End the service instead");
        assertThat(service.find(reference).status()).isEqualTo(ReferralStatus.TRIAGED);
    }

    @Test
    void isWithdrawnWhenThePersonDies() {
        String received = service.receive(fromHospital().request());
        String waiting = triaged();

        service.on(new PersonDied(PERSON, TODAY, null));

        assertThat(facts)
                .contains(
                        new ReferralWithdrawn(received, "The person has died."),
                        new ReferralWithdrawn(waiting, "The person has died."));
    }

    @Test
    void isLeftToItsServiceWhenThePersonDies() {
        String served = triaged();
        given(support.stateFor(served)).willReturn(SupportState.ACCEPTED);

        service.on(new PersonDied(PERSON, TODAY, null));

        assertThat(service.find(served).status()).isEqualTo(ReferralStatus.TRIAGED);
    }

    @Test
    void keepsTheOutcomeAndTellsOfIt() {
        String reference = triaged();

        given(support.hasBegun(reference)).willReturn(true);

        service.conclude(reference, "NFA: Support ended as planned");

        assertThat(service.find(reference).serviceOutcome()).isEqualTo("NFA: Support ended as planned");
        assertThat(facts).contains(new ReferralConcluded(reference, "NFA: Support ended as planned"));
    }

    private String triaged() {
        String reference = service.receive(fromTheCommunity().request());
        service.triage(reference, to(Destination.STEP_UP, "ENABLE", ShortTermPurpose.ADMISSION_AVOIDANCE));
        return reference;
    }
}

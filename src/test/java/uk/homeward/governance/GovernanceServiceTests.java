package uk.homeward.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.homeward.governance.DecisionExamples.approved;
import static uk.homeward.governance.DecisionExamples.endorsed;
import static uk.homeward.governance.DecisionExamples.liveIn;
import static uk.homeward.governance.DecisionExamples.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.homeward.audit.Fact;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.calendar.MovableClock;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.Councils;
import uk.homeward.governance.DecisionFact.CallInEnded;
import uk.homeward.governance.DecisionFact.DecisionCalledIn;
import uk.homeward.governance.DecisionFact.DecisionConsidered;
import uk.homeward.governance.DecisionFact.DecisionInForce;
import uk.homeward.governance.DecisionFact.DecisionNotApproved;
import uk.homeward.governance.DecisionFact.DecisionProposed;
import uk.homeward.governance.DecisionFact.DecisionSigned;
import uk.homeward.governance.DecisionFact.DecisionWithdrawn;
import uk.homeward.governance.DecisionFact.DelegatedActRecorded;
import uk.homeward.governance.DecisionFact.DelegatedActWithdrawn;
import uk.homeward.governance.DecisionFact.StakeholdersHeard;
import uk.homeward.governance.DelegatedAct.DelegatedActAnswer;
import uk.homeward.governance.Engagement.EngagementAnswer;
import uk.homeward.governance.Scrutiny.ScrutinyAnswer;
import uk.homeward.paging.PageQuery;
import uk.homeward.refusal.NotFound;
import uk.homeward.refusal.Refusals;

/** Decisions on rows kept in memory: what each act tells the rest of the house. */
class GovernanceServiceTests {

    /** A Monday; Good Friday is 26 March. */
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 22);

    private static final LocalDate CALL_IN_ENDS = LocalDate.of(2027, 3, 31);
    private static final String FIRST = "DEC-000001";

    private final MovableClock clock = new MovableClock(TODAY);
    private final KeptDecisions kept = new KeptDecisions();
    private final List<Fact> facts = new ArrayList<>();
    private final GovernanceService governance = governance("demo");

    private GovernanceService governance(String council) {
        return new GovernanceService(
                kept,
                Councils.named(council).get(GovernanceRules.class),
                new WorkingDays(Jurisdiction.ENGLAND),
                clock,
                fact -> facts.add((Fact) fact));
    }

    @Test
    @Tag("KEN-33")
    void aProposalWaitsForItsCommittee() {
        String reference = governance.propose(proposal().build());

        assertThat(reference).isEqualTo(FIRST);
        assertThat(facts).containsExactly(new DecisionProposed(FIRST, LocalDate.of(2027, 3, 1)));
        assertThat(facts).extracting(Fact::caseReference).containsExactly(FIRST);
    }

    @Test
    @Tag("KEN-01")
    void aNumberIsGivenOnce() {
        governance.propose(proposal().number("27/00099").build());

        assertThat(Refusals.field(
                        () -> governance.propose(proposal().number("27/00099").build())))
                .isEqualTo("number");
        assertThat(governance.propose(proposal().number("27/00100").build())).isEqualTo("DEC-000002");
    }

    @Test
    @Tag("KEN-33")
    void whatTheCommitteeSaidIsTold() {
        governance.propose(proposal().build());

        governance.consider(FIRST, new CommitteeAnswer(CommitteeAdvice.NOT_ENDORSED, TODAY, "Too dear."));

        assertThat(facts).endsWith(new DecisionConsidered(FIRST, CommitteeAdvice.NOT_ENDORSED, "Too dear."));
    }

    @Test
    @Tag("DER-42")
    @Tag("KEN-01")
    void aSignedKeyDecisionTellsUntilWhenItCanBeCalledIn() {
        considered(proposal());

        SignatureEffect effect = governance.sign(FIRST, approved(TODAY));

        assertThat(effect).isEqualTo(new SignatureEffect(true, true, CALL_IN_ENDS.plusDays(1)));
        assertThat(facts).endsWith(new DecisionSigned(FIRST, CALL_IN_ENDS.plusDays(1), CALL_IN_ENDS));
        assertThat(facts).last().extracting(Fact::reason).isEqualTo("Can be called in until 31 March 2027.");
    }

    @Test
    @Tag("DER-42")
    void anyOtherIsInForceAtOnce() {
        considered(proposal().notKey());

        governance.sign(FIRST, approved(TODAY));

        assertThat(facts).endsWith(new DecisionSigned(FIRST, TODAY, null));
        assertThat(facts).last().extracting(Fact::reason).isNull();
        governance.bringIntoForce(FIRST);
        assertThat(facts).endsWith(new DecisionInForce(FIRST, TODAY));
    }

    @Test
    @Tag("KEN-37")
    void whatIsNotApprovedTellsWhyAndIsOver() {
        considered(proposal());

        SignatureEffect effect = governance.sign(FIRST, refused("Too dear."));

        assertThat(effect).isEqualTo(new SignatureEffect(false, false, null));
        assertThat(facts).endsWith(new DecisionNotApproved(FIRST, "Too dear."));
        assertThat(governance.find(FIRST).isOver()).isTrue();
    }

    /** It was signed once, and in force from a day: neither holds when whoever signed it thinks better of it. */
    @Test
    @Tag("DER-42")
    @Tag("KEN-37")
    void whatIsNotApprovedAfterACallInHasNoDayOnWhichItIsInForce() {
        considered(proposal());
        governance.sign(FIRST, approved(TODAY));

        governance.callIn(FIRST, " Five members: the costs. ");
        assertThat(facts).endsWith(new DecisionCalledIn(FIRST, "Five members: the costs."));
        DecisionView calledIn = governance.find(FIRST);
        assertThat(calledIn.calledInOn()).isEqualTo(TODAY);
        assertThat(calledIn.calledInBecause()).isEqualTo("Five members: the costs.");
        assertThat(calledIn.callInEndsOn()).isEqualTo(CALL_IN_ENDS);
        assertThat(calledIn.inForceOn()).isNull();
        governance.scrutinise(FIRST, new ScrutinyAnswer(CallInOutcome.REFERRED_BACK, TODAY, "The costs."));
        assertThat(facts).endsWith(new CallInEnded(FIRST, CallInOutcome.REFERRED_BACK, "The costs."));
        governance.sign(FIRST, refused("They are right."));

        DecisionView over = governance.find(FIRST);
        assertThat(over.inForceOn()).isNull();
        assertThat(over.callInEndsOn()).isNull();
        assertThat(over.signatures())
                .extracting(Signature::approved, Signature::refusedBecause)
                .containsExactly(tuple(true, null), tuple(false, "They are right."));
    }

    @Test
    void aWithdrawalTellsWhy() {
        governance.propose(proposal().build());

        governance.withdraw(FIRST, " The report is late. ");

        assertThat(facts).endsWith(new DecisionWithdrawn(FIRST, "The report is late."));
        assertThat(governance.find(FIRST).withdrawnBecause()).isEqualTo("The report is late.");
    }

    @Test
    @Tag("KEN-32")
    void whoWasHeardIsToldWithWhatItChanged() {
        governance.propose(proposal().build());

        governance.recordEngagement(
                FIRST, new EngagementAnswer(TODAY, "Families", false, "Later visits.", "Visits begin at ten."));

        assertThat(facts).endsWith(new StakeholdersHeard(FIRST, "Visits begin at ten."));
        assertThat(governance.find(FIRST).engagements())
                .containsExactly(new Engagement(TODAY, "Families", false, "Later visits.", "Visits begin at ten."));
    }

    @Test
    @Tag("KEN-32")
    void nobodyIsHeardInTheFuture() {
        governance.propose(proposal().build());

        assertThat(Refusals.field(() -> governance.recordEngagement(
                        FIRST, new EngagementAnswer(TODAY.plusDays(1), "Families", true, "Fine.", "Nothing."))))
                .isEqualTo("heardOn");
    }

    @Test
    @Tag("HAM-06")
    @Tag("DER-43")
    void whatIsInForceAndApprovesSaysHowFarItReaches() {
        considered(proposal().code("LIVE_IN").scope(liveIn(1_200_000)).notKey());
        assertThat(governance.inForce("LIVE_IN")).isEmpty();

        governance.sign(FIRST, approved(TODAY));
        governance.bringIntoForce(FIRST);

        assertThat(governance.inForce("LIVE_IN"))
                .contains(new Approval(FIRST, "More live-in care", TODAY, liveIn(1_200_000)));
    }

    @Test
    void everyDecisionHasItsLineInTheList() {
        considered(proposal().number("27/00099"));
        governance.sign(FIRST, approved(TODAY));

        assertThat(governance.list(PageQuery.first(200)).items())
                .containsExactly(new DecisionLine(
                        FIRST,
                        "27/00099",
                        "More live-in care",
                        DecisionStatus.SIGNED,
                        "Cabinet Member for Adult Social Care",
                        true,
                        LocalDate.of(2027, 3, 1),
                        CALL_IN_ENDS.plusDays(1)));
        assertThat(Refusals.of(() -> governance.find("DEC-000002"))).isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("HAM-20")
    void aSignedDecisionOfTheProfileIsTakenOverOnceWithItsSignature() {
        GovernanceService hampshire = governance("hampshire");
        DecisionDefinition signed = definition("hampshire");

        hampshire.takeOver(signed);
        hampshire.takeOver(signed);

        assertThat(facts).containsExactly(new DecisionInForce(FIRST, LocalDate.of(2023, 3, 28)));
        assertThat(hampshire.find(FIRST).signatures())
                .extracting(Signature::approved, Signature::signedOn, Signature::publishedOn)
                .containsExactly(tuple(true, LocalDate.of(2023, 3, 28), LocalDate.of(2023, 3, 28)));
    }

    @Test
    @Tag("KEN-37")
    void anUnsignedDecisionOfTheProfileIsOnlyProposed() {
        governance("kent").takeOver(definition("kent"));

        assertThat(facts).containsExactly(new DecisionProposed(FIRST, LocalDate.of(2024, 1, 18)));
        assertThat(governance.find(FIRST).status()).isEqualTo(DecisionStatus.PROPOSED);
    }

    private static DecisionDefinition definition(String council) {
        return Councils.named(council).get(GovernanceRules.class).decisions().get(0);
    }

    private void considered(DecisionExamples example) {
        governance.consider(governance.propose(example.build()), endorsed(TODAY));
    }

    private static SigningAnswer refused(String why) {
        return new SigningAnswer(SigningChoice.DO_NOT_APPROVE, why, false, null, null, null, false, null, null, TODAY);
    }

    @Test
    @Tag("DER-42")
    void whatStandsAfterACallInIsInForceFromThatDay() {
        considered(proposal().code("LIVE_IN").scope(liveIn(1_200_000)));
        governance.sign(FIRST, approved(TODAY));
        governance.callIn(FIRST, "Five members: the costs.");
        assertThat(governance.inForceSince("LIVE_IN")).isEmpty();
        clock.set(TODAY.plusDays(1));

        governance.scrutinise(FIRST, new ScrutinyAnswer(CallInOutcome.STANDS, TODAY, null));

        assertThat(facts).endsWith(new DecisionInForce(FIRST, TODAY.plusDays(1)));
        assertThat(governance.inForceSince("LIVE_IN")).contains(TODAY.plusDays(1));
        assertThat(governance.inForceSince("BEDS")).isEmpty();
    }

    @Test
    @Tag("KEN-02")
    void whatIsDoneUnderADelegationIsToldOnceAndCanBeTakenBack() {
        considered(proposal().notKey().resolutions(DecisionExamples.approve(), DecisionExamples.delegate()));
        governance.sign(FIRST, approved(TODAY));
        governance.bringIntoForce(FIRST);
        facts.clear();
        DelegatedActAnswer contract = new DelegatedActAnswer(2, TODAY, "Signed the contract.");

        governance.recordDelegatedAct(FIRST, contract);
        governance.recordDelegatedAct(FIRST, contract);
        governance.withdrawDelegatedAct(FIRST, 1, "It hangs on another decision.");

        assertThat(facts)
                .containsExactly(
                        new DelegatedActRecorded(
                                FIRST, 2, "Under part 2, by the Corporate Director: Signed the contract."),
                        new DelegatedActWithdrawn(FIRST, 1, "It hangs on another decision."));
    }
}

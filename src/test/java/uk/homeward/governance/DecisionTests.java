package uk.homeward.governance;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.homeward.governance.DecisionExamples.approve;
import static uk.homeward.governance.DecisionExamples.approved;
import static uk.homeward.governance.DecisionExamples.endorsed;
import static uk.homeward.governance.DecisionExamples.liveIn;
import static uk.homeward.governance.DecisionExamples.proposal;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.util.ReflectionTestUtils;
import uk.homeward.calendar.Jurisdiction;
import uk.homeward.calendar.WorkingDays;
import uk.homeward.council.Councils;
import uk.homeward.governance.DelegatedAct.DelegatedActAnswer;
import uk.homeward.governance.Resolution.Kind;
import uk.homeward.governance.Scrutiny.ScrutinyAnswer;
import uk.homeward.refusal.Conflict;
import uk.homeward.refusal.Refusal;
import uk.homeward.refusal.Refusals;

class DecisionTests {

    /** A Monday; Good Friday is 26 March. */
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 22);

    private static final GovernanceRules RULES = Councils.named("demo").get(GovernanceRules.class);
    private static final WorkingDays WORKING_DAYS = new WorkingDays(Jurisdiction.ENGLAND);

    // What is on the record

    @Test
    @Tag("HAM-01")
    void aDecisionNamesItsMakerItsReportAndItsContacts() {
        DecisionView record = decision(proposal()).view();

        assertThat(record.decisionMaker()).isEqualTo("Cabinet Member for Adult Social Care");
        assertThat(record.reportFrom()).isEqualTo("Director of Adult Social Care");
        assertThat(record.contacts()).containsExactly("Head of Short-Term Services", "Commissioning Manager");
        refuses(proposal().decisionMaker(" "), "decisionMaker", "Say who decides, as a role.");
        refuses(proposal().reportFrom(null), "reportFrom", "Say whose report it is, as a role.");
        refuses(proposal().contacts(), "contacts", "Name at least one contact");
        refuses(proposal().contacts("Head of Short-Term Services", " "), "contacts", "Leave no contact blank.");
    }

    @Test
    @Tag("HAM-19")
    @Tag("KEN-34")
    @Tag("KEN-35")
    void whatWasConsideredAndRejectedStaysOnTheRecordWithItsReason() {
        RejectedOption tender = new RejectedOption("A competitive tender", "It takes 12 to 18 months.");
        RejectedOption award = new RejectedOption("A direct award", "The provider is overspent.");

        assertThat(decision(proposal().rejected(tender, award)).view().rejectedOptions())
                .containsExactly(tender, award);
        refuses(proposal().rejected(), "rejectedOptions", "at least one option");
        refuses(proposal().rejected(tender, new RejectedOption("A direct award", " ")), "rejectedOptions", "Say why");
    }

    @ParameterizedTest
    @EnumSource(
            value = Consideration.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FINANCE", "HUMAN_RESOURCES", "DATA_PROTECTION"})
    @Tag("DER-41")
    @Tag("KEN-29")
    void eachFactorIsLookedIntoBeforeItIsProposed(Consideration factor) {
        refuses(
                proposal().without(factor),
                "considerations",
                factor.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' '));
        assertThat(decision(proposal()).view().considerations()).containsEntry(factor, "No implications.");
    }

    @Test
    @Tag("DER-43")
    void itNotesOnePartAndApprovesAnother() {
        Resolution noted = new Resolution(Kind.NOTE, "The work done so far.", null);
        Decision both = inForce(proposal().resolutions(noted, approve()).notKey());
        Decision notedOnly = inForce(proposal().resolutions(noted).notKey());

        assertThat(both.view().resolutions()).containsExactly(noted, approve());
        assertThat(both.approval()).isPresent();
        assertThat(notedOnly.course().status()).isEqualTo(DecisionStatus.IN_FORCE);
        assertThat(notedOnly.approval()).isEmpty();
    }

    @Test
    @Tag("KEN-02")
    void authorityIsDelegatedToSomebodyNamedByRole() {
        Resolution delegated = new Resolution(Kind.DELEGATE, "To enter into contracts.", "Corporate Director");

        assertThat(decision(proposal().resolutions(approve(), delegated)).view().resolutions())
                .contains(delegated);
        refuses(
                proposal().resolutions(approve(), new Resolution(Kind.DELEGATE, "To enter into contracts.", null)),
                "resolutions",
                "Say to whom authority is delegated");
        refuses(
                proposal().resolutions(new Resolution(Kind.APPROVE, "More care.", "Corporate Director")),
                "resolutions",
                "Only a delegation names a delegate.");
    }

    @Test
    @Tag("HAM-06")
    void whatServicesHangOnSaysHowFarItReaches() {
        refuses(proposal().code("LIVE_IN"), "scope", "Say how far it reaches");
        refuses(proposal().code("NOSUCH"), "code", "Nothing hangs on a decision of this code.");
        assertThat(decision(proposal().code("LIVE_IN").scope(liveIn(950_000)))
                        .view()
                        .scope())
                .isEqualTo(liveIn(950_000));
    }

    @Test
    @Tag("KEN-32")
    void whoWasHeardIsKeptWithWhatItChanged() {
        Decision decision = decision(proposal());

        decision.heard(heard("Visits begin earlier in the day."));

        assertThat(decision.view().engagements()).singleElement().satisfies(engagement -> {
            assertThat(engagement.livedExperience()).isTrue();
            assertThat(engagement.changed()).isEqualTo("Visits begin earlier in the day.");
        });
        assertThat(Refusals.field(() -> heard(" "))).isEqualTo("changed");
    }

    // Its way

    @Test
    @Tag("KEN-33")
    @Tag("COV-01")
    void nobodySignsBeforeTheCommitteeHasSaidWhatItMakesOfIt() {
        Decision decision = decision(proposal());

        Refusal early = Refusals.of(() -> sign(decision, approved(TODAY)));

        assertThat(early).isInstanceOf(Conflict.class).hasMessageContaining("The committee has not considered");
        decision.consider(
                new CommitteeAnswer(CommitteeAdvice.NOT_ENDORSED, TODAY, "Look at the costs again."),
                TODAY,
                "democratic-services");
        sign(decision, approved(TODAY));
        assertThat(decision.view().committeeOutcome())
                .isEqualTo(new CommitteeOutcome(
                        CommitteeAdvice.NOT_ENDORSED, TODAY, "Look at the costs again.", "democratic-services"));
    }

    @Test
    @Tag("KEN-33")
    void whatTheCommitteeSaidIsWrittenDownAndNotSignedBeforeItsDay() {
        Decision decision = decision(proposal());

        assertThat(Refusals.field(() -> decision.consider(endorsed(TODAY.plusDays(1)), TODAY, "d")))
                .isEqualTo("consideredOn");
        assertThat(Refusals.field(() -> decision.consider(
                        new CommitteeAnswer(CommitteeAdvice.ENDORSED_WITH_COMMENTS, TODAY, " "), TODAY, "d")))
                .isEqualTo("committeeComments");
        assertThat(Refusals.field(() -> decision.consider(new CommitteeAnswer(null, TODAY, null), TODAY, "d")))
                .isEqualTo("committeeAdvice");
        decision.consider(endorsed(TODAY), TODAY, "d");
        assertThat(Refusals.field(() -> sign(decision, approved(TODAY.minusDays(1)))))
                .isEqualTo("signedOn");
    }

    @Test
    @Tag("KEN-37")
    void unsignedItIsNotInForce() {
        Decision decision = considered(proposal().notKey());

        assertThat(decision.approval()).isEmpty();
        assertThat(Refusals.of(() -> decision.comeIntoForce(TODAY.plusYears(1))))
                .hasMessageContaining("is not signed");
        assertThat(Refusals.field(() -> sign(decision, approved(null)))).isEqualTo("signedOn");
        sign(decision, approved(TODAY));
        decision.comeIntoForce(TODAY);
        assertThat(decision.approval()).isPresent();
    }

    @Test
    @Tag("HAM-20")
    void interestDispensationUrgencyAndStatementStandBesideTheSignature() {
        Decision decision = considered(proposal());

        sign(
                decision,
                new SigningAnswer(
                        SigningChoice.APPROVE,
                        null,
                        true,
                        "A relative works for a bidder.",
                        "None",
                        "Granted by the Conduct Advisory Panel.",
                        true,
                        "Beds close on Friday.",
                        "With regret.",
                        TODAY));

        assertThat(decision.view().signatures())
                .containsExactly(new Signature(
                        true,
                        "A relative works for a bidder.",
                        "None",
                        "Granted by the Conduct Advisory Panel.",
                        "Beds close on Friday.",
                        "With regret.",
                        null,
                        "executive-member",
                        TODAY,
                        TODAY));
    }

    @Test
    @Tag("HAM-20")
    void nothingOfTheSignatureIsLeftOpen() {
        Decision decision = considered(proposal());

        assertThat(Refusals.field(() -> sign(decision, signing(null, false, null, null, false, null))))
                .isEqualTo("signing");
        assertThat(Refusals.field(() -> sign(decision, signing(SigningChoice.APPROVE, null, null, null, false, null))))
                .isEqualTo("interest");
        assertThat(Refusals.field(() -> sign(decision, signing(SigningChoice.APPROVE, true, " ", "None", false, null))))
                .isEqualTo("interestDetails");
        assertThat(Refusals.field(
                        () -> sign(decision, signing(SigningChoice.APPROVE, true, "Shares.", " ", false, null))))
                .isEqualTo("dispensation");
        assertThat(Refusals.field(() -> sign(decision, signing(SigningChoice.APPROVE, false, null, null, null, null))))
                .isEqualTo("urgent");
        assertThat(Refusals.field(() -> sign(decision, signing(SigningChoice.APPROVE, false, null, null, true, " "))))
                .isEqualTo("urgencyReason");
        assertThat(Refusals.field(
                        () -> sign(decision, signing(SigningChoice.DO_NOT_APPROVE, false, null, null, false, null))))
                .isEqualTo("notApprovedReason");
        assertThat(decision.course().status()).isEqualTo(DecisionStatus.COMMITTEE_CONSIDERED);
        assertThat(decision.view().signatures()).isEmpty();
        sign(decision, signing(SigningChoice.APPROVE, false, null, null, false, null));
        assertThat(decision.view().signatures()).singleElement().satisfies(signature -> {
            assertThat(signature.interests()).isEqualTo("None");
            assertThat(signature.dispensation()).isEqualTo("None");
        });
    }

    /** Signed on Monday: Tuesday, Wednesday, Thursday, and after Easter Tuesday and Wednesday are five clear days. */
    @Test
    @Tag("DER-42")
    @Tag("KEN-01")
    void aKeyDecisionWaitsForFiveClearWorkingDays() {
        Decision decision = considered(proposal());

        SignatureEffect signing = sign(decision, approved(TODAY));

        LocalDate last = LocalDate.of(2027, 3, 31);
        assertThat(signing).isEqualTo(new SignatureEffect(true, true, last.plusDays(1)));
        assertThat(decision.view().callInEndsOn()).isEqualTo(last);
        assertThat(Refusals.of(() -> decision.comeIntoForce(last)))
                .isInstanceOf(Conflict.class)
                .hasMessageContaining("can be called in until 31 March 2027");
        assertThat(decision.approval()).isEmpty();
        decision.comeIntoForce(last.plusDays(1));
        assertThat(decision.approval()).get().extracting(Approval::inForceOn).isEqualTo(last.plusDays(1));
    }

    @Test
    @Tag("DER-42")
    @Tag("KEN-01")
    void onlyAKeyDecisionWaitsAndOnlyUnlessItsCallInIsWaivedWithAReason() {
        assertThat(sign(considered(proposal().notKey()), approved(TODAY)))
                .isEqualTo(new SignatureEffect(true, false, TODAY));
        assertThat(sign(considered(proposal().waived("Beds close on Friday.")), approved(TODAY)))
                .isEqualTo(new SignatureEffect(true, false, TODAY));
        refuses(proposal().notKey().waived("No need."), "callInWaiver", "Only a key decision is called in.");
    }

    @Test
    @Tag("DER-42")
    void calledInItGoesBackToWhoeverSignedItOnce() {
        Decision decision = considered(proposal());
        assertThat(Refusals.of(() -> decision.callIn("Members.", TODAY))).hasMessageContaining("is not signed yet");
        sign(decision, approved(TODAY));
        assertThat(Refusals.field(() -> decision.callIn(" ", TODAY))).isEqualTo("reason");

        decision.callIn("Five members: the costs.", TODAY.plusDays(2));

        assertThat(decision.course().status()).isEqualTo(DecisionStatus.CALLED_IN);
        assertThat(decision.approval()).isEmpty();
        LocalDate again = TODAY.plusDays(3);
        assertThat(Refusals.of(() -> sign(decision, approved(again), again)))
                .hasMessageContaining("does not wait for a signature");
        decision.scrutinise(scrutiny(CallInOutcome.REFERRED_BACK, again, "The costs again."), again, "d");
        assertThat(decision.course().status()).isEqualTo(DecisionStatus.REFERRED_BACK);
        assertThat(sign(decision, approved(again), again)).isEqualTo(new SignatureEffect(true, false, again));
        assertThat(Refusals.of(() -> decision.callIn("Again.", again))).hasMessageContaining("That is possible once.");
        assertThat(decision.view().signatures()).hasSize(2);
    }

    @Test
    @Tag("DER-42")
    void aCallInEndsWithADecisionThatStandsOrFalls() {
        Decision stands = at(DecisionStatus.CALLED_IN);
        Decision falls = at(DecisionStatus.CALLED_IN);

        stands.scrutinise(scrutiny(CallInOutcome.STANDS, TODAY.plusDays(1), null), TODAY.plusDays(2), "d");
        falls.scrutinise(scrutiny(CallInOutcome.UPHELD, TODAY, "It costs too much."), TODAY, "d");

        assertThat(stands.approval()).get().extracting(Approval::inForceOn).isEqualTo(TODAY.plusDays(2));
        assertThat(falls.course().status()).isEqualTo(DecisionStatus.REJECTED);
        assertThat(falls.approval()).isEmpty();
        assertThat(falls.view().scrutiny())
                .isEqualTo(new Scrutiny(CallInOutcome.UPHELD, TODAY, "It costs too much.", "d"));
    }

    @Test
    @Tag("DER-42")
    void whatCameOfACallInIsToldWhole() {
        Decision decision = at(DecisionStatus.CALLED_IN);

        assertThat(Refusals.field(() -> decision.scrutinise(scrutiny(null, TODAY, null), TODAY, "d")))
                .isEqualTo("callInOutcome");
        assertThat(Refusals.field(() -> decision.scrutinise(scrutiny(CallInOutcome.UPHELD, TODAY, " "), TODAY, "d")))
                .isEqualTo("scrutinyWords");
        assertThat(Refusals.of(() ->
                        decision.scrutinise(scrutiny(CallInOutcome.STANDS, TODAY.minusDays(1), null), TODAY, "d")))
                .hasMessageContaining("was called in on");
        assertThat(Refusals.of(
                        () -> decision.scrutinise(scrutiny(CallInOutcome.STANDS, TODAY.plusDays(1), null), TODAY, "d")))
                .hasMessageContaining("in the future");
        assertThat(decision.course().status()).isEqualTo(DecisionStatus.CALLED_IN);
    }

    /** Kent 24/00006: the director takes other actions under what was delegated. */
    @Test
    @Tag("KEN-02")
    void aDelegatedActCitesTheDelegationItHangsOn() {
        Decision decision =
                inForce(proposal().notKey().resolutions(DecisionExamples.approve(), DecisionExamples.delegate()));
        int delegation = 2;

        assertThat(Refusals.field(() -> decision.act(done(null), TODAY, "d"))).isEqualTo("resolution");
        assertThat(Refusals.of(() -> decision.act(done(1), TODAY, "d")))
                .hasMessageContaining("Part 1 of this decision delegates nothing");
        assertThat(Refusals.of(() -> decision.act(
                        new DelegatedActAnswer(delegation, TODAY.minusDays(1), "Signed the contract."), TODAY, "d")))
                .hasMessageContaining("nobody could act under it before");
        assertThat(decision.act(done(delegation), TODAY, "d")).get().satisfies(act -> {
            assertThat(act.delegate()).isEqualTo("Corporate Director");
            assertThat(act.resolution()).isEqualTo(delegation);
        });
        assertThat(decision.act(done(delegation), TODAY, "d")).isEmpty();
        assertThat(decision.view().delegatedActs()).hasSize(1);
        decision.withdrawAct(1, "It hangs on another decision.");
        assertThat(Refusals.of(() -> decision.withdrawAct(1, "Again."))).hasMessageContaining("withdrawn already");
        assertThat(Refusals.of(() -> decision.withdrawAct(2, "None."))).hasMessageContaining("no such act");
        assertThat(decision.act(done(delegation), TODAY, "d")).isPresent();
    }

    @Test
    @Tag("KEN-02")
    void theDelegationMayBeAnyPartAndOnlyOneThatIsThere() {
        Decision decision =
                inForce(proposal().notKey().resolutions(DecisionExamples.delegate(), DecisionExamples.delegate()));

        for (int none : new int[] {0, 3}) {
            assertThat(Refusals.of(() -> decision.act(done(none), TODAY, "d")))
                    .hasMessageContaining("Part %d of this decision delegates nothing".formatted(none));
        }
        assertThat(decision.act(done(1), TODAY, "d")).isPresent();
        assertThat(decision.act(done(2), TODAY, "d")).isPresent();
    }

    @Test
    @Tag("KEN-02")
    void nobodyActsUnderADecisionThatIsNotInForce() {
        Decision decision = at(DecisionStatus.SIGNED);

        assertThat(Refusals.of(() -> decision.act(done(2), TODAY, "d"))).hasMessageContaining("not in force");
    }

    private static DelegatedActAnswer done(@Nullable Integer resolution) {
        return new DelegatedActAnswer(resolution, TODAY, "Signed the contract.");
    }

    private static ScrutinyAnswer scrutiny(@Nullable CallInOutcome outcome, LocalDate on, @Nullable String words) {
        return new ScrutinyAnswer(outcome, on, words);
    }

    @Test
    @Tag("DER-42")
    void nobodyCallsInLateOrWhatCannotBeCalledIn() {
        Decision late = considered(proposal());
        sign(late, approved(TODAY));
        Decision waived = considered(proposal().waived("Beds close on Friday."));
        sign(waived, approved(TODAY));
        Decision notKey = considered(proposal().notKey());
        sign(notKey, approved(TODAY));

        assertThat(Refusals.of(() -> late.callIn("Members.", LocalDate.of(2027, 4, 1))))
                .hasMessageContaining("The time for call-in is over.");
        assertThat(Refusals.of(() -> waived.callIn("Members.", TODAY))).hasMessageContaining("was waived");
        assertThat(Refusals.of(() -> notKey.callIn("Members.", TODAY))).hasMessageContaining("Only a key decision");
    }

    /** Every verb in every state: each state lets in its own verbs alone. */
    @ParameterizedTest
    @EnumSource(DecisionStatus.class)
    @Tag("DER-42")
    @Tag("KEN-33")
    void eachStateLetsInItsOwnVerbsAlone(DecisionStatus state) {
        Map<String, Consumer<Decision>> verbs = new TreeMap<>(Map.of(
                "consider", decision -> decision.consider(endorsed(TODAY), TODAY, "d"),
                "sign", decision -> sign(decision, approved(TODAY)),
                "call in", decision -> decision.callIn("Members.", TODAY),
                "come into force", decision -> decision.comeIntoForce(TODAY.plusDays(30)),
                "withdraw", decision -> decision.withdraw("Not needed any more."),
                "scrutinise", decision -> decision.scrutinise(scrutiny(CallInOutcome.STANDS, TODAY, null), TODAY, "d"),
                "hear", decision -> decision.heard(heard("Nothing: all agreed."))));
        Map<DecisionStatus, Set<String>> open = Map.of(
                DecisionStatus.PROPOSED, Set.of("consider", "withdraw", "hear"),
                DecisionStatus.COMMITTEE_CONSIDERED, Set.of("sign", "withdraw", "hear"),
                DecisionStatus.SIGNED, Set.of("call in", "come into force", "hear"),
                DecisionStatus.CALLED_IN, Set.of("scrutinise", "withdraw", "hear"),
                DecisionStatus.REFERRED_BACK, Set.of("sign", "withdraw", "hear"),
                DecisionStatus.IN_FORCE, Set.of("hear"),
                DecisionStatus.REJECTED, Set.of(),
                DecisionStatus.WITHDRAWN, Set.of());
        assertThat(open.keySet()).containsAll(EnumSet.allOf(DecisionStatus.class));

        verbs.forEach((name, verb) -> {
            Decision decision = at(state);
            boolean let = true;
            try {
                verb.accept(decision);
            } catch (Conflict refused) {
                let = false;
                assertThat(decision.course().status()).isEqualTo(state);
            }
            assertThat(let)
                    .as("%s when %s", name, state)
                    .isEqualTo(requireNonNull(open.get(state)).contains(name));
        });
    }

    /** A button for what is refused anyway wastes somebody's time; none for what is open stops them. */
    @ParameterizedTest
    @EnumSource(DecisionStatus.class)
    @Tag("DER-42")
    void whatIsOfferedIsWhatTheStateLetsIn(DecisionStatus state) {
        DecisionView shown = at(state).view();

        assertThat(shown.canBeCalledIn()).isEqualTo(state == DecisionStatus.SIGNED);
        assertThat(shown.canBeWithdrawn())
                .isEqualTo(Set.of(
                                DecisionStatus.PROPOSED,
                                DecisionStatus.COMMITTEE_CONSIDERED,
                                DecisionStatus.CALLED_IN,
                                DecisionStatus.REFERRED_BACK)
                        .contains(state));
        assertThat(shown.isOver())
                .isEqualTo(Set.of(DecisionStatus.REJECTED, DecisionStatus.WITHDRAWN)
                        .contains(state));
        assertThat(shown.canBeActedUnder()).as("it delegates nothing").isFalse();
    }

    @Test
    @Tag("DER-42")
    @Tag("KEN-02")
    void nobodyIsOfferedACallInThatIsUsedUpOrAnActWithoutAuthority() {
        Decision again = at(DecisionStatus.REFERRED_BACK);
        sign(again, approved(TODAY));
        Decision notKey = considered(proposal().notKey());
        sign(notKey, approved(TODAY));
        Decision signed = considered(proposal().resolutions(DecisionExamples.delegate()));
        sign(signed, approved(TODAY));

        assertThat(again.view().canBeCalledIn()).isFalse();
        assertThat(notKey.view().canBeCalledIn()).isFalse();
        assertThat(signed.view().canBeActedUnder()).isFalse();
        assertThat(inForce(proposal().resolutions(DecisionExamples.delegate()).notKey())
                        .view()
                        .canBeActedUnder())
                .isTrue();
    }

    @Test
    void whoeverWithdrawsTooLateIsToldWhatToDo() {
        assertThat(Refusals.of(() -> at(DecisionStatus.REJECTED).withdraw("Not needed.")))
                .hasMessageContaining("is over already");
        assertThat(Refusals.of(() -> at(DecisionStatus.SIGNED).withdraw("Not needed.")))
                .hasMessageContaining("Propose another that takes over from it");
    }

    private static Decision at(DecisionStatus state) {
        Decision decision = state == DecisionStatus.PROPOSED ? decision(proposal()) : considered(proposal());
        switch (state) {
            case SIGNED -> sign(decision, approved(TODAY));
            case CALLED_IN -> {
                sign(decision, approved(TODAY));
                decision.callIn("Members.", TODAY);
            }
            case REFERRED_BACK -> {
                sign(decision, approved(TODAY));
                decision.callIn("Members.", TODAY);
                decision.scrutinise(scrutiny(CallInOutcome.REFERRED_BACK, TODAY, "Costs."), TODAY, "d");
            }
            case IN_FORCE -> {
                sign(decision, approved(TODAY));
                decision.comeIntoForce(TODAY.plusDays(30));
            }
            case REJECTED ->
                sign(
                        decision,
                        new SigningAnswer(
                                SigningChoice.DO_NOT_APPROVE,
                                "Costs.",
                                false,
                                null,
                                null,
                                null,
                                false,
                                null,
                                null,
                                TODAY));
            case WITHDRAWN -> decision.withdraw("Not needed any more.");
            default -> {}
        }
        assertThat(decision.course().status()).isEqualTo(state);
        return decision;
    }

    private static Engagement heard(@Nullable String changed) {
        return Engagement.of(
                new Engagement.EngagementAnswer(
                        TODAY, "People who were on the service", true, "Later visits.", changed),
                TODAY);
    }

    private static SigningAnswer signing(
            @Nullable SigningChoice choice,
            @Nullable Boolean interest,
            @Nullable String details,
            @Nullable String dispensation,
            @Nullable Boolean urgent,
            @Nullable String why) {
        return new SigningAnswer(choice, null, interest, details, null, dispensation, urgent, why, null, TODAY);
    }

    private static SignatureEffect sign(Decision decision, SigningAnswer answer) {
        return sign(decision, answer, TODAY);
    }

    private static SignatureEffect sign(Decision decision, SigningAnswer answer, LocalDate today) {
        return decision.sign(answer, today, "executive-member", WORKING_DAYS, RULES.callInWorkingDays());
    }

    private static Decision decision(DecisionExamples example) {
        Decision decision = new Decision(example.build(), RULES);
        ReflectionTestUtils.setField(decision, "id", 1L);
        return decision;
    }

    private static Decision considered(DecisionExamples example) {
        Decision decision = decision(example);
        decision.consider(endorsed(TODAY), TODAY, "democratic-services");
        return decision;
    }

    private static Decision inForce(DecisionExamples example) {
        Decision decision = considered(example);
        sign(decision, approved(TODAY));
        decision.comeIntoForce(TODAY);
        return decision;
    }

    private static void refuses(DecisionExamples example, String field, String sentence) {
        Refusal refusal = Refusals.of(() -> decision(example));
        assertThat(refusal).hasMessageContaining(sentence);
        assertThat(refusal.field()).isEqualTo(field);
    }
}

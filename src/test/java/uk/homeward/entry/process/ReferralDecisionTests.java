package uk.homeward.entry.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.homeward.referral.Destination;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralSource;
import uk.homeward.shortterm.EndReason;
import uk.homeward.shortterm.Sequel;

/** Each row of each decision table decides right, on the decision engine alone. */
class ReferralDecisionTests {

    /** Client Level Data, release 2: the whole list of {@code Event_Outcome}. */
    private static final Set<String> EVENT_OUTCOMES = Set.of(
            "Progress to reablement/ST-Max",
            "Progress to assessment, review or reassessment",
            "Progress to support planning or services",
            "Continuation of support or services",
            "Admitted to hospital",
            "NFA: Responsibility moved to another local authority",
            "NFA: Referral to NHS services or NHS funded social care",
            "NFA: Self-funded client or under 12wk disregard",
            "NFA: Information and advice or signposting",
            "NFA: Referral to other service within the local authority",
            "NFA: Support declined",
            "NFA: Deceased",
            "NFA: Support ended as planned",
            "NFA: Support ended for other reason",
            "NFA: No services offered for other reason",
            "NFA: Other");

    private static final Set<String> rulesHit = new TreeSet<>();
    private static final DmnEngine ENGINE = engine();
    private static final DmnDecision ROUTE = decision("route-of-access");
    private static final DmnDecision OUTCOME = decision("cld-event-outcome");

    @ParameterizedTest
    @EnumSource(
            value = ReferralSource.class,
            names = {"HOSPITAL_WARD", "CARE_TRANSFER_HUB", "HOSPITAL_THERAPIST"})
    @Tag("KEN-04")
    void whoeverLeavesHospitalWithSupportGoesTheWayHome(ReferralSource hospital) {
        for (EnablementTrigger trigger : EnablementTrigger.values()) {
            assertThat(route(hospital.name(), trigger, false)).isEqualTo("STEP_DOWN");
        }
    }

    @ParameterizedTest
    @EnumSource
    @Tag("KEN-06")
    void aRestartGoesTheWayHomeWhoeverAsks(ReferralSource source) {
        assertThat(route(source.name(), EnablementTrigger.POST_HOSPITAL, true)).isEqualTo("STEP_DOWN");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("COV-05")
    void everyPointOfChangeInTheCommunityLeadsToSupport(EnablementTrigger trigger) {
        assertThat(route("GP", trigger, false)).isEqualTo("STEP_UP");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("COV-15")
    void everyoneWhoMayReferCanReachAShortTermService(ReferralSource source) {
        String route = route(source.name(), EnablementTrigger.HEALTH_DETERIORATION, false);

        assertThat(route).isEqualTo(source.isHospital() ? "STEP_DOWN" : "STEP_UP");
        assertThat(Destination.valueOf(route).route()).isNotNull();
    }

    @Test
    void whereNothingPointsToAServiceInformationAndAdviceIsProposed() {
        assertThat(route("A_SOURCE_OF_NEXT_YEAR", EnablementTrigger.POST_HOSPITAL, false))
                .isEqualTo("INFORMATION_AND_ADVICE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    COMPLETED           | NO_SUPPORT_NEEDED          | NFA: Support ended as planned
                    COMPLETED           | LONG_TERM_ASSESSMENT       | Progress to assessment, review or reassessment
                    COMPLETED           | LONG_TERM_SUPPORT          | Progress to support planning or services
                    COMPLETED           | CARE_HOME                  | Progress to support planning or services
                    COMPLETED           | LOW_LEVEL_SUPPORT          | Progress to support planning or services
                    COMPLETED           | MORE_LONG_TERM_SUPPORT     | Continuation of support or services
                    COMPLETED           | SAME_LONG_TERM_SUPPORT     | Continuation of support or services
                    ENDED_EARLY         | LESS_LONG_TERM_SUPPORT     | Continuation of support or services
                    COMPLETED           | EQUIPMENT                  | NFA: Support ended as planned
                    COMPLETED           | ANOTHER_SHORT_TERM_SERVICE | Progress to reablement/ST-Max
                    COMPLETED           | INFORMATION_AND_ADVICE     | NFA: Information and advice or signposting
                    COMPLETED           | ANOTHER_COUNCIL_SERVICE    | NFA: Referral to other service within the local authority
                    COMPLETED           | NHS_SERVICE                | NFA: Referral to NHS services or NHS funded social care
                    COMPLETED           | SELF_FUNDED                | NFA: Self-funded client or under 12wk disregard
                    COMPLETED           | DECLINED                   | NFA: Support declined
                    COMPLETED           | ADMITTED_TO_HOSPITAL       | Admitted to hospital
                    COMPLETED           | MOVED_AWAY                 | NFA: Responsibility moved to another local authority
                    COMPLETED           | DIED                       | NFA: Deceased
                    COMPLETED           | OTHER                      | NFA: Support ended for other reason
                    ENDED_EARLY         | NO_SUPPORT_NEEDED          | NFA: Support ended as planned
                    ENDED_EARLY         | OTHER                      | NFA: Support ended for other reason
                    NOT_STARTED         | OTHER                      | NFA: No services offered for other reason
                    NOT_STARTED         | DECLINED                   | NFA: Support declined
                    DIED                | DIED                       | NFA: Deceased
                    LAPSED_IN_HOSPITAL  | ADMITTED_TO_HOSPITAL       | Admitted to hospital
                    REPLACED            | ANOTHER_SHORT_TERM_SERVICE | Continuation of support or services
                    JOINED              | ANOTHER_SHORT_TERM_SERVICE | Continuation of support or services
                    OFFER_DECLINED      | DECLINED                   | NFA: Support declined
                    OFFER_DECLINED      | SAME_LONG_TERM_SUPPORT     | Continuation of support or services
                    OFFER_DECLINED      | LONG_TERM_ASSESSMENT       | Progress to assessment, review or reassessment
                    OFFER_DECLINED      | LONG_TERM_SUPPORT          | Progress to support planning or services
                    DISCHARGE_CANCELLED | OTHER                      | NFA: No services offered for other reason
                    NOT_NEEDED          | OTHER                      | NFA: No services offered for other reason
                    """)
    @Tag("KEN-07")
    void anEndingHasItsOutcomeInTheWordsOfTheReturn(String endReason, String sequel, String outcome) {
        assertThat(outcome(endReason, sequel)).isEqualTo(outcome);
    }

    /** A service that a mistaken death had cancelled is no end: the referral goes on without it. */
    static Stream<String> everyEndReason() {
        return Stream.concat(
                Stream.of(EndReason.values())
                        .filter(reason -> reason != EndReason.DEATH_WITHDRAWN)
                        .map(Enum::name),
                Stream.of("OFFER_DECLINED", "JOINED", "DISCHARGE_CANCELLED", "NOT_NEEDED"));
    }

    @ParameterizedTest
    @MethodSource("everyEndReason")
    void noEndingIsWithoutAnOutcome(String endReason) {
        assertThat(EVENT_OUTCOMES).containsAll(outcomeOfEverySequel(endReason));
    }

    @Test
    void noRuleOfEitherTableIsIdle() {
        rulesHit.clear();

        for (EnablementTrigger trigger : EnablementTrigger.values()) {
            Stream.of(ReferralSource.values()).forEach(source -> route(source.name(), trigger, false));
            route("A_SOURCE_OF_NEXT_YEAR", trigger, true);
            route("A_SOURCE_OF_NEXT_YEAR", trigger, false);
        }
        everyEndReason().forEach(ReferralDecisionTests::outcomeOfEverySequel);

        List<String> rules = new ArrayList<>();
        for (String table : List.of("route-of-access", "cld-event-outcome")) {
            Dmn.readModelFromStream(open(table))
                    .getModelElementsByType(Rule.class)
                    .forEach(rule -> rules.add(rule.getId()));
        }
        assertThat(rulesHit).containsExactlyInAnyOrderElementsOf(rules);
    }

    private static String route(String source, EnablementTrigger trigger, boolean restart) {
        return single(ROUTE, Map.of("source", source, "trigger", trigger.name(), "restart", restart));
    }

    private static String outcome(String endReason, String sequel) {
        return single(OUTCOME, Map.of("endReason", endReason, "endSequel", sequel));
    }

    private static List<String> outcomeOfEverySequel(String endReason) {
        return Stream.of(Sequel.values())
                .map(sequel -> outcome(endReason, sequel.name()))
                .toList();
    }

    private static String single(DmnDecision decision, Map<String, Object> facts) {
        DmnDecisionResult result = ENGINE.evaluateDecision(decision, facts);
        assertThat(result.getSingleResult()).as("%s", facts).isNotNull();
        return result.getSingleEntry();
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        DmnDecisionTableEvaluationListener hits = event -> event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .forEach(rulesHit::add);
        configuration.getCustomPostDecisionTableEvaluationListeners().add(hits);
        return configuration.buildEngine();
    }

    private static DmnDecision decision(String id) {
        return ENGINE.parseDecision(id, open(id));
    }

    private static InputStream open(String id) {
        try {
            return new FileInputStream("bpmn/referral/" + id + ".dmn");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

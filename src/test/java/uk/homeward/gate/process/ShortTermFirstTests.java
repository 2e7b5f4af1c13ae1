package uk.homeward.gate.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
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
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.GateDecision.Verdict;
import uk.homeward.gate.GateGround;
import uk.homeward.gate.ShortTermSupport;

/** Each row of short-term-first decides right, on the decision engine alone. */
class ShortTermFirstTests {

    private static final Set<String> rulesHit = new TreeSet<>();
    private static final DmnEngine ENGINE = engine();
    private static final DmnDecision TABLE = ENGINE.parseDecision("short-term-first", open());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "NONE YET",
            textBlock =
                    """
                    NONE      | NONE YET                | false | NOT_OFFERED
                    NONE      | END_OF_LIFE             | true  | END_OF_LIFE
                    NONE      | ALREADY_TRIED           | true  | ALREADY_TRIED
                    NONE      | URGENT                  | true  | URGENT
                    NONE      | NO_REABLEMENT_POTENTIAL | true  | NO_REABLEMENT_POTENTIAL
                    DECLINED  | NONE YET                | true  | OFFER_DECLINED
                    RUNNING   | NONE YET                | false | STILL_RUNNING
                    RUNNING   | END_OF_LIFE             | true  | END_OF_LIFE
                    RUNNING   | ALREADY_TRIED           | false | STILL_RUNNING
                    RUNNING   | URGENT                  | true  | URGENT
                    COMPLETED | NONE YET                | true  | SHORT_TERM_COMPLETED
                    COMPLETED | URGENT                  | true  | SHORT_TERM_COMPLETED
                    """)
    @Tag("HAM-08")
    @Tag("COV-11")
    void longTermSupportFollowsAShortTermOutcomeOrAnExemption(
            ShortTermSupport support, ExemptionGround exemption, boolean allowed, GateGround ground) {
        assertThat(decide(support, exemption)).isEqualTo(new Verdict(allowed, ground));
    }

    @ParameterizedTest
    @EnumSource(ShortTermSupport.class)
    @Tag("HAM-08")
    void urgentCoverIsAlwaysPossible(ShortTermSupport support) {
        assertThat(decide(support, ExemptionGround.URGENT).allowed()).isTrue();
    }

    @Test
    void theReaderAnswersAsTheTable() {
        ShortTermFirstReader reader = new ShortTermFirstReader();

        every().forEach(facts -> assertThat(reader.decide(facts.support, facts.exemption))
                .as("%s", facts)
                .isEqualTo(decide(facts.support, facts.exemption)));
    }

    @Test
    void noRuleIsIdle() {
        rulesHit.clear();

        every().forEach(facts -> decide(facts.support, facts.exemption));

        assertThat(rulesHit)
                .containsExactlyInAnyOrderElementsOf(
                        Dmn.readModelFromStream(open()).getModelElementsByType(Rule.class).stream()
                                .map(Rule::getId)
                                .toList());
    }

    private record Facts(ShortTermSupport support, ExemptionGround exemption) {}

    private static Stream<Facts> every() {
        return Arrays.stream(ShortTermSupport.values()).flatMap(support -> Stream.concat(
                        Stream.of((ExemptionGround) null), Stream.of(ExemptionGround.values()))
                .map(exemption -> new Facts(support, exemption)));
    }

    private static Verdict decide(ShortTermSupport support, ExemptionGround exemption) {
        Map<String, Object> answer = ENGINE.evaluateDecision(
                        TABLE,
                        Map.of(
                                "shortTermSupport",
                                support.name(),
                                "exemption",
                                exemption == null ? "NONE" : exemption.name()))
                .getSingleResult()
                .getEntryMap();
        return new Verdict(
                Boolean.TRUE.equals(answer.get("longTermAllowed")),
                GateGround.valueOf(String.valueOf(answer.get("ground"))));
    }

    private static DmnEngine engine() {
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        DmnDecisionTableEvaluationListener hits = event -> event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .forEach(rulesHit::add);
        configuration.getCustomPostDecisionTableEvaluationListeners().add(hits);
        return configuration.buildEngine();
    }

    private static InputStream open() {
        try {
            return new FileInputStream("bpmn/short-term/short-term-first.dmn");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

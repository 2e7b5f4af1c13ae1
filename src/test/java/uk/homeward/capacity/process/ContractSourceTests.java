package uk.homeward.capacity.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
import uk.homeward.capacity.InHousePlace;
import uk.homeward.capacity.SourceDecision.Facts;

/** Each row of contract-source decides right, on the decision engine alone. */
class ContractSourceTests {

    private static final Set<String> rulesHit = new TreeSet<>();
    private static final DmnEngine ENGINE = engine();
    private static final DmnDecision TABLE = ENGINE.parseDecision("contract-source", open());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    FIRST       | true  | true  | true  | true  | IN_HOUSE
                    FIRST       | true  | true  | false | true  | BLOCK
                    FIRST       | false | false | false | true  | SPOT
                    FIRST       | false | false | false | false | WAIT
                    BEFORE_SPOT | true  | true  | true  | true  | BLOCK
                    BEFORE_SPOT | false | true  | true  | true  | FRAMEWORK
                    BEFORE_SPOT | false | false | true  | true  | IN_HOUSE
                    BEFORE_SPOT | false | false | false | true  | SPOT
                    LAST        | true  | false | true  | true  | BLOCK
                    LAST        | false | false | true  | true  | SPOT
                    LAST        | false | false | true  | false | IN_HOUSE
                    LAST        | false | false | false | false | WAIT
                    """)
    @Tag("HAM-15")
    void theNextSourceIsTheFirstOfTheCouncilsOrderThatIsFree(
            InHousePlace place, boolean block, boolean framework, boolean inHouse, boolean spot, String source) {
        assertThat(decide(new Facts(place, block, framework, inHouse, spot))).isEqualTo(source);
    }

    @Test
    @Tag("HAM-16")
    void nothingIsBoughtOnTheSpotWhileBlockOrFrameworkIsFree() {
        every().forEach((facts, source) -> {
            if (facts.blockFree() || facts.frameworkFree() || !facts.spotAllowed()) {
                assertThat(source).as("%s", facts).isNotEqualTo("SPOT");
            }
        });
    }

    @Test
    void nobodyWaitsWhileSomethingIsFree() {
        every().forEach((facts, source) -> assertThat(source.equals("WAIT"))
                .as("%s", facts)
                .isEqualTo(
                        !facts.blockFree() && !facts.frameworkFree() && !facts.inHouseFree() && !facts.spotAllowed()));
    }

    @Test
    void theReaderAnswersAsTheTable() {
        ContractSourceReader reader = new ContractSourceReader();

        every().forEach((facts, source) -> assertThat(
                        reader.next(facts).map(Enum::name).orElse("WAIT"))
                .as("%s", facts)
                .isEqualTo(source));
    }

    @Test
    void noRuleIsIdle() {
        rulesHit.clear();

        every();

        assertThat(rulesHit)
                .containsExactlyInAnyOrderElementsOf(
                        Dmn.readModelFromStream(open()).getModelElementsByType(Rule.class).stream()
                                .map(Rule::getId)
                                .toList());
    }

    private static Map<Facts, String> every() {
        Map<Facts, String> answers = new HashMap<>();
        for (InHousePlace place : InHousePlace.values()) {
            for (int bits = 0; bits < 16; bits++) {
                Facts facts = new Facts(place, (bits & 1) > 0, (bits & 2) > 0, (bits & 4) > 0, (bits & 8) > 0);
                answers.put(facts, decide(facts));
            }
        }
        return answers;
    }

    private static String decide(Facts facts) {
        List<Map<String, Object>> results = ENGINE.evaluateDecision(
                        TABLE,
                        Map.<String, Object>of(
                                "inHousePlace", facts.inHousePlace().name(),
                                "blockFree", facts.blockFree(),
                                "frameworkFree", facts.frameworkFree(),
                                "inHouseFree", facts.inHouseFree(),
                                "spotAllowed", facts.spotAllowed()))
                .getResultList();
        assertThat(results).as("%s", facts).hasSize(1);
        return String.valueOf(results.get(0).get("contractSource"));
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
            return new FileInputStream("bpmn/short-term/contract-source.dmn");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

package uk.homeward;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Which rules of a decision table answer nothing, whatever is asked. */
public final class RulesHit {

    private RulesHit() {}

    /** @param asked every case that can come up */
    public static Set<String> idle(String table, List<Map<String, Object>> asked) {
        Set<String> idle = new TreeSet<>();
        try (InputStream model = open(table)) {
            Dmn.readModelFromStream(model).getModelElementsByType(Rule.class).forEach(rule -> idle.add(rule.getId()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.setCustomPostDecisionTableEvaluationListeners(List.<DmnDecisionTableEvaluationListener>of(
                event -> event.getMatchingRules().forEach(rule -> idle.remove(rule.getId()))));
        DmnEngine engine = configuration.buildEngine();
        try (InputStream model = open(table)) {
            DmnDecision decision = engine.parseDecision(table, model);
            asked.forEach(facts -> engine.evaluateDecision(decision, facts));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return idle;
    }

    private static InputStream open(String table) throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResources("classpath*:bpmn/**/" + table + ".dmn")[0].getInputStream();
    }
}

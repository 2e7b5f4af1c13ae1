package uk.homeward;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;

/** A decision table on the decision engine alone, which remembers which of its rules answered. */
public final class AskedTable {

    private final Set<String> hit = new TreeSet<>();
    private final String file;
    private final DmnEngine engine;
    private final DmnDecision table;

    /** @param file its folder and stem in bpmn/ */
    public AskedTable(String file) {
        this.file = "bpmn/" + file + ".dmn";
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        DmnDecisionTableEvaluationListener hits = event -> event.getMatchingRules().stream()
                .map(DmnEvaluatedDecisionRule::getId)
                .forEach(hit::add);
        configuration.getCustomPostDecisionTableEvaluationListeners().add(hits);
        engine = configuration.buildEngine();
        table = engine.parseDecision(file.substring(file.indexOf('/') + 1), open());
    }

    public Map<String, Object> ask(Map<String, Object> facts) {
        return engine.evaluateDecision(table, facts).getSingleResult().getEntryMap();
    }

    /** The rules that never answered. */
    public Set<String> idle() {
        return Dmn.readModelFromStream(open()).getModelElementsByType(Rule.class).stream()
                .map(Rule::getId)
                .filter(rule -> !hit.contains(rule))
                .collect(Collectors.toSet());
    }

    private InputStream open() {
        try {
            return new FileInputStream(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

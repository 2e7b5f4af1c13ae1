package uk.homeward.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** A decision table asked without the process engine: behind a lock, or where no process runs. */
public final class StandaloneDecisionTable {

    private final DmnEngine engine = CachingFeelEngine.decisions().buildEngine();
    private final DmnDecision table;

    /** @param name the stem of its file in bpmn/ */
    public StandaloneDecisionTable(String name) {
        try (InputStream file = file(name).getInputStream()) {
            table = engine.parseDecision(name, file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Resource file(String name) throws IOException {
        return new PathMatchingResourcePatternResolver().getResources("classpath*:bpmn/**/" + name + ".dmn")[0];
    }

    /** @return the one row that answers, by the names of its outputs */
    public Map<String, Object> ask(Map<String, Object> facts) {
        return engine.evaluateDecision(table, facts).getSingleResult().getEntryMap();
    }
}

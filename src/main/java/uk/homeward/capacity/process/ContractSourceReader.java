package uk.homeward.capacity.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.SourceDecision;
import uk.homeward.council.ContractSource;

/**
 * Asks the table on the decision engine alone: it is asked for everybody in the line, behind the lock of the service, where
 * no process may be touched.
 */
@Component
class ContractSourceReader implements SourceDecision {

    private static final String TABLE = "contract-source";
    private static final String WAIT = "WAIT";

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table = read();

    /** The table does not change while Homeward runs, and there are few questions; the lock is held meanwhile. */
    private final Map<Facts, Optional<ContractSource>> answers = new ConcurrentHashMap<>();

    private DmnDecision read() {
        try (InputStream file = new ClassPathResource("bpmn/" + TABLE + ".dmn").getInputStream()) {
            return engine.parseDecision(TABLE, file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public Optional<ContractSource> next(Facts facts) {
        return answers.computeIfAbsent(facts, this::ask);
    }

    private Optional<ContractSource> ask(Facts facts) {
        String answer = engine.evaluateDecision(
                        table,
                        Variables.putValue("inHousePlace", facts.inHousePlace().name())
                                .putValue("blockFree", facts.blockFree())
                                .putValue("frameworkFree", facts.frameworkFree())
                                .putValue("inHouseFree", facts.inHouseFree())
                                .putValue("spotAllowed", facts.spotAllowed()))
                .getSingleEntry();
        return answer.equals(WAIT) ? Optional.empty() : Optional.of(ContractSource.valueOf(answer));
    }
}

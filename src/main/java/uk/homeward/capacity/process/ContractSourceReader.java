package uk.homeward.capacity.process;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import uk.homeward.capacity.ContractSource;
import uk.homeward.capacity.SourceDecision;
import uk.homeward.engine.StandaloneDecisionTable;

/**
 * Asks the table on the decision engine alone: it is asked for everybody in the line, behind the lock of the service, where
 * no process may be touched.
 */
@Component
class ContractSourceReader implements SourceDecision {

    private static final String WAIT = "WAIT";

    private final StandaloneDecisionTable table = new StandaloneDecisionTable("contract-source");

    /** The table does not change while Homeward runs, and there are few questions; the lock is held meanwhile. */
    private final Map<Facts, Optional<ContractSource>> answers = new ConcurrentHashMap<>();

    @Override
    public Optional<ContractSource> next(Facts facts) {
        return answers.computeIfAbsent(facts, this::ask);
    }

    private Optional<ContractSource> ask(Facts facts) {
        Map<String, Object> row = table.ask(Map.of(
                "inHousePlace", facts.inHousePlace().name(),
                "blockFree", facts.blockFree(),
                "frameworkFree", facts.frameworkFree(),
                "inHouseFree", facts.inHouseFree(),
                "spotAllowed", facts.spotAllowed()));
        String answer = String.valueOf(row.get("contractSource"));
        return answer.equals(WAIT) ? Optional.empty() : Optional.of(ContractSource.valueOf(answer));
    }
}

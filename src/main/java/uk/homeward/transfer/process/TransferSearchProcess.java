package uk.homeward.transfer.process;

import org.springframework.stereotype.Component;
import uk.homeward.engine.ProcessVariable;
import uk.homeward.engine.RoutingFacts;

/** What code and {@code transfer-search.bpmn} agree on. */
@Component
class TransferSearchProcess implements RoutingFacts {

    static final String ID = "transfer-search";

    static final ProcessVariable<String> REQUIREMENT_REFERENCE =
            ProcessVariable.of("requirementReference", String.class);
    static final ProcessVariable<String> SEARCH_RESULT = ProcessVariable.of("searchResult", String.class);
}

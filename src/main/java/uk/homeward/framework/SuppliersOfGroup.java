package uk.homeward.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** Who gives care to a client group. */
public record SuppliersOfGroup(ClientGroup group, List<String> providers) {

    /** With one supplier, or none, nobody steps in when it fails (ELO-10). */
    @JsonProperty
    public boolean atRisk() {
        return providers.size() < 2;
    }
}

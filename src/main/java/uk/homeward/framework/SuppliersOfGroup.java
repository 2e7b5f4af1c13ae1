package uk.homeward.framework;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import uk.homeward.council.Providers;

/** Who gives care to a client group. */
public record SuppliersOfGroup(ClientGroup group, List<String> providers) {

    /** @param current all that stand on a framework */
    static SuppliersOfGroup of(ClientGroup group, List<FrameworkMember> current, Providers providers) {
        return new SuppliersOfGroup(
                group,
                current.stream()
                        .filter(member -> member.declared().clientGroups().contains(group))
                        .map(FrameworkMember::provider)
                        .distinct()
                        .map(providers::name)
                        .toList());
    }

    /** With one supplier, or none, nobody steps in when it fails (ELO-10). */
    @JsonProperty
    public boolean atRisk() {
        return providers.size() < 2;
    }
}

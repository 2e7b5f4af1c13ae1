package uk.homeward.governance;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import uk.homeward.governance.DecisionDefinition.Committee;
import uk.homeward.refusal.Wording;

/**
 * What is put to a committee and then to whoever decides. Everybody is named by role.
 *
 * @param code of the profile's decision that this one takes over from when it is in force; none: nothing hangs on it
 * @param number the council's own
 * @param callInWaiver why nobody may call it in
 */
public record DecisionProposal(
        @Size(max = Wording.LINE) @Nullable String code,
        @Nullable String number,
        @Size(max = Wording.LINE) @Nullable String title,
        @Nullable Boolean forPublication,
        @Nullable Boolean keyDecision,
        @Nullable String callInWaiver,
        @Size(max = Wording.LINE) @Nullable String decisionMaker,
        @Size(max = Wording.LINE) @Nullable String reportFrom,
        @Nullable List<String> contacts,
        @Nullable List<Resolution> resolutions,
        @Nullable List<RejectedOption> rejectedOptions,
        @Nullable Map<Consideration, String> considerations,
        @Nullable Committee committee,
        @Nullable DecisionScope scope) {

    public DecisionProposal {
        contacts = given(contacts);
        resolutions = given(resolutions);
        rejectedOptions = given(rejectedOptions);
        considerations = considerations == null ? Map.of() : considerations;
    }

    static DecisionProposal of(DecisionDefinition decision) {
        return new DecisionProposal(
                decision.code(),
                decision.number(),
                decision.title(),
                decision.forPublication(),
                decision.keyDecision(),
                decision.callInWaiver(),
                decision.decisionMaker(),
                decision.reportFrom(),
                decision.contacts(),
                decision.resolutions(),
                decision.rejectedOptions(),
                decision.considerations(),
                decision.committee(),
                decision.scope());
    }

    private static <T> List<T> given(@Nullable List<T> list) {
        return list == null ? List.of() : list.stream().filter(Objects::nonNull).toList();
    }

    @Override
    public List<String> contacts() {
        return Objects.requireNonNull(contacts);
    }

    @Override
    public List<Resolution> resolutions() {
        return Objects.requireNonNull(resolutions);
    }

    @Override
    public List<RejectedOption> rejectedOptions() {
        return Objects.requireNonNull(rejectedOptions);
    }

    @Override
    public Map<Consideration, String> considerations() {
        return Objects.requireNonNull(considerations);
    }
}

package uk.homeward.governance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceModel;
import uk.homeward.governance.DecisionDefinition.Committee;

/** A proposal that lacks nothing, each part of which a test can change. */
public final class DecisionExamples {

    private @Nullable String code;
    private @Nullable String number;
    private @Nullable Boolean key = true;
    private @Nullable String waiver;
    private @Nullable String decisionMaker = "Cabinet Member for Adult Social Care";
    private @Nullable String reportFrom = "Director of Adult Social Care";
    private List<String> contacts = List.of("Head of Short-Term Services", "Commissioning Manager");
    private @Nullable Boolean forPublication = true;
    private List<Resolution> resolutions = List.of(approve());
    private List<RejectedOption> rejected = List.of(new RejectedOption("Go on buying spot", "It costs more."));
    private final Map<Consideration, String> considerations = new EnumMap<>(Consideration.class);
    private @Nullable Committee committee = new Committee("Scrutiny Committee", LocalDate.of(2027, 3, 1));
    private @Nullable DecisionScope scope;

    private DecisionExamples() {
        Arrays.stream(Consideration.values()).forEach(factor -> considerations.put(factor, "No implications."));
    }

    public static DecisionExamples proposal() {
        return new DecisionExamples();
    }

    public static Resolution approve() {
        return new Resolution(Resolution.Kind.APPROVE, "More live-in care.", null);
    }

    public static Resolution delegate() {
        return new Resolution(
                Resolution.Kind.DELEGATE, "To take other actions, contracts among them.", "Corporate Director");
    }

    public static DecisionScope liveIn(long pounds) {
        return new DecisionScope(
                Set.of(ServiceModel.LIVE_IN_CARE),
                Set.of(EntryRoute.STEP_UP, EntryRoute.STEP_DOWN),
                BigDecimal.valueOf(pounds),
                AmountBasis.YEARLY,
                null,
                null);
    }

    public DecisionExamples code(String given) {
        code = given;
        return this;
    }

    public DecisionExamples number(String given) {
        number = given;
        return this;
    }

    public DecisionExamples notKey() {
        key = false;
        return this;
    }

    DecisionExamples forPublication(@Nullable Boolean given) {
        forPublication = given;
        return this;
    }

    public DecisionExamples waived(String reason) {
        waiver = reason;
        return this;
    }

    DecisionExamples decisionMaker(@Nullable String given) {
        decisionMaker = given;
        return this;
    }

    DecisionExamples reportFrom(@Nullable String given) {
        reportFrom = given;
        return this;
    }

    DecisionExamples contacts(String... given) {
        contacts = List.of(given);
        return this;
    }

    public DecisionExamples resolutions(Resolution... given) {
        resolutions = List.of(given);
        return this;
    }

    DecisionExamples rejected(RejectedOption... given) {
        rejected = List.of(given);
        return this;
    }

    DecisionExamples without(Consideration factor) {
        considerations.remove(factor);
        return this;
    }

    DecisionExamples committee(@Nullable Committee given) {
        committee = given;
        return this;
    }

    DecisionExamples scope(@Nullable DecisionScope given) {
        scope = given;
        return this;
    }

    public DecisionProposal build() {
        return new DecisionProposal(
                code,
                number,
                "More live-in care",
                forPublication,
                key,
                waiver,
                decisionMaker,
                reportFrom,
                contacts,
                resolutions,
                rejected,
                considerations,
                committee,
                scope);
    }

    static CommitteeAnswer endorsed(LocalDate on) {
        return new CommitteeAnswer(CommitteeAdvice.ENDORSED, on, null);
    }

    /** Approved, nothing to declare, not urgent. */
    static SigningAnswer approved(@Nullable LocalDate on) {
        return new SigningAnswer(SigningChoice.APPROVE, null, false, null, null, null, false, null, null, on);
    }
}

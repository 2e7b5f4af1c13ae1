package uk.homeward.gate.process;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.homeward.engine.StandaloneDecisionTable;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.GateDecision;
import uk.homeward.gate.GateGround;
import uk.homeward.gate.ShortTermSupport;

/** Asks the table on the decision engine alone: it is also asked where no process runs, to show how a person stands. */
@Component
class ShortTermFirstReader implements GateDecision {

    private static final String NO_EXEMPTION = "NONE";

    private final StandaloneDecisionTable table = new StandaloneDecisionTable("short-term-first");

    @Override
    public Verdict decide(ShortTermSupport support, @Nullable ExemptionGround exemption) {
        Map<String, Object> answer = table.ask(Map.of(
                "shortTermSupport", support.name(), "exemption", exemption == null ? NO_EXEMPTION : exemption.name()));
        return new Verdict(
                Boolean.TRUE.equals(answer.get("longTermAllowed")),
                GateGround.valueOf(String.valueOf(answer.get("ground"))));
    }
}

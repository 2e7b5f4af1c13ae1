package uk.homeward.gate.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.GateDecision;
import uk.homeward.gate.Ground;
import uk.homeward.gate.ShortTermSupport;

/** Asks the table on the decision engine alone: it is also asked where no process runs, to show how a person stands. */
@Component
class ShortTermFirstReader implements GateDecision {

    private static final String TABLE = "short-term-first";
    private static final String NO_EXEMPTION = "NONE";

    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final DmnDecision table = read();

    private DmnDecision read() {
        try (InputStream file = new ClassPathResource("bpmn/" + TABLE + ".dmn").getInputStream()) {
            return engine.parseDecision(TABLE, file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    @Override
    public Verdict decide(ShortTermSupport support, @Nullable ExemptionGround exemption) {
        Map<String, Object> answer = engine.evaluateDecision(
                        table,
                        Variables.putValue("shortTermSupport", support.name())
                                .putValue("exemption", exemption == null ? NO_EXEMPTION : exemption.name()))
                .getSingleResult()
                .getEntryMap();
        return new Verdict(
                Boolean.TRUE.equals(answer.get("longTermAllowed")),
                Ground.valueOf(String.valueOf(answer.get("ground"))));
    }
}

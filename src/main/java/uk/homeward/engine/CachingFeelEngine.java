package uk.homeward.engine;

import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.feel.FeelEngine;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * The cells of decision tables, each parsed once. The engine parses every cell again for every person, which costs more
 * than all else in a decision.
 */
final class CachingFeelEngine extends FeelEngine {

    // Only what stands in deployed tables comes here, so that these do not grow.
    private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();
    private final Map<String, Either<Failure, ParsedExpression>> tests = new ConcurrentHashMap<>();

    private CachingFeelEngine(CustomFunctionTransformer functions, ValueMapper values) {
        super(functions, values, FeelEngine.defaultConfiguration(), FeelEngine.defaultClock());
    }

    static DefaultDmnEngineConfiguration decisions() {
        var configuration =
                (DefaultDmnEngineConfiguration) DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.setFeelEngineFactory(Cells::new);
        return configuration;
    }

    @Override
    public Either<Failure, ParsedExpression> parseExpression(String expression) {
        return expressions.computeIfAbsent(expression, super::parseExpression);
    }

    @Override
    public Either<Failure, ParsedExpression> parseUnaryTests(String expression) {
        return tests.computeIfAbsent(expression, super::parseUnaryTests);
    }

    private static final class Cells extends ScalaFeelEngine {

        Cells() {
            super(List.of());
        }

        @Override
        protected FeelEngine buildFeelEngine(
                CustomFunctionTransformer functions, ValueMapper.CompositeValueMapper values) {
            return new CachingFeelEngine(functions, values);
        }
    }
}

package uk.homeward;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is drawn to which no test has come. Runs after all other tests (junit-platform.properties). */
@Order(Integer.MAX_VALUE)
class NodeCoverageTests {

    /** What plays another time, or in an application of its own. */
    private static final Set<String> ELSEWHERE = Set.of("soak", "own-application");

    static Stream<Blueprint> models() {
        return Blueprint.all();
    }

    @BeforeAll
    static void allProcessTestsHavePlayed() {
        Set<Class<?>> played = Visited.played();
        List<Class<?>> missing = new ClassFileImporter()
                .importPackages("uk.homeward").stream()
                        .filter(type -> type.isAssignableTo(ProcessTest.class))
                        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
                        .filter(type -> type.tryGetAnnotationOfType(Tag.class)
                                .filter(tag -> ELSEWHERE.contains(tag.value()))
                                .isEmpty())
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(type -> !played.contains(type))
                        .toList();

        assumeTrue(
                missing.isEmpty() || System.getProperty("test", System.getProperty("groups")) == null,
                () -> "Only some tests were asked for, and these have not played: " + missing);
        assertThat(missing)
                .as("process tests that have not played before the nodes are counted")
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeWasVisited(Blueprint model) {
        List<String> drawn = model.every(FlowNode.class).stream()
                .map(FlowNode::getId)
                .sorted()
                .toList();

        assertThat(drawn).isNotEmpty().allSatisfy(node -> assertThat(Visited.nodes(model.stem()))
                .contains(node));
    }
}

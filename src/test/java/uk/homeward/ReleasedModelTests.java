package uk.homeward;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What lives that are under way need is still there. At a release, the models go as they are into
 * {@code src/test/resources/released/<version>}; before the first one there is no such folder.
 */
class ReleasedModelTests {

    static Stream<ReleasedModel> released() {
        return ReleasedModel.all();
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("released")
    void aLifeThatBeganInAReleasedModelFindsAllItNeeds(ReleasedModel model) {
        assertThat(model.missing()).isEmpty();
    }

    @Test
    void aModelAsItIsTodayFindsAllItNeeds() {
        assertThat(Blueprint.all().map(ReleasedModel::new))
                .allSatisfy(model -> assertThat(model.missing()).isEmpty());
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change(
                        ServiceTask.class,
                        task -> task.setCamundaDelegateExpression("${goneDelegate}"),
                        "goneDelegate, a bean"),
                change(UserTask.class, task -> task.setId("userTask_gone"), "userTask_gone, a userTask"),
                change(UserTask.class, task -> task.setAttributeValueNs(CAMUNDA, "formRef", "gone"), "a userTask gone"),
                change(CallActivity.class, call -> call.setCalledElement("gone"), "a callActivity gone"),
                change(ConditionExpression.class, asked -> asked.setTextContent("${gone}"), "gone, a variable"),
                change(Message.class, message -> message.setName("Gone"), "Gone, a message"));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatALifeWouldLookForInVainIsTold(ReleasedModel probe, String missing) {
        assertThat(probe.missing()).anySatisfy(told -> assertThat(told).contains(missing));
    }

    /** A model of today with one part as it might have been in a release. */
    private static <T extends ModelElementInstance> Arguments change(
            Class<T> part, Consumer<T> change, String missing) {
        Blueprint today = Blueprint.all()
                .filter(model -> !model.every(part).isEmpty())
                .findFirst()
                .orElseThrow();
        BpmnModelInstance then = today.model().clone();
        change.accept(then.getModelElementsByType(part).iterator().next());
        return Arguments.of(new ReleasedModel(new Blueprint(today.stem(), then)), missing);
    }

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
}

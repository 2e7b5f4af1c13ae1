package uk.homeward.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;

class ModelSafetyCheckTests {

    @Test
    void acceptsAModelThatKeepsToTheRules() {
        assertThat(ModelSafetyCheck.objections(process().startEvent().endEvent().done()))
                .isEmpty();
    }

    @Test
    void objectsToHistoryThatIsKeptForEver() {
        var model = process().startEvent().endEvent().done();
        model.getModelElementsByType(Process.class).forEach(process -> process.setCamundaHistoryTimeToLiveString(null));

        assertThat(ModelSafetyCheck.objections(model))
                .singleElement()
                .asString()
                .contains("life", "time to live");
    }

    @Test
    void objectsToACallOfWhateverIsLatest() {
        var model = process()
                .startEvent()
                .callActivity("callActivity_review")
                .name("Review")
                .calledElement("review")
                .endEvent()
                .done();

        assertThat(ModelSafetyCheck.objections(model))
                .singleElement()
                .asString()
                .contains("“Review”", "deployment");
    }

    @Test
    void objectsToAScript() {
        var model = process()
                .startEvent()
                .scriptTask("scriptTask_x")
                .scriptFormat("groovy")
                .scriptText("1")
                .endEvent()
                .done();

        assertThat(ModelSafetyCheck.objections(model))
                .singleElement()
                .asString()
                .contains("scriptTask_x", "script");
    }

    @Test
    void objectsToTwoActivitiesOfOneName() {
        var model = process()
                .startEvent()
                .userTask("userTask_review")
                .name("Review")
                .userTask("userTask_again")
                .name("Review")
                .endEvent()
                .done();

        assertThat(ModelSafetyCheck.objections(model))
                .singleElement()
                .asString()
                .contains("userTask_again", "“Review”");
    }

    private static ProcessBuilder process() {
        return Bpmn.createExecutableProcess("life").camundaHistoryTimeToLive(7);
    }
}

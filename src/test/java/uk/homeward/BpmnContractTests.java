package uk.homeward;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summarizingDouble;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.Escalation;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.ScriptTask;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaExecutionListener;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaInputOutput;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaScript;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.AnnotatedElementUtils;
import uk.homeward.engine.CandidateGroups;

/** Models, decisions, contract classes and beans agree: what is drawn is what runs. */
class BpmnContractTests {

    /** The death of a person reaches an episode as the end that it means for it. */
    private static final Map<String, String> FACT_OF_MESSAGE =
            Map.of("PersonDied", "EpisodeEndedByDeath", "DeathWithdrawn", "ReferralGoesOn");

    /**
     * Those of the house, and two teams that a provider's own staff may belong to: direct care where care is theirs, social
     * workers where they make the plan.
     */
    private static final Set<String> GROUPS = Stream.concat(
                    CandidateGroups.ALL.stream(), Stream.of("${careTeam}", "${planningTeam}"))
            .collect(toSet());

    static Stream<Blueprint> models() {
        return Blueprint.all();
    }

    static Stream<Blueprint> modelsEverReleased() {
        return Stream.concat(Blueprint.all(), ReleasedModel.all().map(ReleasedModel::then));
    }

    static Stream<DecisionTable> decisions() {
        return DecisionTable.all();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aModelIsNamedLikeItsProcessAndHasExactlyOneContract(Blueprint model) {
        assertThat(model.every(org.camunda.bpm.model.bpmn.instance.Process.class))
                .hasSize(1);
        assertThat(model.process().getId()).isEqualTo(model.stem());
        assertThat(model.process().isExecutable()).isTrue();
        assertThat(model.process().getCamundaHistoryTimeToLiveString()).isNotBlank();
        assertThat(model.process().getDocumentations()).isNotEmpty();

        assertThat(Contract.of(model.stem())).hasSize(1);
        assertThat(Contract.of(model.stem()).get(0).type().getSimpleName()).isEqualTo(pascal(model.stem()) + "Process");
    }

    /** The engine knows a file by its name alone, so that moving it to another folder deploys nothing anew. */
    @Test
    void aFileLiesInTheFolderOfALifecycleAndItsNameExistsOnce() {
        List<Path> files = Stream.of("bpmn", "forms")
                .flatMap(folder -> Blueprint.files(Path.of(folder), "").stream())
                .toList();

        assertThat(files).extracting(Path::getNameCount).containsOnly(3);
        assertThat(files).extracting(Blueprint::stem).doesNotHaveDuplicates();
    }

    @Test
    void everyContractHasAModel() {
        assertThat(Contract.all().stream().map(Contract::id))
                .containsExactlyInAnyOrderElementsOf(
                        models().map(Blueprint::stem).toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void aServiceTaskCallsOneBeanNamedAfterIt(Blueprint model) {
        for (ServiceTask task : model.every(ServiceTask.class)) {
            assertThat(task.getCamundaDelegateExpression()).as(task.getId()).isEqualTo("${" + core(task) + "Delegate}");
            assertThat(task.getCamundaClass()).as(task.getId()).isNull();
            assertThat(task.getCamundaExpression()).as(task.getId()).isNull();
            assertThat(task.getCamundaTopic()).as(task.getId()).isNull();
            assertThat(task.getCamundaType()).as(task.getId()).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyBeanAndFormOfAModelExists(Blueprint model) {
        Set<String> beans = beans(model);

        assertThat(Contract.delegates().keySet()).containsAll(beans);
        assertThat(model.every(UserTask.class))
                .allSatisfy(task -> assertThat(FormSheet.named(task.getAttributeValueNs(CAMUNDA, "formRef")))
                        .isPresent());
    }

    @Test
    void everyDelegateIsUsedByAModel() {
        Set<String> used =
                modelsEverReleased().flatMap(model -> beans(model).stream()).collect(toSet());

        assertThat(used).containsAll(Contract.delegates().keySet());
        assertThat(Contract.delegates().values()).allMatch(JavaDelegate.class::isAssignableFrom);
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingRunsThatIsNotDrawn(Blueprint model) {
        assertThat(model.every(ScriptTask.class)).isEmpty();
        assertThat(model.every(CamundaScript.class)).isEmpty();
        assertThat(model.every(CamundaTaskListener.class)).isEmpty();
        assertThat(model.every(CamundaExecutionListener.class)).isEmpty();
        assertThat(model.every(CamundaInputOutput.class)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("models")
    void aUserTaskIsForAGroupAndHasAFormNamedAfterIt(Blueprint model) {
        for (UserTask task : model.every(UserTask.class)) {
            assertThat(task.getAttributeValueNs(CAMUNDA, "formRef"))
                    .as(task.getId())
                    .isEqualTo(kebab(core(task)));
            assertThat(task.getAttributeValueNs(CAMUNDA, "formRefBinding"))
                    .as(task.getId())
                    .isEqualTo("deployment");
            assertThat(task.getCamundaCandidateGroupsList())
                    .as(task.getId())
                    .hasSize(1)
                    .isSubsetOf(GROUPS);
            assertThat(task.getCamundaAssignee()).as(task.getId()).isNull();
            assertThat(task.getCamundaCandidateUsers()).as(task.getId()).isNull();
        }
    }

    /** Otherwise a refusal would come after the task is gone, and what was typed would be kept in the engine. */
    @ParameterizedTest
    @MethodSource("models")
    void aUserTaskIsRecordedInTheSameTransaction(Blueprint model) {
        for (UserTask task : model.every(UserTask.class)) {
            List<FlowNode> next = task.getSucceedingNodes().list();

            assertThat(next).as(task.getId()).hasSize(1).allMatch(ServiceTask.class::isInstance);
            assertThat(core(next.get(0))).as(task.getId()).startsWith("record");
            assertThat(formOf(Contract.delegates().get(core(next.get(0)) + "Delegate")))
                    .isEqualTo(task.getAttributeValueNs(CAMUNDA, "formRef"));
        }
        // No delegate reaches outside the database, so nothing needs to be tried again by itself. Where a provider
        // fails or hands over, where everybody is assessed again or goes to another framework, each person is begun in
        // a transaction of their
        // own, so that one who cannot be holds up no other.
        assertThat(model.every(FlowNode.class))
                .filteredOn(node -> !Set.of(
                                "callActivity_crisisCover",
                                "callActivity_transferToPvi",
                                "callActivity_reassessment",
                                "callActivity_providerChoice")
                        .contains(node.getId()))
                .allMatch(node -> node.getAttributeValueNs(CAMUNDA, "asyncBefore") == null)
                .allMatch(node -> node.getAttributeValueNs(CAMUNDA, "asyncAfter") == null);
    }

    @ParameterizedTest
    @MethodSource("models")
    void theContractDeclaresTheVariablesOfItsModelAndNoOther(Blueprint model) {
        assertThat(contract(model).variables()).isEqualTo(model.variables());
    }

    @ParameterizedTest
    @MethodSource("models")
    void aConditionReadsOneVariable(Blueprint model) {
        assertThat(model.every(ConditionExpression.class))
                .extracting(ConditionExpression::getTextContent)
                .allMatch(text -> text.matches("\\$\\{!?[a-z]\\w*}|\\$\\{[a-z]\\w* == '[A-Z_]+'}"));
    }

    /** The domain counts days; a period in a model would be counted by the engine, against the law and the clock change. */
    @ParameterizedTest
    @MethodSource("models")
    void aTimerWaitsForADateThatTheDomainCounted(Blueprint model) {
        assertThat(model.every(TimerEventDefinition.class))
                .allSatisfy(timer ->
                        assertThat(timer.getTimeDate().getTextContent()).matches("\\$\\{[a-z]\\w*At}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theContractDeclaresTheMessagesAndEscalationsOfItsModelAndNoOther(Blueprint model) {
        assertThat(contract(model).messages())
                .isEqualTo(model.every(Message.class).stream()
                        .map(Message::getName)
                        .collect(toCollection(TreeSet::new)));
        assertThat(contract(model).escalations())
                .isEqualTo(model.every(Escalation.class).stream()
                        .map(Escalation::getEscalationCode)
                        .collect(toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("models")
    void aTriggerListensToTheFactOfEveryMessage(Blueprint model) {
        Set<String> heard = Contract.HOUSE.stream()
                .filter(type -> type.getSimpleName().endsWith("Trigger"))
                .flatMap(type -> Arrays.stream(type.reflect().getDeclaredMethods()))
                .filter(method -> AnnotatedElementUtils.hasAnnotation(method, EventListener.class))
                .map(method -> method.getParameterTypes()[0].getSimpleName())
                .collect(toSet());

        assertThat(heard)
                .containsAll(contract(model).messages().stream()
                        .map(message -> FACT_OF_MESSAGE.getOrDefault(message, message))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("models")
    void aCallActivityCallsWhatIsDeployedWithItAndPassesNamedVariablesOnly(Blueprint model) {
        for (CallActivity call : model.every(CallActivity.class)) {
            assertThat(models().map(Blueprint::stem)).contains(call.getCalledElement());
            assertThat(call.getCamundaCalledElementBinding()).isEqualTo("deployment");
            assertThat(Blueprint.mappings(call))
                    .filteredOn(in -> in.getCamundaBusinessKey() != null)
                    .hasSize(1);
            assertThat(Blueprint.mappings(call))
                    .extracting(CamundaIn::getCamundaVariables)
                    .containsOnlyNulls();
            assertThat(Blueprint.mappings(call))
                    .filteredOn(in -> in.getCamundaSource() != null)
                    .allSatisfy(in -> assertThat(in.getCamundaTarget()).isEqualTo(in.getCamundaSource()));
            assertThat(Blueprint.answers(call))
                    .allSatisfy(out -> assertThat(out.getCamundaVariables()).isNull())
                    .allSatisfy(out ->
                            assertThat(out.getCamundaTarget()).isNotNull().isEqualTo(out.getCamundaSource()));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void aRuleTaskAsksADecisionThatIsDeployedWithItForOneAnswer(Blueprint model) {
        for (BusinessRuleTask task : model.every(BusinessRuleTask.class)) {
            assertThat(decisions().map(DecisionTable::stem)).contains(task.getCamundaDecisionRef());
            assertThat(task.getCamundaDecisionRefBinding()).isEqualTo("deployment");
            assertThat(task.getCamundaMapDecisionResult()).isEqualTo("singleEntry");
            assertThat(DecisionTable.named(task.getCamundaDecisionRef()).outputs())
                    .containsExactly(task.getCamundaResultVariable());
        }
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionIsNamedLikeItsFileAndAskedByAModelOrItsReader(DecisionTable table) {
        assertThat(table.decision().getId()).isEqualTo(table.stem());
        assertThat(table.decision().getCamundaHistoryTimeToLiveString()).isNotBlank();
        if (table.readers().isEmpty()) {
            assertThat(models().flatMap(model -> model.every(BusinessRuleTask.class).stream()))
                    .extracting(BusinessRuleTask::getCamundaDecisionRef)
                    .contains(table.stem());
        }
        assertThat(table.rules())
                .allSatisfy(rule ->
                        assertThat(rule.getDescription().getTextContent()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("models")
    void anIdTellsWhatItsElementIs(Blueprint model) {
        for (BaseElement element : model.every(BaseElement.class)) {
            String prefix = prefix(element);
            if (prefix != null) {
                assertThat(element.getId()).matches(prefix + "_[a-z][A-Za-z]{2,}");
            }
        }
    }

    /** One name, four places: label, id, bean, form. */
    @ParameterizedTest
    @MethodSource("models")
    void theIdOfATaskIsItsLabel(Blueprint model) {
        for (Task task : model.every(Task.class)) {
            assertThat(core(task)).isEqualTo(Contract.uncapitalised(pascal(task.getName())));
        }
    }

    @ParameterizedTest
    @MethodSource("models")
    void everythingThatPeopleReadIsLabelled(Blueprint model) {
        assertThat(model.every(Activity.class)).allMatch(activity -> isSentence(activity.getName()));
        assertThat(model.every(Event.class)).allMatch(event -> isSentence(event.getName()));
        for (ExclusiveGateway gateway : model.every(ExclusiveGateway.class)) {
            if (gateway.getOutgoing().size() > 1) {
                assertThat(gateway.getName()).as(gateway.getId()).endsWith("?");
                assertThat(gateway.getDefault()).as(gateway.getId()).isNotNull();
                assertThat(gateway.getOutgoing())
                        .as(gateway.getId())
                        .extracting(SequenceFlow::getName)
                        .allMatch(BpmnContractTests::isSentence)
                        .doesNotHaveDuplicates();
            }
        }
        assertThat(model.every(SequenceFlow.class))
                .filteredOn(flow -> flow.getConditionExpression() != null)
                .allMatch(flow -> isSentence(flow.getName()));
    }

    @ParameterizedTest
    @MethodSource("models")
    void everyNodeIsDrawn(Blueprint model) {
        assertThat(model.every(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getDiagramElement()).isNotNull());
        assertThat(model.every(SequenceFlow.class))
                .allSatisfy(flow -> assertThat(flow.getDiagramElement()).isNotNull());
    }

    /** Whoever follows a life on the page of a case reads its diagram on one screen. */
    @ParameterizedTest
    @MethodSource("models")
    void aModelFitsOneScreen(Blueprint model) {
        DoubleSummaryStatistics left = model.every(Bounds.class).stream().collect(summarizingDouble(Bounds::getX));
        DoubleSummaryStatistics right = model.every(Bounds.class).stream()
                .collect(summarizingDouble(bounds -> bounds.getX() + bounds.getWidth()));

        assertThat(right.getMax() - left.getMin())
                .as("%s is too wide for one screen: call a part of it, or set branches below each other", model.stem())
                .isLessThanOrEqualTo(1_600);
    }

    /** A name that means two things would let the answer to a form stand for a fact, and keep it in the history. */
    @Test
    void noFormFieldHasTheNameOfAProcessVariable() {
        Set<String> variables =
                Contract.all().stream().flatMap(c -> c.variables().stream()).collect(toSet());

        assertThat(FormSheet.all().flatMap(form -> form.fields().stream()))
                .extracting(field -> field.path("key").asText())
                .doesNotContainAnyElementsOf(variables);
    }

    @Test
    void aVariableHasOneTypeInAllProcesses() {
        var types = Contract.all().stream()
                .flatMap(contract -> Arrays.stream(contract.type().getDeclaredFields()))
                .filter(field -> field.getType() == uk.homeward.engine.ProcessVariable.class)
                .collect(groupingBy(
                        java.lang.reflect.Field::getName,
                        java.util.stream.Collectors.mapping(field -> field.getGenericType(), toSet())));

        assertThat(types.values()).allMatch(kinds -> kinds.size() == 1);
    }

    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

    private static Contract contract(Blueprint model) {
        return Contract.of(model.stem()).get(0);
    }

    private static Set<String> beans(Blueprint model) {
        return model.every(ServiceTask.class).stream()
                .map(task -> task.getCamundaDelegateExpression().replaceAll("[${}]", ""))
                .collect(toSet());
    }

    static String formOf(Class<?> delegate) {
        try {
            var form = delegate.getDeclaredField("FORM");
            form.setAccessible(true);
            return (String) form.get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(delegate + " takes the answers of a form and must name it in FORM", e);
        }
    }

    private static @org.jspecify.annotations.Nullable String prefix(BaseElement element) {
        if (element instanceof StartEvent) {
            return "startEvent";
        } else if (element instanceof EndEvent) {
            return "endEvent";
        } else if (element instanceof BoundaryEvent || element instanceof Event) {
            return "event";
        } else if (element instanceof UserTask) {
            return "userTask";
        } else if (element instanceof BusinessRuleTask) {
            return "businessRuleTask";
        } else if (element instanceof ServiceTask) {
            return "serviceTask";
        } else if (element instanceof CallActivity) {
            return "callActivity";
        } else if (element instanceof SubProcess) {
            return "subProcess";
        } else if (element instanceof Gateway) {
            return "gateway";
        } else if (element instanceof SequenceFlow) {
            return "flow";
        } else if (element instanceof Message) {
            return "message";
        } else if (element instanceof Escalation) {
            return "escalation";
        }
        return null;
    }

    private static boolean isSentence(String label) {
        return label != null && label.matches("[A-Z][^A-Z]*");
    }

    private static String core(BaseElement element) {
        return element.getId().replaceFirst("^[A-Za-z]+_", "");
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
    }

    private static String pascal(String words) {
        return Arrays.stream(words.split("[- ]"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(java.util.stream.Collectors.joining());
    }
}

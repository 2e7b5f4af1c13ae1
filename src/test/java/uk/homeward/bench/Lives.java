package uk.homeward.bench;

import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;

/** Plays one life of the lifecycle through an engine; how a life starts is what differs between the two sides. */
abstract class Lives {

    final ProcessEngine engine;

    Lives(ProcessEngine engine) {
        this.engine = engine;
    }

    /** @return the business key of the referral that was started */
    abstract String start(int number);

    /** @return the business key of the episode that the referral led to */
    abstract String episodeOf(String referral);

    final void whole(int number) {
        String episode = untilSupport(number);
        fire(episode, "event_progressDue");
        complete(
                episode,
                "userTask_reviewProgress",
                Map.of("hoursDelivered", 10, "hoursPlanned", 8, "condition", "BETTER", "score1", 5));
        fire(episode, "event_reviewComesUp");
        complete(
                reviewOf(episode),
                "userTask_conductReview",
                Map.of(
                        "conductedOn", today().toString(),
                        "place", "AT_HOME",
                        "involved", "PERSON",
                        "exitScore1", 8,
                        "outcomesAchieved", "FULLY_MET",
                        "decision", "END_AS_PLANNED",
                        "sequel", "NO_SUPPORT_NEEDED",
                        "planOfCare", "Manages alone."));
        fire(episode, "event_plannedEnd");
    }

    final String untilSupport(int number) {
        String referral = start(number);
        complete(
                referral,
                "userTask_triageReferral",
                Map.of("destination", "STEP_DOWN", "service", "ENABLE", "purpose", "REABLEMENT"));
        complete(
                referral,
                "userTask_confirmDischarge",
                Map.of("goingHome", "YES", "dischargeOn", today().toString(), "offer", "ACCEPTED"));
        String episode = episodeOf(referral);
        complete(
                episode,
                "userTask_agreeGoals",
                Map.of(
                        "goal1",
                        "Wash and dress alone.",
                        "entryScore1",
                        3,
                        "involvement",
                        "PERSON",
                        "reablement",
                        true));
        complete(
                episode,
                "userTask_confirmStart",
                Map.of("supportStarted", "YES", "startedOn", today().toString(), "hoursPerWeek", 10));
        return episode;
    }

    abstract LocalDate today();

    abstract String reviewOf(String episode);

    private void complete(String businessKey, String taskKey, Map<String, Object> answers) {
        Task task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(businessKey)
                .taskDefinitionKey(taskKey)
                .singleResult();
        engine.getFormService().submitTaskForm(task.getId(), answers);
    }

    private void fire(String episode, String event) {
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(episode)
                .singleResult()
                .getId();
        Job timer = engine.getManagementService()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(event)
                .singleResult();
        engine.getManagementService().executeJob(timer.getId());
    }
}

package uk.homeward.rehearsal.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.person.PersonDetails;
import uk.homeward.rehearsal.PastPlay;

/** Plays one life on the way to long-term care by the real services and in the real tasks, from its question up to now. */
class DemoLongTermLife {

    private static final String SOCIAL_WORKER = "social-worker";
    private static final LocalTime ASKED_AT = LocalTime.of(10, 0);

    private final DemoAssessed person;
    private final LongTermDoors doors;
    private final DemoCalendar calendar;
    private final DemoAnswers answers;
    private String reference = "";
    private String assessment = "";

    DemoLongTermLife(DemoAssessed person, LongTermDoors doors, Instant present) {
        this.person = person;
        this.doors = doors;
        this.calendar = new DemoCalendar(person.daysAgo(), present);
        this.answers =
                new DemoAnswers(calendar, Map.of("provider", doors.arranging().provider("provider-a")));
    }

    /** @param details as the council's law knows people */
    void play(PersonDetails details, String area, PastPlay time, Instant present) {
        LocalDate asked = calendar.day("asked");
        time.begin(calendar.moment(asked, ASKED_AT));
        doors.work().as(SOCIAL_WORKER, () -> {
            reference = doors.assessing().register(details);
            assessment = doors.assessing()
                    .ask(new AssessmentRequest(reference, area, person.source(), null, asked, person.why(), null));
        });
        for (DemoStep step : person.life()) {
            goOn(step, time);
            act(step);
        }
        time.until(present);
    }

    private void goOn(DemoStep step, PastPlay time) {
        if (step.minutesAgo() != null) {
            Instant moment = calendar.minutesAgo(step.minutesAgo());
            time.until(moment);
            calendar.itIs(LocalDate.ofInstant(moment, WorkingHours.ZONE));
        } else {
            LocalDate day = calendar.day(step.day());
            time.until(calendar.moment(day, step.at()));
            calendar.itIs(day);
        }
    }

    private void act(DemoStep step) {
        DemoTask task = doors.tasks().get(step.does());
        if (task != null) {
            doors.work().complete(task.login(), of(task), step.does(), answers.of(task.answers(), step.answers()));
        } else {
            Map<String, Object> told = answers.of(Map.of(), step.answers());
            String login = (String) told.getOrDefault("login", SOCIAL_WORKER);
            doors.work().as(login, () -> outsideTasklist(step.does(), login, told));
        }
    }

    private void outsideTasklist(String act, String login, Map<String, Object> told) {
        DemoArranging arranging = doors.arranging();
        switch (act) {
            case "noteNeeds" -> doors.assessing().note(assessment, person.needs());
            case "recordExemption" -> doors.assessing().exempt(reference);
            case "joinCommunityService" ->
                doors.assessing().join(reference, assessment, calendar.day("now"), person.networkHours());
            case "writeNights" -> doors.nights().write(assessment, calendar.day("now"));
            case "beginTrial" -> doors.nights().beginTrial(assessment, calendar.day("now"));
            case "fillPlan" -> arranging.fillPlan(assessment, person.visits());
            case "offer" -> arranging.offer(login, assessment, LocalDate.parse((String) told.get("canStartOn")));
            default -> transfer(act);
        }
    }

    private void transfer(String act) {
        DemoTransferring transferring = doors.transferring();
        DemoArranging arranging = doors.arranging();
        LocalDate today = calendar.day("now");
        switch (act) {
            case "giveByOwnTeam" ->
                doors.ownTeam().give(arranging.requirementOf(assessment), arranging.agreedPlan(assessment), today);
            case "planArea" -> transferring.planArea(today, arranging.provider("provider-a"));
            case "joinArea" -> transferring.join();
            case "hearOfProposal" -> transferring.tell(arranging.packageOf(assessment), today);
            default -> throw new IllegalArgumentException(act);
        }
    }

    private String of(DemoTask task) {
        return switch (task.of()) {
            case ASSESSMENT -> assessment;
            case PACKAGE -> doors.arranging().packageOf(assessment);
            case REQUIREMENT -> doors.arranging().requirementOf(assessment);
            case WAVE -> doors.transferring().wave();
            case TRANSFER -> doors.transferring().of(doors.arranging().packageOf(assessment));
            default -> throw new IllegalArgumentException(task.of().name());
        };
    }
}

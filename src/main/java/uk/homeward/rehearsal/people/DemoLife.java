package uk.homeward.rehearsal.people;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.homeward.calendar.WorkingHours;
import uk.homeward.council.EntryRoute;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralService;
import uk.homeward.rehearsal.PastPlay;
import uk.homeward.rehearsal.TaskWorker;
import uk.homeward.shortterm.EpisodeService;
import uk.homeward.shortterm.EpisodeView;

/** One life, played by the real services and in the real tasks, from its first day up to now. */
class DemoLife {

    private static final LocalTime MORNING = LocalTime.of(10, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(14, 30);
    private static final int WEEK = 7;

    private final DemoPerson person;
    private final String area;
    private final Doors doors;
    private final PastPlay time;
    private final Instant present;
    private String referral = "";
    private String episode = "";
    private int weeks;

    DemoLife(DemoPerson person, String area, Doors doors, PastPlay time, Instant present) {
        this.person = person;
        this.area = area;
        this.doors = doors;
        this.time = time;
        this.present = present;
    }

    /** The doors through which everybody goes. */
    record Doors(ReferralService referrals, EpisodeService episodes, TaskWorker tasks, DemoServices services) {}

    Instant present() {
        return present;
    }

    boolean comesFromHospital() {
        return person.source().isHospital();
    }

    LocalDate today() {
        return day(present);
    }

    DemoServices services() {
        return doors.services();
    }

    void begin(Instant moment) {
        time.begin(moment);
    }

    void begin(LocalDate day) {
        time.begin(at(day, MORNING));
    }

    void goOnTo(LocalDate day, LocalTime hour) {
        Instant moment = at(day, hour);
        time.until(moment.isAfter(present) ? present : moment);
    }

    void goOnUntilNow() {
        time.until(present);
    }

    void refer(@Nullable LocalDate dischargeOn) {
        doors.tasks()
                .as(
                        "access-team",
                        () -> referral = doors.referrals()
                                .receive(new ReferralRequest(
                                        null,
                                        person.details(),
                                        person.source(),
                                        person.trigger(),
                                        person.urgent(),
                                        area,
                                        dischargeOn,
                                        dischargeOn == null ? null : dischargeOn.minusDays(2),
                                        null,
                                        person.situation())));
    }

    void triage(EntryRoute route, ServiceDefinition service) {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "destination", route.name(),
                "service", service.code(),
                "purpose", DemoServices.purpose(service, route).name()));
        if (!service.model().isLeastRestrictive()) {
            answers.put("lessRestrictiveOption", "Four visits a day were considered: the nights would not be covered.");
            answers.put("serviceChoiceReason", "Somebody has to be near at night until walking is safe again.");
        }
        complete("access-team", referral, "triageReferral", answers);
    }

    void sendToTheCommunity() {
        complete(
                "access-team",
                referral,
                "triageReferral",
                Map.of(
                        "destination", "COMMUNITY_CONNECTION",
                        "overrideReason", "Not eligible for support; lonely since the bereavement."));
    }

    void confirmDischarge(LocalDate dischargeOn) {
        confirmDischarge(dischargeOn, dischargeOn);
    }

    /** Whoever goes home before the service starts needs bridging care. */
    void confirmDischarge(LocalDate dischargeOn, LocalDate startOn) {
        complete(
                "access-team",
                referral,
                "confirmDischarge",
                Map.of(
                        "goingHome",
                        "YES",
                        "dischargeOn",
                        dischargeOn.toString(),
                        "plannedStartOn",
                        startOn.toString(),
                        "bridging",
                        startOn.isAfter(dischargeOn) ? "YES" : "NO",
                        "offer",
                        "ACCEPTED",
                        "assessmentNeeded",
                        true));
        opened();
    }

    void confirmStepUp(LocalDate startOn) {
        complete(
                "access-team",
                referral,
                "confirmStepUp",
                Map.of(
                        "stepUpGoesAhead",
                        "YES",
                        "plannedStartOn",
                        startOn.toString(),
                        "offer",
                        "ACCEPTED",
                        "assessmentNeeded",
                        false));
        opened();
    }

    private void opened() {
        episode = doors.episodes()
                .ofReferral(referral)
                .map(EpisodeView::reference)
                .orElseThrow();
    }

    void agreeGoals() {
        Map<String, Object> answers = new HashMap<>(Map.of(
                "involvement",
                person.details().representative() == null ? "PERSON" : "PERSON_AND_REPRESENTATIVE",
                "reablement",
                true,
                "personalCare",
                true,
                "nutrition",
                person.goals().size() > 1,
                "monitoring",
                person.urgent()));
        for (int i = 0; i < person.goals().size(); i++) {
            answers.put("goal" + (i + 1), person.goals().get(i).goal());
            answers.put("entryScore" + (i + 1), person.goals().get(i).entry());
        }
        complete("therapist", episode, "agreeGoals", answers);
    }

    void confirmStart(LocalDate startedOn, int plannedDays) {
        complete(
                "direct-care",
                episode,
                "confirmStart",
                Map.of(
                        "supportStarted",
                        "YES",
                        "startedOn",
                        startedOn.toString(),
                        "hoursPerWeek",
                        person.hoursPerWeek().doubleValue(),
                        "plannedDays",
                        plannedDays));
    }

    /** Records the weeks one after the other, as long as they end before the given day. */
    void recordWeeks(LocalDate startedOn, LocalDate before) {
        for (LocalDate day = startedOn.plusDays(WEEK); day.isBefore(before); day = day.plusDays(WEEK)) {
            goOnTo(day, AFTERNOON);
            recordWeek(false);
        }
    }

    void recordWeek(boolean concern) {
        weeks++;
        Map<String, Object> answers = new HashMap<>(Map.of(
                "hoursDelivered",
                hours(weeks - 1),
                "hoursPlanned",
                hours(weeks),
                "visits",
                visits(),
                "workers",
                workers(),
                "condition",
                concern ? "WORSE" : weeks > 1 ? "BETTER" : "SAME",
                "concern",
                concern));
        for (int i = 0; i < person.goals().size(); i++) {
            answers.put("score" + (i + 1), score(person.goals().get(i)));
        }
        if (concern) {
            answers.put(
                    "concernNote", "Unsteady in the mornings since the weekend, and twice not dressed when we came.");
        }
        complete("direct-care", episode, "reviewProgress", answers);
    }

    /** Visits taper with the hours. */
    private int visits() {
        return Math.max(7, 28 - 3 * weeks);
    }

    /** The first week brings more faces than those that follow. */
    private int workers() {
        return weeks == 1 ? 5 : 3 + weeks % 2;
    }

    /** Hours taper as the person gains: an eighth less each week. */
    private double hours(int week) {
        double hours = person.hoursPerWeek().doubleValue() * Math.pow(0.875, week);
        return Math.round(hours * 4) / 4.0;
    }

    private int score(DemoPerson.Goal goal) {
        int gained = Math.min(weeks, Math.abs(goal.latest() - goal.entry()));
        return goal.entry() + Integer.signum(goal.latest() - goal.entry()) * gained;
    }

    void conductReview(LocalDate conductedOn, Map<String, Object> decision) {
        Map<String, Object> answers = new HashMap<>(decision);
        answers.put("conductedOn", conductedOn.toString());
        answers.put("place", "AT_HOME");
        answers.put("involved", person.details().unpaidCarerName() == null ? "PERSON" : "PERSON_AND_CARER");
        for (int i = 0; i < person.goals().size(); i++) {
            answers.put("exitScore" + (i + 1), person.goals().get(i).latest());
        }
        String review = doors.episodes().find(episode).reviewReference();
        complete("social-worker", String.valueOf(review), "conductReview", answers);
    }

    void admitToHospital(LocalDate admittedOn) {
        doors.tasks().as("direct-care", () -> doors.episodes().admitToHospital(episode, admittedOn));
    }

    private void complete(String login, String reference, String task, Map<String, Object> answers) {
        doors.tasks().complete(login, reference, task, answers);
    }

    private static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(WorkingHours.ZONE).toInstant();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, WorkingHours.ZONE);
    }
}

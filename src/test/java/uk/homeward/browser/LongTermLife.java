package uk.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.homeward.api.ApiCaller;
import uk.homeward.api.ApiCaller.Answer;
import uk.homeward.calendar.WorkingHours;

/** One person's way into long-term care, carried at their screens by those who work with it, while the clock is moved. */
final class LongTermLife {

    private static final List<String> EVERY_DAY =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY");

    private final Team team;
    private final int port;
    private final String pictures;
    private final Map<String, Object> need;
    final String person;
    final String assessment;
    final String carePackage;

    private LongTermLife(
            Team team, int port, String pictures, Map<String, Object> need, String person, String assessment) {
        this.team = team;
        this.port = port;
        this.pictures = pictures;
        this.need = need;
        this.person = person;
        this.assessment = assessment;
        this.carePackage =
                caller("social-worker").get("/api/assessments/" + assessment).text("packageReference");
    }

    /** Somebody whose assessment was asked for already. */
    static LongTermLife goesOn(
            Team team, int port, String pictures, Map<String, Object> need, String person, String assessment) {
        return new LongTermLife(team, port, pictures, need, person, assessment);
    }

    /** @param need what the country's law asks of every need */
    static LongTermLife begin(
            Team team, int port, String pictures, Map<String, Object> need, String area, String referral) {
        ApiCaller accessTeam = new ApiCaller(port, "access-team");
        String reference = accepted(accessTeam.post("/api/referrals", referral)).text("reference");
        String person = accessTeam.get("/api/referrals/" + reference).text("personReference");
        String assessment = asked(port, person, area, "PERSON", "Cannot go on alone.");
        return new LongTermLife(team, port, pictures, need, person, assessment);
    }

    /** Under the same package, some time later. */
    LongTermLife assessedAgain(String area, LocalDate day) {
        String again = asked(port, person, area, "CHANGED_NEEDS", "She needs more help to wash.");
        LongTermLife life = new LongTermLife(team, port, pictures, need, person, again);
        life.isAssessed(day, true);
        return life;
    }

    private static String asked(int port, String person, String area, String source, String why) {
        return accepted(new ApiCaller(port, "social-worker")
                        .post(
                                "/api/assessments",
                                Map.of("personReference", person, "area", area, "source", source, "why", why)))
                .text("reference");
    }

    /** Nobody plays this at the screen. */
    void isToldOptions(LocalDate day) {
        completes(
                "social-worker",
                "Tell options",
                Map.of(
                        "toldOn",
                        day.toString(),
                        "budgetAccepted",
                        "YES",
                        "choiceMade",
                        "YES",
                        "supportOption",
                        "COUNCIL_ARRANGED",
                        "directPaymentEligible",
                        "YES",
                        "deliveryModel",
                        "TIME_AND_TASK"));
    }

    /** So many minutes each morning, as a plan that nobody plays at the screen. */
    void isPlanned(String plan, int minutes) {
        accepted(caller("social-worker")
                .post(
                        "/api/support-plans/" + plan + "/content",
                        Map.of(
                                "visits",
                                List.of(Map.of(
                                        "days",
                                        EVERY_DAY,
                                        "earliestStart",
                                        "08:00",
                                        "latestStart",
                                        "08:30",
                                        "minutes",
                                        minutes,
                                        "tasks",
                                        List.of(
                                                task("Help to wash", "PERSONAL_HYGIENE", true),
                                                task("Breakfast", "NUTRITION", false)))))));
        completes("social-worker", "Write support plan", Map.of("involvedPerson", true));
    }

    private static Map<String, Object> task(String what, String outcome, boolean personalCare) {
        return Map.of("description", what, "outcomeCode", outcome, "personalCare", personalCare);
    }

    ApiCaller caller(String login) {
        return new ApiCaller(port, login);
    }

    static Answer accepted(Answer answer) {
        assertThat(answer.status()).as(answer.body().toString()).isLessThan(300);
        return answer;
    }

    /** On the page of the case; the second need comes over the API. */
    Colleague writesDownANeed(String outcome, String wish, String hours) {
        Colleague socialWorker = team.socialWorker();
        socialWorker.visit("/cases/" + carePackage + "/need");
        socialWorker
                .picks("outcome", outcome)
                .fills("wish", wish)
                .fills("canDo", "A little.")
                .fills("othersDo", "Nobody.")
                .fills("hoursPerWeek", hours)
                .fills("score", "3")
                .picks("cause", "NO_SUPPORT_YET");
        need.forEach((question, answer) -> socialWorker.picks(question, String.valueOf(answer)));
        return socialWorker.pictured(picture("need"));
    }

    void tellsANeed(String outcome, String wish, double hours) {
        Map<String, Object> told = new LinkedHashMap<>(need);
        told.putAll(Map.of(
                "outcome", outcome, "wish", wish, "canDo", "A little.", "othersDo", "Nobody.", "hoursPerWeek", hours));
        told.putAll(Map.of("score", 3, "cause", "NO_SUPPORT_YET"));
        accepted(caller("social-worker").post("/api/assessments/" + assessment + "/needs", told));
    }

    Colleague assessNeeds(LocalDate day) {
        return team.socialWorker()
                .takes("Assess needs", carePackage)
                .types("Day on which the assessment was complete", day)
                .chooses("Who took part?", "The person")
                .chooses("Did the person have substantial difficulty being involved?", "No")
                .chooses("Could the person decide about their care?", "Yes, nobody had reason to doubt it")
                .chooses("Did somebody speak or decide for them?", "No")
                .chooses("Where are the needs best met?", "The person's own home")
                .chooses("How much support is needed?", "Every day")
                .types("Why this setting?", "It is home.")
                .chooses("Is support needed at night?", "No")
                .chooses("Was a carer offered an assessment of their own?", "Nobody cares without pay")
                .chooses("Is there a safeguarding concern?", "No")
                .types("Reasons for the decision, as the person will read them", "Nobody helps with two needs.");
    }

    /** @param pays whether the person may have to: England asks */
    Colleague checkBudget(boolean pays) {
        Colleague finance = team.finance()
                .takes("Check budget", carePackage)
                .chooses("Is the figure right?", "Yes, it goes on to a manager");
        return pays ? finance.types("What the person pays a week", "20.50") : finance;
    }

    Colleague verifyBudget() {
        return team.manager()
                .takes("Verify budget", carePackage)
                .chooses("Do you verify the figure?", "Yes, the person is told")
                .pictured(picture("verify-budget"));
    }

    Colleague tellOptions(LocalDate day, String option) {
        return team.socialWorker()
                .takes("Tell options", carePackage)
                .types("Day on which the person was told", day)
                .chooses("Does the person accept the figure?", "Yes")
                .chooses("Did the person choose one of the four options?", "Yes")
                .chooses("Which option?", option)
                .chooses("May the person have a direct payment?", "Yes");
    }

    /** A visit every day, on the page of the plan. */
    static Colleague addsVisits(Colleague writer, String start, int minutes) {
        writer.presses("Add a visit");
        EVERY_DAY.forEach(day -> writer.picks("days", day));
        return writer.fills("earliestStart", start)
                .fills("minutes", String.valueOf(minutes))
                .picks("workers", "1")
                .fills("task1", "Help to wash")
                .picks("outcome1", "PERSONAL_HYGIENE")
                .picks("personalCare1", "YES")
                .fills("task2", "Breakfast")
                .picks("outcome2", "NUTRITION");
    }

    /** As people find it: the council's staff on the case, the provider that was chosen among the plans to make. */
    Colleague opensPlan(String login) {
        Colleague writer = team.named(login);
        boolean staff = login.equals("social-worker");
        writer.visit(staff ? "/cases/" + carePackage : "/provider/plans");
        writer.follows(staff ? "Version 1" : "PLN-");
        return writer.reads("The week");
    }

    /** It finds the plan in its list and the task in Tasklist; the other finds neither, nor opens the plan by its reference. */
    void isPlannedBy(String planner, String other) {
        JsonNode plans = caller(planner).get("/api/provider/plans").body().path("items");
        assertThat(plans).hasSize(1);
        String plan = plans.get(0).path("reference").asText();
        assertThat(caller(planner).get("/api/provider/plans/" + plan).status()).isEqualTo(200);
        assertThat(caller(other).get("/api/provider/plans").body().path("items"))
                .isEmpty();
        assertThat(caller(other).get("/api/provider/plans/" + plan).status()).isEqualTo(404);
        assertThat(caller(other)
                        .post("/api/provider/plans/" + plan + "/content", Map.of("visits", List.of()))
                        .status())
                .isEqualTo(404);
    }

    Colleague agreePlan(LocalDate day) {
        return team.socialWorker()
                .takes("Agree plan", carePackage)
                .chooses("Does the person agree to the plan?", "Yes, it holds")
                .types("Day on which they agreed", day)
                .pictured(picture("agree-plan"));
    }

    void hadEnablementBefore() {
        accepted(caller("social-worker")
                .post(
                        "/api/people/" + person + "/short-term-first/exemptions",
                        Map.of("ground", "ALREADY_TRIED", "reason", "Enablement twice.")));
    }

    /** Over the API, as another life is assessed at the screen. */
    void isAssessed(LocalDate day, boolean england) {
        tellsANeed("PERSONAL_HYGIENE", "Keeping clean", 8.5);
        tellsANeed("NUTRITION", "Eating well", 4);
        Map<String, Object> answers = new LinkedHashMap<>(Map.of(
                "assessedOn",
                day.toString(),
                "involved",
                "PERSON",
                "substantialDifficulty",
                "NO",
                "capacity",
                "PRESUMED",
                "representativePart",
                "NONE",
                "setting",
                "OWN_HOME",
                "settingReason",
                "It is home.",
                "intensity",
                "DAILY",
                "nightSupport",
                "NO"));
        answers.putAll(Map.of("carersAssessment", "NO_CARER", "safeguardingConcern", "NO", "reasons", "Nobody helps."));
        if (england) {
            answers.putAll(Map.of(
                    "fromImpairment",
                    "YES",
                    "significantImpact",
                    "YES",
                    "impactReason",
                    "Cannot wash.",
                    "section117",
                    "NO",
                    "continuingCare",
                    "NOT_INDICATED"));
        }
        completes("social-worker", "Assess needs", answers);
        completes(
                "finance",
                "Check budget",
                england ? Map.of("figureRight", "YES", "personPays", "0") : Map.of("figureRight", "YES"));
        completes("manager", "Verify budget", Map.of("figureRight", "YES"));
    }

    /** What is looked for for this package. */
    String requirement() {
        for (JsonNode line : caller("broker").get("/api/requirements").body().path("items")) {
            if (line.path("packageReference").asText().equals(carePackage)) {
                return line.path("reference").asText();
            }
        }
        throw new AssertionError("Nothing is looked for for " + carePackage);
    }

    void offers(String login, String requirement, LocalDate start) {
        accepted(caller(login)
                .post("/api/requirements/" + requirement + "/offers", Map.of("canStartOn", start.toString())));
    }

    /** A task that another life plays at the screen already. */
    void completes(String login, String task, Map<String, Object> answers) {
        new Deskwork(port).completes(login, assessment, task, answers);
    }

    void goesOnTo(Instant time) {
        new Deskwork(port).timePasses(time);
        team.sees(time);
    }

    static Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(WorkingHours.ZONE).toInstant();
    }

    String picture(String name) {
        return pictures + "/" + name;
    }
}

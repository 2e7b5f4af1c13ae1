package uk.homeward.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of one whole life, each by the one whose step it is. */
final class WholeLife {

    private static final String REFERRAL =
            """
            {"person": {"givenName": "Wilma", "familyName": "Northmoor", "dateOfBirth": "1940-03-09",
                        "address": "4 Invented Lane", "postcode": "ME14 1AB"},
             "source": "HOSPITAL_WARD", "trigger": "POST_HOSPITAL", "area": "Northdown",
             "expectedDischargeOn": "2027-08-03", "medicallyFitOn": "2027-08-01",
             "situation": "Broke a hip; her daughter lives far away."}
            """;

    private static final LocalDate CLOSES = LocalDate.of(2027, 12, 31);

    private static final List<String> POINTS = List.of(
            "LAST_VISIT",
            "KEYS",
            "EQUIPMENT",
            "MEDICATION_CHARTS",
            "LAST_INVOICE",
            "CUSTODY_OF_RECORDS",
            "REGISTRATION",
            "OPEN_COMPLAINTS",
            "OPEN_SAFEGUARDING");

    private final Team team;
    private final Deskwork desk;
    private final ManagersView manager;
    private final String referral;
    private final String person;

    private LocalDate today = LocalDate.of(2027, 8, 2);
    private String carePackage = "";
    private String transfer = "";
    private String wave = "";
    private String closing = "";

    private WholeLife(Team team, Deskwork desk, String referral) {
        this.team = team;
        this.desk = desk;
        this.manager = new ManagersView(team.manager(), desk);
        this.referral = referral;
        this.person = desk.get("access-team", "/api/referrals/" + referral)
                .path("personReference")
                .asText();
    }

    static WholeLife refer(Team team, int port) {
        Deskwork desk = new Deskwork(port);
        return new WholeLife(
                team, desk, desk.post("access-team", "/api/referrals", REFERRAL).text("reference"));
    }

    void goesHome(LocalDate day) {
        team.accessTeam()
                .takes("Triage referral", referral)
                .chooses("Where should this referral go?", "Step down")
                .chooses("Which service should accept the person?", "Discharge to Assess")
                .chooses("What is the service for?", "Discharge to assess")
                .pictured("whole-life/triage")
                .completes();
        desk.completes(
                "access-team",
                referral,
                "Confirm discharge",
                Map.of("goingHome", "YES", "dischargeOn", day.toString(), "offer", "ACCEPTED"));
        desk.completes(
                "therapist",
                episode(),
                "Agree goals",
                Map.of("goal1", "Walk to the shop", "entryScore1", 3, "involvement", "PERSON", "reablement", true));
        goesOnTo(day);
        desk.completes(
                "direct-care",
                episode(),
                "Confirm start",
                Map.of("supportStarted", "YES", "startedOn", day.toString(), "hoursPerWeek", "10.5"));
        manager.findsInCockpit("referral", referral);
        manager.findsInCockpit("short-term-service", episode());
    }

    void isReviewed(LocalDate day) {
        goesOnTo(day);
        manager.findsInCockpit("review", episodes().path("reviewReference").asText());
        team.socialWorker()
                .takes("Conduct review", referral)
                .types("Date of the conversation", day)
                .chooses("Where was it held?", "At home")
                .chooses("Who took part?", "The person")
                .types("First goal", 5)
                .chooses("Were the person's outcomes met?", "Partly met")
                .chooses("What was decided?", "End on the planned day")
                .chooses("What follows the service?", "Assessment of long-term needs")
                .types("What goes into the plan of care at home?", "Somebody walks with her.")
                .pictured("whole-life/conduct-review")
                .completes();
        desk.completes(
                "social-worker",
                episode(),
                "Agree what follows",
                Map.of(
                        "whatFollows",
                        "She is assessed.",
                        "followOwner",
                        "Long-term team",
                        "ownedUntil",
                        day.plusDays(21).toString()));
    }

    /** The review asked for it: nobody refers her again. */
    void isAssessedAndPlansCare() {
        goesOnTo(today.plusDays(1));
        String assessment = manager.keyOf("Assess needs");
        LongTermLife life = LongTermLife.goesOn(
                team, desk.port(), "whole-life", Map.of("inability", "NEEDS_ASSISTANCE"), person, assessment);
        carePackage = life.carePackage;
        manager.findsInCockpit("assessment", assessment);
        life.isAssessed(today, true);
        life.isToldOptions(today);
        Colleague socialWorker = life.opensPlan("social-worker");
        LongTermLife.addsVisits(socialWorker, "08:00", 60).presses("Save the visit");
        life.completes("social-worker", "Write support plan", Map.of("involvedPerson", true));
        life.agreePlan(today).completes();
    }

    /** Nobody else is able. */
    void isCaredForByDirectCare() {
        String requirement = "";
        for (JsonNode line : desk.get("broker", "/api/requirements").path("items")) {
            requirement = line.path("reference").asText();
        }
        goesOnTo(today.plusDays(7));
        team.manager()
                .takes("Authorise off-framework purchase", carePackage)
                .chooses("What is to happen?", "Direct Care gives it until a day")
                .types("Broker it again on", today.plusDays(60))
                .pictured("whole-life/kept-by-direct-care")
                .completes();
        desk.completes(
                "broker",
                requirement,
                "Confirm provider start",
                Map.of("providerStarted", "YES", "startedOn", today.toString()));
        team.socialWorker().takes("Confirm package start", carePackage).completes();
        goesOnTo(today.plusDays(5));
        manager.findsInCockpit("care-package", carePackage);
    }

    void hearsOfTheTransfer() {
        String waves = "/api/programmes/transfer/waves";
        wave = desk.post("commissioner", waves, Map.of("area", "NORTHDOWN")).text("reference");
        desk.post(
                "commissioner",
                waves + "/" + wave + "/offers",
                Map.of("provider", "homeward-bound", "need", "ONE_WORKER", "hours", 200));
        goesOnTo(today.plusDays(1));
        team.named("commissioner")
                .takes("Confirm market capacity", wave)
                .chooses("Can the market of this area take the work?", "Yes")
                .pictured("whole-life/confirm-market-capacity")
                .completes();
        goesOnTo(today.plusDays(1));
        transfer = desk.get("manager", waves + "/" + wave + "/people")
                .at("/items/0/reference")
                .asText();
        manager.findsInCockpit("transfer-wave", wave);
        manager.findsInCockpit("transfer-to-pvi", transfer);
        desk.post(
                "social-worker",
                "/api/letters/" + transfer("letter") + "/sending",
                Map.of("channel", "POST", "sentOn", today.toString()));
    }

    void isReviewedByTwo() {
        LocalDate day = today.plusDays(14);
        desk.completes(
                "social-worker",
                transfer,
                "Book review meeting",
                Map.of("meetingOn", day.toString(), "meetingPlace", "At home", "meetingWith", "She and her daughter"));
        goesOnTo(day);
        team.socialWorker()
                .takes("Sign joint review as social worker", carePackage)
                .types("Day on which you met the person", day)
                .types("Who was there", "She and her daughter")
                .chooses("Can the person decide about this transfer?", "Decides about it themselves")
                .ticks("I explained that this is not about changing or reducing the service")
                .chooses("What did the person answer when you offered a direct payment?", "Does not wish one")
                .chooses("Are needs and support as the plan says?", "Needs and support are as the plan says")
                .types("What the person pays a week", "0")
                .chooses("What does the review come to?", "A transfer is right for the person")
                .pictured("whole-life/sign-joint-review")
                .completes();
        team.directCare()
                .takes("Sign joint review as Direct Care", carePackage)
                .types("Day on which you met the person", day)
                .completes();
    }

    void goesToTheProvider() {
        String requirement = transfer("requirement");
        desk.post(
                "provider-a",
                "/api/requirements/" + requirement + "/offers",
                Map.of("canStartOn", today.plusDays(3).toString()));
        goesOnTo(today.plusDays(4));
        desk.completes(
                "broker",
                requirement,
                "Choose offer",
                Map.of("offerAnswer", "AWARD", "offerNumber", 1, "chosenBy", "PERSON"));
        LocalDate first = today.plusDays(7).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
        desk.completes("direct-care", transfer, "Plan handover", handover(first));
        desk.completes(
                "direct-care",
                transfer,
                "Confirm shadow visits",
                Map.of("shadowVisits", 2, "shadowedOn", today.toString()));
        goesOnTo(first.plusDays(1));
        team.broker()
                .takes("Confirm transfer", carePackage)
                .chooses("Did the new provider come?", "Yes")
                .types("Day on which you called the person", today)
                .pictured("whole-life/confirm-transfer")
                .completes();
        assertThat(desk.get("broker", delivery()).toString()).contains("homeward-bound");
    }

    private static Map<String, Object> handover(LocalDate first) {
        Map<String, Object> plan = new LinkedHashMap<>(Map.of(
                "lastVisitOn",
                first.minusDays(1).toString(),
                "lastVisitTime",
                "08:00",
                "firstVisitOn",
                first.toString(),
                "firstVisitTime",
                "08:00",
                "preferencesKept",
                true,
                "personPays",
                "0",
                "longerOffered",
                true,
                "consent",
                true,
                "planAgreedBy",
                "The person",
                "risks",
                "Falls."));
        plan.putAll(Map.of("medicationChart", "NOT_NEEDED", "keySafe", "OPENS_THE_DOOR"));
        return plan;
    }

    /** Six weeks later both are content, and two people sign for it. */
    void settles() {
        goesOnTo(today.plusDays(42));
        String review = manager.keyOf("Conduct settling review");
        manager.findsInCockpit("package-review", review);
        desk.post("direct-care", "/api/reviews/" + review + "/signature", Map.of());
        desk.completes(
                "social-worker",
                review,
                "Conduct settling review",
                Map.of(
                        "conductedOn",
                        today.toString(),
                        "place",
                        "AT_HOME",
                        "involved",
                        "PERSON",
                        "settled",
                        "SETTLED",
                        "satisfaction",
                        "SATISFIED",
                        "finding",
                        "NO_CHANGE",
                        "nutritionScore",
                        "MET",
                        "personalHygieneScore",
                        "MET"));
        assertThat(transfer("status")).isEqualTo("SETTLED");
    }

    /** Discharge to Assess, from which she came home, takes nobody new, and is empty on its day. */
    void firstServiceCloses() {
        String path = "/api/programmes/decommissioning";
        closing = desk.post("commissioner", path, Map.of("plan", "D2A-CLOSES")).text("reference");
        manager.findsInCockpit("decommissioning", closing);
        desk.completes("direct-care", closing, "Return security answers", Map.of("securityAnswers", "Policies."));
        team.named("compliance")
                .takes("Complete security assurance", closing)
                .chooses("What did the scrutiny come to?", "Accepted, records may pass")
                .completes();
        goesOnTo(CLOSES);
        for (String point : POINTS) {
            desk.post(
                    "commissioner",
                    path + "/" + closing + "/proofs",
                    Map.of("point", point, "proof", "In the file.", "open", 0, "provenOn", today.toString()));
        }
        team.named("commissioner")
                .takes("Close service", closing)
                .types("Day on which the service closed", CLOSES)
                .pictured("whole-life/close-service")
                .completes();
        assertThat(desk.get("manager", path + "/" + closing).path("status").asText())
                .isEqualTo("DECOMMISSIONED");
    }

    void packageEnds() {
        goesOnTo(CLOSES.plusDays(14));
        desk.post(
                "social-worker",
                "/api/packages/" + carePackage + "/end",
                Map.of(
                        "end",
                        "RESIDENTIAL_CARE",
                        "lastDay",
                        today.toString(),
                        "reasons",
                        "You moved into Elm House.",
                        "whatFollows",
                        "Elm House gives all her care.",
                        "owner",
                        "Residential team"));
        String letter = desk.get("social-worker", "/api/packages/" + carePackage + "/end")
                .at("/ends/0/letterReference")
                .asText();
        desk.post(
                "social-worker",
                "/api/letters/" + letter + "/sending",
                Map.of("channel", "BY_HAND", "sentOn", today.toString()));
        team.socialWorker()
                .takes("Close package", carePackage)
                .types("Day on which whoever gives the care was told", today)
                .pictured("whole-life/close-package")
                .completes();
    }

    /** Everything of her life, when it is over, on our pages. */
    void isFoundByAManager() {
        manager.readsOf(referral, "Discharge to Assess", "Progress to assessment");
        manager.readsOf(carePackage, "Homeward Bound Care Ltd", "Settled with the new provider");
        manager.readsOf(transfer, "Settled with the new provider");
        manager.visits("/programmes/decommissioning/" + closing, "Closed", "0 people in it");
    }

    void goesOnTo(LocalDate day) {
        desk.timePasses(LongTermLife.at(day, 12));
        team.sees(LongTermLife.at(day, 12));
        today = day;
    }

    private String episode() {
        return episodes().path("reference").asText();
    }

    private JsonNode episodes() {
        return desk.get("social-worker", "/api/episodes?personReference=" + person)
                .at("/items/0");
    }

    private String delivery() {
        return "/api/packages/" + carePackage + "/delivery";
    }

    private String transfer(String field) {
        return desk.get("broker", "/api/programmes/transfer/people/" + transfer)
                .path(field)
                .asText();
    }
}

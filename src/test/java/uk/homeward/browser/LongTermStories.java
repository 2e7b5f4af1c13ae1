package uk.homeward.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.Map;

/** The two models of care, each from what somebody needs to the day on which a provider starts, under one country's law. */
final class LongTermStories {

    private static final Map<String, Object> ENGLISH = Map.of("inability", "NEEDS_ASSISTANCE");
    private static final Map<String, Object> SCOTTISH =
            Map.of("severity", "SIGNIFICANT", "urgency", "IMMEDIATE_OR_IMMINENT");

    private final Team team;
    private final int port;
    private final boolean england;
    private final LocalDate today;

    private LongTermStories(Team team, int port, boolean england, LocalDate today) {
        this.team = team;
        this.port = port;
        this.england = england;
        this.today = today;
    }

    static LongTermStories england(Team team, int port, LocalDate today) {
        return new LongTermStories(team, port, true, today);
    }

    static LongTermStories scotland(Team team, int port, LocalDate today) {
        return new LongTermStories(team, port, false, today);
    }

    /** Three offer, one of them with a low grade; one withdraws; the person chooses; two never hear of whom. */
    void timeAndTask(String givenName) {
        LongTermLife life = begin(givenName);
        life.writesDownANeed("PERSONAL_HYGIENE", "Keeping clean", "8.5").presses("Write it down");
        life.tellsANeed("NUTRITION", "Eating well", 4);
        needsAreAssessed(life);
        if (!england) {
            team.socialWorker().visit("/cases/" + life.carePackage);
            team.socialWorker().reads("£196.63 a week: 12.5 hours at £15.73").reads("£216.29 a week");
        }
        life.checkBudget(england).pictured(life.picture("check-budget")).completes();
        life.verifyBudget().completes();
        life.tellOptions(today, "Option 3: the council arranges it")
                .chooses("Who makes the support plan?", "The council with the person (Time and Task)")
                .pictured(life.picture("tell-options"))
                .completes();
        planIsWritten(life);
        life.agreePlan(today).completes();
        String requirement = life.requirement();
        providersCompete(life, requirement);
        offerIsChosen(life);
        starts(life, today.plusDays(2));
    }

    private LongTermLife begin(String givenName) {
        String area = england ? "Millbrook" : "Haddington and Lammermuir";
        LongTermLife life = LongTermLife.begin(
                team,
                port,
                england ? "england" : "east-lothian",
                england ? ENGLISH : SCOTTISH,
                area,
                """
                {"person": {"givenName": "%s", "familyName": "Longniddry", "dateOfBirth": "1939-03-02",
                            "address": "1 Invented Street", "postcode": "%s"},
                 "source": "GP", "trigger": "HEALTH_DETERIORATION", "area": "%s", "situation": "Cannot manage alone."}
                """
                        .formatted(givenName, england ? "ME14 1AB" : "EH41 3AB", area));
        if (england) {
            life.hadEnablementBefore();
        }
        return life;
    }

    private void needsAreAssessed(LongTermLife life) {
        Colleague socialWorker = life.assessNeeds(today);
        if (england) {
            socialWorker
                    .chooses("Do the needs come from an impairment or illness?", "Yes")
                    .chooses("Is there, or is there likely to be, a significant impact on well-being?", "Yes")
                    .types("What do the needs do to the person's well-being?", "She cannot wash or eat.")
                    .chooses("Does section 117 aftercare hold?", "No")
                    .chooses("NHS continuing healthcare", "Not indicated");
        }
        socialWorker.pictured(life.picture("assess-needs")).completes();
    }

    private void planIsWritten(LongTermLife life) {
        Colleague socialWorker = team.socialWorker()
                .takes("Write support plan", life.carePackage)
                .ticks("The person took part")
                .isRefused("The plan has no visits. Open the plan and add them; then complete this task.");
        life.opensPlan("social-worker");
        LongTermLife.addsVisits(socialWorker, "08:00", 29).presses("Save the visit");
        socialWorker
                .reads("A visit of 29 minutes is under half an hour. Say why that is enough, or make it 30.")
                .fills("minutes", "60")
                .presses("Save the visit");
        LongTermLife.addsVisits(socialWorker, "08:30", 45).presses("Save the visit");
        socialWorker.reads("Two visits overlap").fills("earliestStart", "18:00").presses("Save the visit");
        socialWorker
                .reads("12.25 hours in 14 visits a week")
                .reads(england ? "£318.50" : "£192.69")
                .picturedWhole(life.picture("plan"));
        socialWorker
                .returnsTo("Write support plan", life.carePackage)
                .ticks("The person took part")
                .completes();
    }

    private void providersCompete(LongTermLife life, String requirement) {
        Colleague first = team.named("provider-a");
        first.visit("/provider/requirements");
        first.reads(requirement).reads("Every day 08:00, 60 minutes").pictured(life.picture("care-wanted"));
        assertThat(main(first)).not().containsText("Longniddry");
        first.follows("Make an offer for " + requirement);
        first.fills("canStartOn", today.plusDays(2))
                .fills("note", "Two of us live nearby.")
                .presses("Make the offer");
        first.reads("Offered");
        life.offers("provider-c", requirement, today.plusDays(2));
        Colleague third = team.named("provider-c");
        third.visit("/provider/requirements");
        third.follows("Withdraw the offer for " + requirement);
        third.page.getByLabel("Withdraw the offer").check();
        third.presses("Withdraw");
        third.reads("Your offer is withdrawn.");
        assertThat(main(third)).not().containsText("Two of us live nearby.");
        life.offers("provider-b", requirement, today.plusDays(2));
    }

    private void offerIsChosen(LongTermLife life) {
        life.goesOnTo(LongTermLife.at(today.plusDays(1), 19));
        team.broker()
                .takes("Choose offer", life.carePackage)
                .chooses("What is to happen?", "Take an offer, or two that share the visits")
                .types("Number of the offer", 2)
                .chooses("Who chose?", "The person")
                .isRefused("No open offer has the number 2. Give the number of one of those beside the form.")
                .types("Number of the offer", 1)
                .pictured(life.picture("choose-offer"))
                .completes();
    }

    /** Named to the one that gives the care, and to nobody else. */
    private void starts(LongTermLife life, LocalDate firstDay) {
        Colleague chosen = team.named("provider-a");
        chosen.visit("/provider/awards");
        chosen.reads("Longniddry").pictured(life.picture("awarded"));
        Colleague other = team.named("provider-c");
        other.visit("/provider/awards");
        assertThat(main(other)).not().containsText("Longniddry");

        life.goesOnTo(LongTermLife.at(firstDay, 12));
        team.broker()
                .takes("Confirm provider start", life.carePackage)
                .chooses("Has the provider started?", "Yes")
                .types("First day of care", firstDay)
                .pictured(life.picture("confirm-provider-start"))
                .completes();
        team.socialWorker()
                .takes("Confirm package start", life.carePackage)
                .pictured(life.picture("confirm-package-start"))
                .completes();
        team.socialWorker().visit("/cases/" + life.carePackage);
        team.socialWorker().reads("Start confirmed").picturedWhole(life.picture("case"));
    }

    /** The person chooses who plans among those with good grades, and only then are they named to it. */
    void personalBudget(String givenName, String planner, String tooLow) {
        LongTermLife life = begin(givenName);
        life.isAssessed(today, england);
        Colleague socialWorker = life.tellOptions(today, "Option 2: the person chooses, somebody else holds the money")
                .chooses("Who makes the support plan?", "A provider that the person chooses (Personal Budget)");
        socialWorker
                .chooses("Which provider does the person want to make the plan?", tooLow)
                .chooses("Does the person agree that this provider is told who they are?", "Yes")
                .isRefused(tooLow + " works by Time and Task only: its last two grades are below those for Personal"
                        + " Budgets. Choose a provider with better grades.")
                .chooses("Which provider does the person want to make the plan?", planner)
                .chooses("Does the person agree that this provider is told who they are?", "No")
                .isRefused(
                        "No provider is told who the person is before they agree to it. Ask them, or let the council make the plan.")
                .chooses("Does the person agree that this provider is told who they are?", "Yes")
                .pictured(life.picture("tell-options-personal-budget"))
                .completes();

        life.isPlannedBy("provider-a", "provider-b");
        Colleague provider = life.opensPlan("provider-a");
        LongTermLife.addsVisits(provider, "09:00", 60).presses("Save the visit");
        provider.follows("Add a part");
        provider.fills("description", "Visits in the morning")
                .picks("outcomeCode", "PERSONAL_HYGIENE")
                .fills("weeklyCost", "110.11")
                .presses("Add the part");
        provider.reads("£110.11").picturedWhole(life.picture("costed-plan"));
        provider.takes("Submit costed plan", life.carePackage)
                .ticks("The person took part")
                .pictured(life.picture("submit-costed-plan"))
                .completes();
        life.agreePlan(today).completes();
        // The award goes to whoever wrote the plan: nobody else is asked.
        starts(life, today.plusDays(1));
    }

    private static Locator main(Colleague colleague) {
        return colleague.page.locator("main");
    }
}

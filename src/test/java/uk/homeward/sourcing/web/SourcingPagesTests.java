package uk.homeward.sourcing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.assessment.AssessmentDesk;
import uk.homeward.assessment.AssessmentRequest;
import uk.homeward.assessment.AssessmentService;
import uk.homeward.assessment.AssessmentSource;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.ExemptionRequest;
import uk.homeward.gate.GateService;
import uk.homeward.paging.PageQuery;
import uk.homeward.site.PageTest;
import uk.homeward.sourcing.BoughtHours;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.OfferService;
import uk.homeward.sourcing.RequirementLine;
import uk.homeward.sourcing.SourcingLookup;
import uk.homeward.sourcing.process.ApprovedPackages;

class SourcingPagesTests extends PageTest {

    /** Of the person, of the plan, and of the other provider. */
    private static final String[] SECRETS = {
        "Ada", "Sample Street", "1XQ", "1941-", " 1941", "PER-", "PKG-", "Zqxj", "Harbour", "harbour", "25.60"
    };

    @Autowired
    private CarePackageService packages;

    @Autowired
    private GateService gate;

    @Autowired
    private AssessmentDesk desk;

    @Autowired
    private AssessmentService assessments;

    @Autowired
    private SourcingLookup sourcing;

    @Autowired
    private OfferService offers;

    /** Who gives the care is a broker's business; what is needed, and what it costs whom, is not before they have work for it. */
    @Test
    void brokersSeeNeitherNeedsNorMoney() {
        String address = "/cases/" + wanted();

        assertThat(words(look("broker", address)))
                .contains("Who gives the care", "You don’t see their needs and circumstances, charges and money")
                .doesNotContain("Assessment of long-term needs", "Personal budget");
        assertThat(words(look("social-worker", address))).contains("Personal budget");

        String asked = "/cases/" + assessments.find(asked()).packageReference();
        assertThat(words(look("broker", asked))).doesNotContain("Assessment of long-term needs");
        assertThat(words(look("social-worker", asked))).contains("Assessment of long-term needs");
    }

    private String asked() {
        return asked(people.register(somebody("Ada")));
    }

    private String asked(String person) {
        return begin(
                "social-worker",
                () -> desk.ask(new AssessmentRequest(
                        person, "Millbrook", AssessmentSource.PERSON, null, TODAY, "She asked.", null)));
    }

    @Test
    @Tag("ELO-38")
    void aProviderSeesNobodyBeforeItIsChosenOnItsPagesAndOverItsApi() {
        String carePackage = wanted();
        String requirement = sourcing.referencesOfPackage(carePackage).get(0);
        offers.offer("harbour-live-in", requirement, new OfferRequest(List.of(), TODAY.plusDays(3), "Near"));

        assertThat(words(look("provider-a", "/provider/requirements")))
                .contains(requirement + ": ", "Asked for since Monday 22 February 2027 at 12pm");
        assertThat(text(look("provider-a", "/provider/requirements")))
                .contains(requirement, "Monday to Thursday 08:00")
                .doesNotContain(SECRETS);
        assertThat(text(look("provider-a", "/provider/requirements/" + requirement + "/offer")))
                .contains("Offer to give this care")
                .doesNotContain(SECRETS);
        assertThat(text(look("provider-a", "/api/provider/requirements"))).doesNotContain(SECRETS);
        assertThat(text(look("provider-a", "/api/provider/requirements/" + requirement)))
                .doesNotContain(SECRETS);
        assertThat(look("provider-a", "/cases/" + carePackage).getStatus()).isEqualTo(403);
        assertThat(look("provider-a", "/api/requirements/" + requirement).getStatus())
                .isEqualTo(403);
        assertThat(look("provider-a", "/sourcing").getStatus()).isEqualTo(403);
        assertThat(text(look("provider-b", "/provider/requirements"))).contains("Withdraw the offer");
    }

    /** Two hours a week at £22.90: what the case tells brokers, and what the report counts once it has started. */
    @Test
    @Tag("ELO-16")
    void timeAndTaskCostsItsHoursTimesTheAgreedRate() {
        String carePackage = wanted();
        String requirement = sourcing.referencesOfPackage(carePackage).get(0);
        offers.offer("saltmarsh-homecare", requirement, new OfferRequest(List.of(), TODAY.plusDays(3), null));

        assertThat(words(look("broker", "/cases/" + carePackage))).contains("£45.80 £22.90 an hour");
        travelTo(TODAY.plusDays(2));
        complete(
                "broker",
                requirement,
                "chooseOffer",
                Map.of("offerAnswer", "AWARD", "offerNumber", 1, "chosenBy", "PERSON"));
        BigDecimal before = cost();
        complete(
                "broker",
                requirement,
                "confirmProviderStart",
                Map.of("providerStarted", "YES", "startedOn", TODAY.plusDays(2).toString()));

        assertThat(cost().subtract(before)).isEqualByComparingTo("45.80");
        assertThat(text(look("provider-a", "/api/provider/requirements"))).doesNotContain("22.9");
    }

    private BigDecimal cost() {
        return sourcing.bought().stream().map(BoughtHours::getCost).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    @Tag("ELO-40")
    void whatNobodyHasStandsOnTheListWithItsNextStepAndOnTheCase() {
        String carePackage = wanted();
        String requirement = sourcing.referencesOfPackage(carePackage).get(0);
        submit(
                "broker",
                "/cases/" + carePackage + "/offer",
                and(day("canStartOn", TODAY.plusDays(3)), "provider", "saltmarsh-homecare", "note", "By telephone"));
        submit("broker", "/cases/" + carePackage + "/provider-wish", "provider", "saltmarsh-homecare");
        submit(
                "broker",
                "/cases/" + carePackage + "/requirement-urgency",
                "urgency",
                "URGENT",
                "reason",
                "Her daughter leaves on Friday.");

        assertThat(words(look("broker", "/sourcing")))
                .contains(
                        requirement + " Millbrook, ME14 2 hours a week in 4 visits Time and Task, older people",
                        "Offers may come until the window ends Brokers, by Monday 22 February 2027 at",
                        "Urgent")
                .doesNotContain("Ada");
        assertThat(words(look("broker", "/cases/" + carePackage)))
                .contains(
                        "Saltmarsh Homecare Ltd", "20.0 for the person would like this provider most", "By telephone");
        travelTo(TODAY.plusDays(2));
        assertThat(words(look("broker", "/panel/tasks/" + taskOf(requirement, "chooseOffer"))))
                .contains("Saltmarsh Homecare Ltd", "40.0 for quality: grade 2 of 4");
    }

    /** What Direct Care keeps has nobody else yet: it stays there until somebody is found. */
    @Test
    @Tag("ELO-40")
    void theOldestStandsFirstAndWhatDirectCareKeepsStaysOnTheList() {
        String older = sourcing.referencesOfPackage(wanted()).get(0);
        travelTo(TODAY.plusDays(1));
        String newer = sourcing.referencesOfPackage(wanted()).get(0);
        database.update("update sourcing_requirement set status = 'RETAINED', retention_reason = 'NO_PVI_PROVIDER',"
                + " rebroker_on = date '2027-04-01' where id = (select min(id) from sourcing_requirement)");

        assertThat(sourcing.notAllocated(PageQuery.first(200)).items())
                .extracting(RequirementLine::reference)
                .containsSubsequence(older, newer);
        assertThat(words(look("broker", "/sourcing")))
                .contains("Broker it again on the agreed day Brokers, by 1 April 2027");
    }

    /** The gate refuses where the plan is agreed; whoever assesses hears of it while there is time. */
    @Test
    @Tag("HAM-08")
    void whatComesBeforeLongTermCareIsSaidWhileNeedsAreAssessed() {
        String person = people.register(somebody("Ada"));
        String assessment = asked(person);
        String carePackage = assessments.find(assessment).packageReference();

        assertThat(words(look("social-worker", "/cases/" + carePackage)))
                .contains("Before the support plan can be agreed: The person has had no short-term service.");
        assertThat(words(look("social-worker", "/panel/tasks/" + taskOf(assessment, "assessNeeds"))))
                .contains("Before the support plan can be agreed");

        act(
                "social-worker",
                () -> gate.recordExemption(
                        person, new ExemptionRequest(ExemptionGround.ALREADY_TRIED, "Enablement twice.")));
        assertThat(words(look("social-worker", "/cases/" + carePackage)))
                .doesNotContain("Before the support plan can be agreed");
    }

    @Test
    void fromTheAwardOnItsPageTellsTheProviderWhom() {
        String carePackage = wanted();
        String requirement = sourcing.referencesOfPackage(carePackage).get(0);
        offers.offer("homeward-bound", requirement, new OfferRequest(List.of(), TODAY.plusDays(3), null));
        travelTo(TODAY.plusDays(2));
        complete(
                "broker",
                requirement,
                "chooseOffer",
                Map.of("offerAnswer", "AWARD", "offerNumber", 1, "chosenBy", "PERSON"));

        assertThat(words(look("provider-a", "/provider/awards")))
                .contains(requirement, "Ada Example", "1 Sample Street");
        assertThat(words(look("provider-b", "/provider/awards"))).doesNotContain(requirement);
    }

    private String wanted() {
        String person = personOf(referFromHospital());
        act(
                "social-worker",
                () -> gate.recordExemption(
                        person, new ExemptionRequest(ExemptionGround.ALREADY_TRIED, "Tried elsewhere.")));
        return begin("social-worker", () -> new ApprovedPackages(database, packages).timeAndTask(person, TODAY));
    }
}

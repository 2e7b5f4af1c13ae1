package uk.homeward.sourcing.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import uk.homeward.access.Browser;
import uk.homeward.access.SiteAddresses;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.casefile.CaseAct;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.ExemptionRequest;
import uk.homeward.gate.GateService;
import uk.homeward.person.PersonDetails;
import uk.homeward.referral.EnablementTrigger;
import uk.homeward.referral.ReferralRequest;
import uk.homeward.referral.ReferralSource;
import uk.homeward.site.PageTest;
import uk.homeward.sourcing.OfferRequest;
import uk.homeward.sourcing.OfferService;
import uk.homeward.sourcing.SourcingLookup;
import uk.homeward.sourcing.process.ApprovedPackages;

/** A provider walks every address that there is, with every reference that it could have heard of. */
@ExtendWith(OutputCaptureExtension.class)
class ProviderBeforeItsAwardTests extends PageTest {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)([^{}]|\\{[^}]*})*}");

    /** Name, address, postcode, birth date, telephone and the plan's own words for them. */
    private static final String[] PERSON = {
        "Kreszentia", "Ottenschlag", "Gugelhupfgasse", "ME14 1XQ", "ME141XQ", "1941-05", "May 1941", "960 777", "Zqxj"
    };

    /** Of the other provider: what it calls itself, what it wrote, and what an hour of it costs. */
    private static final String[] OTHER = {"Harbour Live-in", "Wj7-whisper", "25.6"};

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private List<CaseAct> acts;

    @Autowired
    private CarePackageService packages;

    @Autowired
    private GateService gate;

    @Autowired
    private SourcingLookup sourcing;

    @Autowired
    private OfferService offers;

    @LocalServerPort
    private int port;

    private String referral = "";
    private String person = "";
    private String carePackage = "";
    private String requirement = "";

    @Test
    @Tag("ELO-38")
    void aProviderReadsOfThePersonOnceItIsChosenAndOfAnotherProviderNever(CapturedOutput log) {
        somebodyIsLookedFor();
        int before = log.getAll().length();
        assertThat(walk("provider-a", and(PERSON, OTHER)))
                .as("where a secret can be read")
                .isEmpty();
        assertThat(engine("provider-a")).doesNotContain(and(PERSON, OTHER)).doesNotContain(carePackage);

        travelTo(TODAY.plusDays(2));
        complete(
                "broker",
                requirement,
                "chooseOffer",
                Map.of("offerAnswer", "AWARD", "offerNumber", 2, "chosenBy", "PERSON"));

        assertThat(text(look("provider-a", "/provider/awards"))).contains(PERSON[0]);
        assertThat(walk("provider-a", OTHER))
                .as("where the other provider can be read")
                .isEmpty();
        assertThat(walk("provider-b", PERSON))
                .as("where the person can be read")
                .isEmpty();
        assertThat(engine("provider-b")).doesNotContain(PERSON).doesNotContain(carePackage);
        assertThat(log.getAll().substring(before)).doesNotContain(PERSON);
    }

    private void somebodyIsLookedFor() {
        referral = refer(new ReferralRequest(
                null,
                new PersonDetails(
                        null,
                        "Kreszentia",
                        "Ottenschlag",
                        "1941-05-17",
                        "1 Gugelhupfgasse",
                        "ME14 1XQ",
                        "01632 960 777",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        true),
                ReferralSource.HOSPITAL_WARD,
                EnablementTrigger.POST_HOSPITAL,
                true,
                "Millbrook",
                TODAY,
                TODAY.minusDays(2),
                null,
                "Kreszentia wants to go home."));
        person = personOf(referral);
        act(
                "social-worker",
                () -> gate.recordExemption(
                        person, new ExemptionRequest(ExemptionGround.ALREADY_TRIED, "Tried elsewhere.")));
        carePackage = begin("social-worker", () -> new ApprovedPackages(database, packages).timeAndTask(person, TODAY));
        requirement = sourcing.referencesOfPackage(carePackage).get(0);
        offers.offer("harbour-live-in", requirement, new OfferRequest(List.of(), TODAY.plusDays(3), "Wj7-whisper"));
        offers.offer("homeward-bound", requirement, new OfferRequest(List.of(), TODAY.plusDays(3), "Near"));
    }

    /** Every address with every reference in its places, and a search for the name: which tell a secret. */
    private Set<String> walk(String login, String[] secrets) {
        Set<String> told = new TreeSet<>();
        for (String address : new SiteAddresses(mappings, acts).looked()) {
            for (String filled : filled(address)) {
                String answer = text(look(login, filled));
                for (String secret : secrets) {
                    if (answer.contains(secret)) {
                        told.add(filled + ": " + secret);
                    }
                }
            }
        }
        return told;
    }

    private Set<String> filled(String address) {
        Set<String> filled = new TreeSet<>();
        for (String reference : references(address)) {
            filled.add(VARIABLE.matcher(address).replaceAll(variable -> switch (variable.group(1)) {
                case "number", "version", "phase" -> "1";
                case "day" -> TODAY.toString();
                case "year" -> String.valueOf(TODAY.getYear());
                case "list" -> "carers";
                case "code", "provider" -> "harbour-live-in";
                default -> reference;
            }));
        }
        filled.add(address.contains("{") ? "/search?q=Ottenschlag" : address + "?q=Ottenschlag&name=Ottenschlag");
        return filled;
    }

    /** What it could have heard of, of the kind that the address names where it names one. */
    private List<String> references(String address) {
        if (!address.contains("{")) {
            return List.of("");
        }
        if (address.contains("askId}")) {
            return tasks.createTaskQuery().list().stream().map(Task::getId).toList();
        }
        return List.of(referral, person, carePackage, requirement, first(address));
    }

    private static String first(String address) {
        return (address.contains("plans") ? "PLN" : address.contains("letters") ? "LET" : "ASM") + "-000001";
    }

    private String engine(String login) {
        Browser browser = new Browser(port, Browser.basic(login, login));
        StringBuilder answers = new StringBuilder();
        for (String list : List.of(
                "task",
                "process-instance",
                "execution",
                "variable-instance",
                "job",
                "incident",
                "history/task",
                "history/process-instance",
                "history/activity-instance",
                "history/variable-instance",
                "history/detail",
                "history/user-operation")) {
            answers.append(
                    browser.get("/engine-rest/" + list + "?maxResults=2000").body());
        }
        tasks.createTaskQuery().list().forEach(task -> {
            for (String part : List.of("", "/variables", "/form-variables", "/deployed-form", "/comment")) {
                answers.append(
                        browser.get("/engine-rest/task/" + task.getId() + part).body());
            }
        });
        return answers.toString();
    }
}

package uk.homeward.delivery.process;

import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import uk.homeward.carepackage.CarePackageService;
import uk.homeward.gate.ExemptionGround;
import uk.homeward.gate.ExemptionRequest;
import uk.homeward.gate.GateService;
import uk.homeward.site.PageTest;
import uk.homeward.sourcing.SourcingLookup;
import uk.homeward.sourcing.process.ApprovedPackages;

/** Packages whose care has started. */
public abstract class CaredForTest extends PageTest {

    protected static final String HOMEWARD = "homeward-bound";

    @Autowired
    protected CarePackageService packages;

    @Autowired
    protected SourcingLookup sourcing;

    @Autowired
    private GateService gate;

    /** Somebody who needs no short-term support first. */
    protected final String exempted() {
        String person = referrals.find(referFromHospital()).personReference();
        act(
                "social-worker",
                () -> gate.recordExemption(
                        person, new ExemptionRequest(ExemptionGround.ALREADY_TRIED, "Tried in Kent.")));
        return person;
    }

    /** By the provider that wrote the plan: it needs no search. */
    protected final String started() {
        String person = exempted();
        String carePackage = begin("social-worker", () -> new ApprovedPackages(database, packages)
                .personalBudget(person, TODAY, HOMEWARD));
        String requirement = sourcing.referencesOfPackage(carePackage).get(0);
        complete(
                "broker",
                requirement,
                "confirmProviderStart",
                Map.of("providerStarted", "YES", "startedOn", TODAY.toString()));
        complete("social-worker", carePackage, "confirmPackageStart", Map.of());
        return carePackage;
    }
}

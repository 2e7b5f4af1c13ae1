package uk.homeward.funding;

import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ServiceDefinition;
import uk.homeward.funding.FundingRules.Contract;
import uk.homeward.funding.FundingRules.Misfit;
import uk.homeward.funding.FundingRules.Tender;

/** What must hold between a contract and the tender that led to it. */
class AwardProfileRules {

    private final FundingRules funding;
    private final CouncilProfile profile;
    private final ProfileCheck check;

    AwardProfileRules(FundingRules funding, CouncilProfile profile, ProfileCheck check) {
        this.funding = funding;
        this.profile = profile;
        this.check = check;
    }

    /** The tender comes first, then the award, then the contract; and the tender was for this kind of service (HAM-04). */
    void check(String at, Contract contract) {
        check.require(
                !contract.awardedOn().isAfter(contract.from()),
                at + "awardedOn",
                "is after from: give %s or an earlier day".formatted(contract.from()));
        Tender tender = contract.tender();
        if (tender == null) {
            check.require(
                    !funding.tenderFirst().contains(contract.service()),
                    at + "tender",
                    "is missing although tenderFirst names %s: give the tender that led to this contract"
                            .formatted(contract.service()));
            return;
        }
        check.require(
                tender.issuedOn().isBefore(contract.awardedOn()),
                at + "tender.issuedOn",
                "is not before awardedOn: a contract is awarded after its tender, so give a day before %s"
                        .formatted(contract.awardedOn()));
        profile.service(contract.service()).ifPresent(service -> {
            Misfit misfit = tender.misfit(service);
            if (misfit != null) {
                check.require(false, at + "tender." + misfit.field(), remedy(misfit, service));
            }
        });
    }

    private static String remedy(Misfit misfit, ServiceDefinition service) {
        return switch (misfit) {
            case MODEL ->
                "is not that of %s: give %s, or the contract of the service that was tendered"
                        .formatted(service.code(), service.model());
            case ROUTES ->
                "has a way in that %s does not take: give only those among its routes, or add the way in to them"
                        .formatted(service.code());
            case SHORT_TERM ->
                "is false although %s is a short-term service: give the tender for a short-term service"
                        .formatted(service.code());
        };
    }
}

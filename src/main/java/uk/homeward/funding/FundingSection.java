package uk.homeward.funding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.council.ProfileSections;
import uk.homeward.governance.GovernanceRules;

/** Reads what the council's profile says of money. */
@Configuration(proxyBeanMethods = false)
class FundingSection {

    @Bean
    FundingRules fundingRules(ProfileSections profile, CouncilProfile council, GovernanceRules governance) {
        FundingRules rules = profile.find("funding", FundingRules.class).orElse(FundingRules.NONE);
        ProfileCheck check = profile.check();
        new FundingProfileRules(rules, council, check).check();
        new ContractProfileRules(rules, council, check).check();
        new ApprovalProfileRules(rules, governance, council, check).check();
        return rules;
    }

    @Bean
    FundingNotes fundingNotes(ProfileSections profile) {
        return new FundingNotes(profile.list("fundingNotes", FundingNotes.Note.class));
    }
}

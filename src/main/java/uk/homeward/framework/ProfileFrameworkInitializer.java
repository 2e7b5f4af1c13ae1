package uk.homeward.framework;

import org.springframework.stereotype.Component;
import uk.homeward.council.ProfileInitializer;

/** Who stands on the frameworks of the profile. */
@Component
class ProfileFrameworkInitializer extends ProfileInitializer<FrameworkRules.Member> {

    private final ProfileMembers members;

    ProfileFrameworkInitializer(FrameworkRules rules, ProfileMembers members) {
        super(rules.members());
        this.members = members;
    }

    @Override
    protected void takeOver(FrameworkRules.Member entry) {
        members.takeOver(entry);
    }
}

package uk.homeward.framework;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One provider of the profile with its inspections, in one transaction. */
@Component
@Transactional
class ProfileMembers {

    private final FrameworkKeeping keeping;
    private final InspectionService inspections;

    ProfileMembers(FrameworkKeeping keeping, InspectionService inspections) {
        this.keeping = keeping;
        this.inspections = inspections;
    }

    void takeOver(FrameworkRules.Member member) {
        inspections.takeOver(member);
        keeping.takeOver(member);
    }
}

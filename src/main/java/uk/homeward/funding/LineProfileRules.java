package uk.homeward.funding;

import java.time.LocalDate;
import java.util.List;
import uk.homeward.council.CouncilProfile;
import uk.homeward.council.ProfileCheck;
import uk.homeward.funding.FundingRules.Ceiling;
import uk.homeward.funding.FundingRules.Line;

/** What must hold within one budget line: who pays it, what for, and one ceiling after the other. */
class LineProfileRules {

    private final FundingRules funding;
    private final CouncilProfile profile;
    private final ProfileCheck check;

    LineProfileRules(FundingRules funding, CouncilProfile profile, ProfileCheck check) {
        this.funding = funding;
        this.profile = profile;
        this.check = check;
    }

    /** @param at the line in the profile, with the dot behind it */
    void check(String at, Line line) {
        check.require(
                funding.funder(line.funder()).isPresent(),
                at + "funder",
                "is \"%s\", which is not among funders: give the code of one of them".formatted(line.funder()));
        check.unique(at + "services", line.services());
        line.services().forEach(service -> check.isService(profile, at + "services", service));
        line.services().forEach(service -> isTheCouncils(at + "services", service));
        for (int i = 0; i < line.ceilings().size(); i++) {
            check("%sceilings[%d].".formatted(at, i), line.ceilings(), i);
        }
    }

    private void check(String at, List<Ceiling> ceilings, int index) {
        Ceiling ceiling = ceilings.get(index);
        LocalDate until = ceiling.until();
        check.require(
                until == null || !until.isBefore(ceiling.from()),
                at + "until",
                "is before from: give %s or a later day, or leave it out".formatted(ceiling.from()));
        if (index == 0) {
            return;
        }
        LocalDate before = ceilings.get(index - 1).until();
        check.require(
                before != null && before.isBefore(ceiling.from()),
                at + "from",
                "is not after the ceiling before it has ended: give that one an until before %s"
                        .formatted(ceiling.from()));
    }

    /** What another body commissions takes none of the council's money (KEN-10). */
    private void isTheCouncils(String field, String service) {
        check.require(
                profile.service(service).filter(profile::commissions).isPresent(),
                field,
                "has \"%s\", which %s commissions without the council: remove it from this line"
                        .formatted(service, profile.commissionedBy(service)));
    }
}
